import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { newFolder } from "../store/sample.ts";
import { cli, mainFile, program } from "./command-line.ts";

const TEXT = `Norway and Iceland sign fishing accord

Norway and Iceland signed an agreement on fishing quotas in Bergen on Monday.

"This settles a long dispute," Norwegian Prime Minister Kari Holm told reporters.
`;

let plain: string;
let packed: string;

function exported(...words: readonly string[]): string {
  const out = newFolder();
  const { code, err } = program(["export", corpus, "--out", out, "--shard-size", "15", "--quiet", ...words]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out;
}

let corpus: string;
beforeAll(() => {
  corpus = join(newFolder(), "many.ndjson");
  const lines = Array.from({ length: 40 }, (_, n) => JSON.stringify({ id: `n${n}`, text: `${TEXT}\nNote ${n}.\n` }));
  writeFileSync(corpus, `${lines.join("\n")}\n`);
  plain = exported();
  packed = exported("--gzip", "--jobs", "1");
});

const bytes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.\w+$/.test(name))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), "latin1")]),
  );

describe("export --gzip", () => {
  it("packs graphs and records by the line, and nothing else; unpacked they are those of a plain export", () => {
    const found = Object.entries(bytes(packed));
    const unpacked = found.map(([name, text]) =>
      name.endsWith(".gz")
        ? [name.slice(0, -3), gunzipSync(Buffer.from(text, "latin1")).toString("latin1")]
        : [name, text],
    );
    const others = ["dataset.ttl", "report.json"];
    const without = (folder: Record<string, string>) =>
      Object.fromEntries(Object.entries(folder).filter(([name]) => !others.includes(name)));
    expect(without(Object.fromEntries(unpacked))).toEqual(without(bytes(plain)));
    expect(found.map(([name]) => name).filter((name) => name.endsWith(".gz"))).toEqual(
      Object.keys(bytes(plain)).flatMap((name) => (/^graph-|^records\//.test(name) ? [`${name}.gz`] : [])),
    );
    expect(readFileSync(join(packed, "dataset.ttl"), "utf8")).toMatch(/graph-00003\.nq\.gz[\s\S]*compressFormat/);
  });

  it("writes the same bytes with any number of threads, with no time and no system in them", () => {
    expect(bytes(exported("--gzip", "--jobs", "3"))).toEqual(bytes(packed));
    const head = readFileSync(join(packed, "graph-00001.nq.gz")).subarray(0, 10);
    expect([...head.subarray(4, 8), head[9]]).toEqual([0, 0, 0, 0, 255]);
  });

  it("packs standard output too", () => {
    const words = ["export", corpus, "--out", "-", "--to", "trig", "--quiet", "--jobs", "1"];
    const { stdout } = spawnSync(process.execPath, [mainFile, ...words, "--gzip"]);
    expect(gunzipSync(stdout).toString()).toBe(program(words).out);
  });

  it.each([
    ["validate", []],
    ["query", ["SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"]],
    ["load", ["--to", "http://127.0.0.1:1", "--store", "rdf4j", "--dry-run", "--retries", "0"]],
    ["link", []],
  ])("%s reads it like the plain one", async (command, words) => {
    const [one, other] = [await cli(command, plain, ...words), await cli(command, packed, ...words)];
    const same = (text: string) =>
      text
        .replaceAll(packed, plain)
        .replaceAll(".nq.gz", ".nq")
        .replace(/[\d.]+ s\n/, "");
    expect({ ...other, out: same(other.out), err: same(other.err) }).toEqual({
      ...one,
      out: same(one.out),
      err: same(one.err),
    });
  });

  it("records makes the same records of it", () => {
    expect(program(["records", packed]).out).toBe(program(["records", plain]).out);
  });

  it("gives the same as the plain one: diff finds nothing, and the bulk loaders take it", async () => {
    expect(await cli("diff", plain, packed)).toMatchObject({ code: 0 });
    expect((await cli("load", packed, "--print-commands", "qlever")).out).toMatch(/^zcat -f .*graph-00003\.nq\.gz/m);
  });
});
