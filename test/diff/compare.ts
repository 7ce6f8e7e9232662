import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Difference, diff, differenceText } from "../../src/diff/index.ts";
import { toQuads } from "../../src/graph/index.ts";
import { type ArticleRecord, complete, type RecordDraft } from "../../src/record/index.ts";
import { WRITERS } from "../../src/write/index.ts";
import { sampleRecord } from "../store/sample.ts";

/** A record that may be written to. */
export type Editable<T> = T extends object ? { -readonly [K in keyof T]: Editable<T[K]> } : T;

const folder = mkdtempSync(join(tmpdir(), "rapporteur-diff-"));
let files = 0;

/** The name of a file in a folder of the tests. */
export function newFile(content: string, extension: string): string {
  const file = join(folder, `${++files}.${extension}`);
  writeFileSync(file, content);
  return file;
}

/** Records as one file of N-Quads, a named graph each. */
export function fileOf(...records: readonly ArticleRecord[]): string {
  const articles = records.map((record) => WRITERS.nquads.article(record, toQuads(record)));
  return newFile(articles.map((article) => (article.ok ? article.value : "")).join(""), "nq");
}

/** The same flattened, as N-Triples. */
export function flatFileOf(...records: readonly ArticleRecord[]): string {
  const articles = records.map((record) => WRITERS.ntriples.article(record, toQuads(record)));
  return newFile(articles.map((article) => (article.ok ? article.value : "")).join(""), "nt");
}

export async function differenceOf(a: string, b: string): Promise<Difference> {
  const difference = await diff(a, b);
  if (!difference.ok) throw new Error(JSON.stringify(difference.diagnostics));
  return difference.value;
}

/** What is told of the things of one article: the lines below its headline, without IRIs. */
export function linesOf(difference: Difference): readonly string[] {
  const lines = [...differenceText(difference)].join("").split("\n");
  return lines.slice(1, lines.indexOf("")).map((line) => line.trim().replace(/ {2}<[^>]*>$/, ""));
}

/** The record of the sample article, edited. */
export function edited(edit: (record: Editable<ArticleRecord>) => void): ArticleRecord {
  const record = structuredClone(sampleRecord) as Editable<ArticleRecord>;
  edit(record);
  return record as ArticleRecord;
}

/** The one thing of a list with that end of its IRI. */
export function find<T extends { readonly id: string }>(things: readonly T[] | undefined, end: string): T {
  const [thing] = (things ?? []).filter(({ id }) => id.endsWith(end));
  if (thing === undefined) throw new Error(`nothing ends in ${end}`);
  return thing;
}

/** A draft over a text, completed; `at` finds the anchor of some words of the text. */
export function recordOf(
  text: string,
  draft: (at: (words: string) => { start: number; end: number }) => RecordDraft,
): ArticleRecord {
  const at = (words: string): { start: number; end: number } => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return { start, end: start + words.length };
  };
  const record = complete(draft(at), { base: "https://example.org/news/", text, tool: "test 1" });
  if (!record.ok) throw new Error(JSON.stringify(record.diagnostics));
  return record.value;
}
