import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import type { ArticleData, ArticleEntry, LinkEntry, Site } from "../../src/view/data.ts";
import { type SiteOptions, writeSite } from "../../src/view/index.ts";
import { cli } from "../cli/command-line.ts";
import { newFolder } from "../store/sample.ts";

const output = fileURLToPath(new URL("../../output/", import.meta.url));
const input = fileURLToPath(new URL("../../input/", import.meta.url));
const FIRST = "russia-signs-absurd-deal";

/** The data of a site by name. */
function data<T>(site: string, name: string): T {
  let found: unknown;
  runInNewContext(readFileSync(join(site, `data/${name}.js`), "utf8"), {
    rapporteur: (_: string, value: unknown) => {
      found = value;
    },
  });
  return JSON.parse(JSON.stringify(found));
}

async function site(folder: string, options: Partial<SiteOptions> = {}): Promise<string> {
  const out = join(newFolder(), "site");
  const written = await writeSite(folder, { out, tool: "rapporteur 0", ...options });
  if (!written.ok) throw new Error(JSON.stringify(written.diagnostics));
  return out;
}

it("holds the records as the export has them", async () => {
  const made = await site(output);
  const { record, words } = data<ArticleData>(made, `article/${FIRST}`);
  expect(record).toEqual(JSON.parse(readFileSync(join(output, `records/${FIRST}.jsonld`), "utf8")));
  expect(words).toBeUndefined();
  expect(data<Site>(made, "site")).toMatchObject({ articles: { parts: 1, entries: 2 }, faults: [] });
});

it("makes the same of the graph where there are no records", async () => {
  const folder = newFolder();
  for (const name of ["graph.nq", "links.json", "report.json"])
    writeFileSync(join(folder, name), readFileSync(join(output, name)));
  const [fromRecords, fromGraph] = [await site(output), await site(folder)];
  expect(data(fromGraph, `article/${FIRST}`)).toEqual(data(fromRecords, `article/${FIRST}`));
  expect(data(fromGraph, "statements/1")).toEqual(data(fromRecords, "statements/1"));
});

it("says in which articles the members of a link stand", async () => {
  const links = data<LinkEntry[]>(await site(output), "links/1");
  const agreement = links.find(({ kind }) => kind === "agreement");
  expect(agreement?.members.map(({ articles }) => articles)).toEqual([[FIRST], ["south-korea-could-arm-ukraine"]]);
});

it("has the same bytes each time, and nothing of a site that stood there", async () => {
  const [a, b] = [await site(output), await site(output)];
  writeFileSync(join(b, "data/article/gone.js"), "");
  await writeSite(output, { out: b, tool: "rapporteur 0" });
  const files = readdirSync(a, { recursive: true, encoding: "utf8" }).filter((name) => name.includes("."));
  expect(readdirSync(b, { recursive: true, encoding: "utf8" }).filter((name) => name.includes("."))).toEqual(files);
  for (const file of files) expect(readFileSync(join(b, file)), file).toEqual(readFileSync(join(a, file)));
});

it("shows the texts that are given, but not of an export that holds words back", async () => {
  const [whole, none] = [newFolder(), newFolder()];
  await cli("view", output, "--inputs", input, "--out", whole, "--quiet");
  const { words, record } = data<ArticleData>(whole, `article/${FIRST}`);
  expect(Array.from(words ?? "").length).toBe(record.text.length);
  await cli("export", input, "--out", none, "--quotes", "none", "--view", "--quiet");
  const held = data<ArticleData>(join(none, "view"), `article/${FIRST}`);
  expect(held.words).toBeUndefined();
  expect(readFileSync(join(none, `view/data/article/${FIRST}.js`), "utf8")).not.toContain("two parties with a history");
});

it("shows what can be shown of a broken export, and says what cannot", async () => {
  const folder = newFolder();
  mkdirSync(join(folder, "records"));
  const good = readFileSync(join(output, `records/${FIRST}.jsonld`), "utf8");
  writeFileSync(join(folder, "records/good.jsonld"), good);
  writeFileSync(join(folder, "records/bad.jsonld"), good.slice(0, 4000));
  writeFileSync(join(folder, "links.json"), '{"no": "list"}');
  writeFileSync(join(folder, "report.json"), "nothing");
  const { code, err } = await cli("view", folder, "--quiet");
  expect([code, err]).toEqual([1, ""]);
  const { faults, articles } = data<Site>(join(folder, "view"), "site");
  expect(articles.entries).toBe(1);
  expect(data<ArticleEntry[]>(join(folder, "view"), "articles/1")[0]?.key).toBe(FIRST);
  expect(faults.map(({ severity, rule }) => `${severity} ${rule}`).toSorted()).toEqual([
    expect.stringContaining("error "),
    "warning view/links",
    "warning view/report",
  ]);
});

it("refuses what is no export, in a line", async () => {
  const folder = newFolder();
  for (const words of [[folder], [join(folder, "none")]]) {
    const { code, err } = await cli("view", ...words);
    expect(code).toBe(2);
    expect(err.trim().split("\n")).toHaveLength(1);
  }
  writeFileSync(join(folder, "file"), "");
  expect((await cli("view", output, "--out", join(folder, "file"))).code).toBe(2);
  rmSync(folder, { recursive: true });
});
