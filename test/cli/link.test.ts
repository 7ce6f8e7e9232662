import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { WRITERS } from "../../src/write/index.ts";
import { article } from "../link/articles.ts";
import { newFolder } from "../store/sample.ts";
import { cli } from "./command-line.ts";

const base = "https://example.org/news/";

/** An export folder of two articles that report one agreement, as N-Quads. */
function exported(): string {
  const folder = newFolder();
  const told = { place: "oslo", signers: ["person/a:state/NO", "person/b:state/IS"], kinds: ["trade"] } as const;
  const articles = [article("a", "2023-05-11", { ...told, date: "2023-05-10" }), article("b", "2023-05-12", told)];
  const text = articles.map((quads) => WRITERS.nquads.article({} as never, quads));
  writeFileSync(join(folder, "graph.nq"), text.map((one) => (one.ok ? one.value : "")).join(""));
  return folder;
}

it("tells what it found, and writes it beside the graph", async () => {
  const folder = exported();
  const { code, out } = await cli("link", folder);
  expect(code).toBe(0);
  expect(out).toContain("1 link: 1 of kind agreement\n");
  expect(out).toContain(`  <${base}agreement/a-0>\n  <${base}agreement/b-0>\n`);
  expect(out).toContain("written: links.json, links.trig, links.nq\n");
  expect((await cli("link", folder, "--json")).out).toBe(readFileSync(join(folder, "links.json"), "utf8"));
});

it("names the links under the base of the export, or the one that is given", async () => {
  const folder = exported();
  writeFileSync(join(folder, "report.json"), JSON.stringify({ base: "https://news.example/" }));
  await cli("link", folder);
  expect(readFileSync(join(folder, "links.nq"), "utf8")).toMatch(
    /<https:\/\/news\.example\/graph\/links~[0-9a-f]{16}> \./,
  );
  await cli("link", folder, "--base", "https://other.example/");
  expect(readFileSync(join(folder, "links.nq"), "utf8")).toMatch(
    /<https:\/\/other\.example\/graph\/links~[0-9a-f]{16}> \./,
  );
});

it("reads records rather than the graph, in folders of their own too", async () => {
  const folder = newFolder();
  mkdirSync(join(folder, "records/2024"), { recursive: true });
  cpSync("test/cases/shapes/record.jsonld", join(folder, "records/2024/bergen.jsonld"));
  writeFileSync(join(folder, "graph.nq"), "not read");
  expect(await cli("link", folder)).toMatchObject({ code: 0, out: "0 links\n\nwritten: links.json\n" });
  expect(readFileSync(join(folder, "links.json"), "utf8")).toBe("[]\n");
});

it("refuses what is no export, and what it cannot read", async () => {
  const folder = newFolder();
  expect(await cli("link", folder)).toMatchObject({ code: 2, err: expect.stringContaining("no graph and no records") });
  expect(await cli("link", join(folder, "none"))).toMatchObject({ code: 2 });
  expect(await cli("link", exported(), "--base", "news")).toMatchObject({ code: 2 });
  writeFileSync(join(folder, "graph.nq"), "<a> <b>\n");
  expect((await cli("link", folder)).code).toBe(1);
  expect(existsSync(join(folder, "links.json"))).toBe(false);
});

it("notes decisions about what no article names, and refuses a table that is none in one line", async () => {
  const folder = exported();
  const table = join(folder, "decisions.tsv");
  writeFileSync(table, "merge\tagreement/a-0\tagreement/c-0\nmerge\tperson/typo\tperson/none\n");
  const { code, err } = await cli("link", folder, "--decisions", table);
  expect(code).toBe(0);
  expect(err).toContain("1 of 2 decisions are about nothing that these articles name");
  expect(err).toContain("person/typo");
  writeFileSync(table, "merge\tperson/a\tperson/b\nmerge\tperson/b\tperson/c\nmerge\tperson/c\tperson/a\n");
  expect(await cli("link", folder, "--decisions", table)).toMatchObject({
    code: 2,
    err: `rapporteur: ${table}:1: by way of lines 2, 3 this thing becomes itself\n`,
  });
  expect(await cli("link", folder, "--decisions", folder)).toMatchObject({
    code: 2,
    err: `rapporteur: ${folder}: this is a folder; expected a table of decisions\n`,
  });
});
