import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { newFolder } from "../store/sample.ts";
import { cli, program } from "./command-line.ts";

let folder: string;
let table: string;

const article = (id: string, text: string): string => JSON.stringify({ id, text });
const LINES = [
  article("kenya", "Kenyan president John Mwangi spoke in Nairobi. Mwangi said the talks went well."),
  article("norway", "Norwegian foreign minister John Mwangi left for Oslo. Mwangi said he was tired."),
];

const at = (name: string): string => join(folder, name);
const persons = async (...options: readonly string[]): Promise<readonly string[]> => {
  const run = options.includes("--jobs") ? program : (words: readonly string[]) => cli(...words);
  const { code, err } = await run(["export", at("in.ndjson"), "--out", at("out"), "--quiet", ...options]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const graph = readFileSync(at("out/graph.nq"), "utf8");
  return [...new Set([...graph.matchAll(/news\/(person\/[\w-]+)> <[^>]*#type>/g)].map((m) => m[1] ?? ""))].sort();
};

beforeEach(() => {
  folder = newFolder();
  table = at("decisions.tsv");
  mkdirSync(at("out"));
  writeFileSync(at("in.ndjson"), `${LINES.join("\n")}\n`);
});

it("splits what the links propose once that is accepted, and takes it back", async () => {
  expect(await persons()).toEqual(["person/john-mwangi"]);
  writeFileSync(table, "# ours\nkeep\tperson/x\tperson/y");
  const { out } = await cli("link", at("out"), "--decisions", table, "--accept", "0.8");
  expect(out).toContain("accepted: 1 decision");
  expect(readFileSync(table, "utf8")).toMatch(
    /^# ours\nkeep\tperson\/x\tperson\/y\nsplit\tperson\/john-mwangi\t.*\tlink\n$/,
  );

  const split = await persons("--decisions", table);
  expect(split).toHaveLength(2);
  expect(split[1]).toMatch(/^person\/john-mwangi_(?:KE|NO)$/);
  expect(JSON.parse(readFileSync(at("out/links.json"), "utf8"))).toEqual([]);

  await cli("link", at("out"), "--decisions", table, "--accept", "0.8");
  expect((await cli("link", at("out"), "--decisions", table, "--undo")).out).toContain("taken back: 1 decision");
  expect(readFileSync(table, "utf8")).toBe("# ours\nkeep\tperson/x\tperson/y\n");
  expect(await persons("--decisions", table)).toEqual(["person/john-mwangi"]);
});

it("tells no more of what the user keeps as it is", async () => {
  await persons();
  const [link] = JSON.parse(readFileSync(at("out/links.json"), "utf8"));
  const [{ thing, as }] = link.proposes;
  writeFileSync(table, `keep\t${thing}\t${as}\n`);
  const { out } = await cli("link", at("out"), "--decisions", table, "--accept", "0");
  expect(out).toContain("0 links");
  expect(readFileSync(table, "utf8")).toBe(`keep\t${thing}\t${as}\n`);
});

it("merges across articles, on several threads", async () => {
  writeFileSync(table, "merge\tperson/john-mwangi\tperson/j-mwangi\n");
  expect(await persons("--decisions", table, "--jobs", "2")).toEqual(["person/j-mwangi"]);
});

it("writes a table of its own where there is none, and refuses a bad one or none to read", async () => {
  await persons();
  expect((await cli("link", at("out"), "--decisions", table)).code).toBe(2);
  await cli("link", at("out"), "--decisions", table, "--accept", "0.5");
  expect(readFileSync(table, "utf8")).toMatch(/^decision\tthing\tas\tarticle\twhy\tby\nsplit\t/);
  writeFileSync(table, "join\ta\tb\n");
  const { code, err } = await cli("export", at("in.ndjson"), "--out", at("out"), "--decisions", table);
  expect(code).toBe(2);
  expect(err).toMatch(/decisions\.tsv:1: .*merge, split or keep/);
  expect((await cli("link", at("out"), "--accept", "0.9")).code).toBe(2);
});

it("merges what the links propose where the names go together, and not where the articles say otherwise", async () => {
  const told = (id: string, words: string): string =>
    JSON.stringify({ id, datePublished: "2023-05-11T08:00:00Z", text: words });
  const lines = [
    told("a", "Kenyan President Martha J. Otieno spoke in Nairobi. Otieno said the talks went well."),
    told("b", "Kenyan President Martha Otieno left for Oslo on Tuesday. She said she was tired."),
    told("c", "Norwegian Foreign Minister Jan Berg Jr. was in Oslo. Berg said he was tired."),
    told("d", "Norwegian Foreign Minister Jan Berg Sr. was in Bergen. Berg said he was hungry."),
  ];
  writeFileSync(at("in.ndjson"), `${lines.join("\n")}\n`);
  const before = await persons();
  expect(before).toEqual(expect.arrayContaining(["person/martha-j-otieno", "person/martha-otieno"]));
  expect((await cli("link", at("out"), "--decisions", table, "--accept", "0.9")).out).toContain("accepted: 1 decision");
  expect(readFileSync(table, "utf8")).toMatch(
    /\nmerge\tperson\/martha-(?:j-)?otieno\tperson\/martha-(?:j-)?otieno\t\t0\.92 .* hold the post of president \(Kenya\), in different articles\tlink\n$/,
  );
  const merged = await persons("--decisions", table);
  expect(merged.filter((name) => name.includes("otieno"))).toHaveLength(1);
  expect(merged.filter((name) => name.includes("berg"))).toEqual(before.filter((name) => name.includes("berg")));
  expect(JSON.parse(readFileSync(at("out/links.json"), "utf8"))).toEqual([]);
  await cli("link", at("out"), "--decisions", table, "--undo", "person/martha-otieno");
  expect(await persons("--decisions", table)).toEqual(before);
});
