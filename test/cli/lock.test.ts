import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { newFolder } from "../store/sample.ts";
import { mainFile, program } from "./command-line.ts";

const LINE = `${JSON.stringify({ id: "a", text: "Norway praised the pact on Monday, officials said." })}\n`;

it("one export at a time writes to a folder; after a kill the next one does", async () => {
  const out = join(newFolder(), "out");
  const words = ["export", "-", "--from", "ndjson", "--to", "nquads", "--out", out, "--quiet"];
  const first = spawn(process.execPath, [mainFile, ...words], { stdio: ["pipe", "ignore", "inherit"] });
  first.stdin.write(LINE);
  while (!existsSync(join(out, ".lock"))) await new Promise((resolve) => setTimeout(resolve, 20));
  const second = program(words, { input: LINE });
  expect(second).toMatchObject({ code: 3, out: "" });
  expect(second.err).toContain(`process ${first.pid} is writing there`);
  expect(second.err).toContain(out);
  first.kill("SIGKILL");
  await once(first, "exit");
  expect(program(words, { input: LINE })).toEqual({ code: 0, out: "", err: "" });
  expect(readdirSync(out).filter((name) => name.startsWith("."))).toEqual([]);
});
