import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { exportArticles } from "../../src/corpus/index.ts";
import { linkFolder } from "../../src/link/index.ts";

const words = "Kari Holm of Norway and Jon Arnason of Iceland signed the herring pact in Bergen.";
const at = (part: string) => ({ start: words.indexOf(part), end: words.indexOf(part) + part.length });
const entity = (id: string, type: string, name: string) => ({ id, type, name, mentions: [at(name)] });

/** A record of an article that reports the pact; one gives the day on which it was signed. */
const record = (identifier: string, publishedOn: string, date?: string) => ({
  type: "Article",
  identifier,
  publishedOn,
  headline: identifier,
  text: { words },
  entities: [
    ...[entity("no", "State", "Norway"), entity("is", "State", "Iceland"), entity("bergen", "Place", "Bergen")],
    ...[entity("holm", "Person", "Kari Holm"), entity("arnason", "Person", "Jon Arnason")],
  ],
  agreements: [
    {
      kinds: ["trade"],
      status: "signed",
      parties: ["no", "is"],
      mentions: [{ ...at("the herring pact"), kind: "nominal" }],
      signing: {
        in: "bergen",
        signatories: [
          { signer: "holm", for: "no" },
          { signer: "arnason", for: "is" },
        ],
        evidence: at("signed the herring pact"),
        ...(date !== undefined && { on: { date } }),
      },
    },
  ],
});

async function exported(out: string, formats: readonly ("records" | "turtle" | "nquads")[], one: object, two: object) {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-records-"));
  writeFileSync(join(folder, "in.ndjson"), [one, two].map((value) => `${JSON.stringify(value)}\n`).join(""));
  const base = "https://example.org/news/";
  const settings = { base, quotes: "full", includeText: false, validate: true, tool: "rapporteur test" } as const;
  return exportArticles([folder], { ...settings, formats, out });
}

const dated = record("a", "2023-05-11", "2023-05-10");
const undated = record("b", "2023-05-12");
const newFolder = () => mkdtempSync(join(tmpdir(), "rapporteur-link-"));
const list = (folder: string) => readFileSync(join(folder, "links.json"), "utf8");

it("an export to a folder links its articles, whatever formats it writes, and says so in its report", async () => {
  const [lines, flat] = [newFolder(), newFolder()];
  const report = await exported(lines, ["records", "nquads"], dated, undated);
  expect(report.articles).toMatchObject({ exported: 2, rejected: 0 });
  expect(report.files).toEqual(expect.arrayContaining(["links.json", "links.trig", "links.nq"]));
  expect(JSON.parse(readFileSync(join(lines, "report.json"), "utf8")).files).toEqual(report.files);
  expect(JSON.parse(list(lines))).toMatchObject([
    { kind: "agreement", members: [expect.stringContaining("IS-NO-2023-05-10-trade"), expect.stringContaining("_b")] },
  ]);
  // The links' graph is none of the dataset's own files.
  expect(readFileSync(join(lines, "dataset.ttl"), "utf8")).not.toContain("links");
  await exported(flat, ["turtle"], undated, dated);
  expect(list(flat)).toBe(list(lines));
});

it("the pass over the folder finds the same afterwards, in records and in the graph", async () => {
  for (const formats of [["records"], ["nquads"], ["turtle"]] as const) {
    const folder = newFolder();
    await exported(folder, formats, dated, undated);
    const before = list(folder);
    expect(await linkFolder(folder)).toMatchObject({ ok: true, value: { links: [{ kind: "agreement" }] } });
    expect(list(folder)).toBe(before);
  }
});

it("an export without links takes away the graph of an earlier one", async () => {
  const folder = newFolder();
  await exported(folder, ["nquads"], dated, undated);
  const report = await exported(folder, ["nquads"], dated, record("c", "2024-09-09"));
  expect(report.files).not.toContain("links.nq");
  expect(list(folder)).toBe("[]\n");
  expect(() => readFileSync(join(folder, "links.nq"))).toThrow();
});
