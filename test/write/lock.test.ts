import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { lock } from "../../src/write/index.ts";

const home = mkdtempSync(join(tmpdir(), "lock-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

let path: string;
beforeEach(() => {
  path = join(mkdtempSync(join(home, "l-")), "inner", ".lock");
});

const HELD = { ok: false, diagnostics: [{ rule: "folder/in-use", file: "out", suggestion: expect.any(String) }] };

/** A lock of another process, as it would have written it. */
function of(holder: object): void {
  const mine = lock(path, "out");
  if (mine.ok) mine.value.release();
  writeFileSync(path, JSON.stringify(holder));
}

describe("a lock", () => {
  it("is held by one at a time, and free again when it is released", () => {
    const first = lock(path, "out");
    expect(first.ok).toBe(true);
    expect(lock(path, "out")).toMatchObject(HELD);
    if (first.ok) first.value.release();
    expect(existsSync(path)).toBe(false);
    expect(lock(path, "out").ok).toBe(true);
  });

  it("of a process that has ended is taken over", () => {
    of({ host: hostname(), pid: spawnSync("true").pid });
    expect(lock(path, "out").ok).toBe(true);
    expect(readdirSync(join(path, ".."))).toEqual([".lock"]);
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ pid: process.pid });
  });

  it.skipIf(process.platform !== "linux")("of a process whose id another has by now is taken over", () => {
    of({ host: hostname(), pid: process.pid, began: "another boot 1" });
    expect(lock(path, "out").ok).toBe(true);
  });

  it("of a process that lives, or of another machine, is respected", async () => {
    const sleeper = spawn("sleep", ["60"]);
    of({ host: hostname(), pid: sleeper.pid });
    expect(lock(path, "out")).toMatchObject(HELD);
    sleeper.kill("SIGKILL");
    await once(sleeper, "exit");
    expect(lock(path, "out").ok).toBe(true);
    of({ host: "elsewhere.example", pid: 1 });
    const other = lock(path, "out");
    expect(other).toMatchObject(HELD);
    expect(other.diagnostics[0]?.message).toContain("process 1 on elsewhere.example");
  });

  it("that says nothing may be one that is being written, but not for long", () => {
    of({});
    expect(lock(path, "out")).toMatchObject(HELD);
    utimesSync(path, new Date(0), new Date(0));
    expect(lock(path, "out").ok).toBe(true);
  });

  it("goes to one of many that find it stale at once", async () => {
    of({ host: hostname(), pid: spawnSync("true").pid });
    const module = new URL("../../dist/write/lock.js", import.meta.url).href;
    const script = `const { lock } = await import(${JSON.stringify(module)});
      while (Date.now() < Number(process.argv[2])) {}
      process.stdout.write(lock(process.argv[1], "out").ok ? "mine" : "no");
      setTimeout(() => {}, 100_000);`;
    const start = Date.now() + 1500;
    const many = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ["--input-type=module", "-e", script, path, String(start)]),
    );
    const said = await Promise.all(many.map(async ({ stdout }) => String((await once(stdout, "data"))[0])));
    for (const one of many) one.kill("SIGKILL");
    expect(said.filter((word) => word === "mine")).toEqual(["mine"]);
  });
});
