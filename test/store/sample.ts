import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { toQuads } from "../../src/graph/index.ts";
import type { ArticleRecord } from "../../src/record/index.ts";
import { openStore, type Store } from "../../src/store/index.ts";
import { FORMATS, type Format, WRITERS } from "../../src/write/index.ts";

const folder = fileURLToPath(new URL("../cases/shapes/", import.meta.url));

/** The complete record of test/cases/shapes, and its article. */
export const sampleFile = `${folder}record.jsonld`;
export const sampleArticle = `${folder}article.txt`;
export const sampleRecord: ArticleRecord = JSON.parse(readFileSync(sampleFile, "utf8"));
export const sampleQuads = toQuads(sampleRecord);

/** The sample as a document of a format. */
export function sampleAs(format: Format): string {
  const writer = WRITERS[format];
  const article = writer.article(sampleRecord, sampleQuads);
  if (!article.ok) throw new Error(JSON.stringify(article.diagnostics));
  return writer.header() + article.value + writer.footer();
}

/** An empty folder of its own. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "rapporteur-store-"));
}

/** Writes the sample in every format to a folder, as an export names the files. */
export function writeSample(target: string): void {
  for (const format of FORMATS) {
    const name = format === "records" ? "records.ndjson" : `graph.${WRITERS[format].extension}`;
    writeFileSync(join(target, name), sampleAs(format));
  }
}

export async function sampleStore(): Promise<Store> {
  const store = await openStore([sampleFile]);
  if (!store.ok) throw new Error(JSON.stringify(store.diagnostics));
  return store.value;
}
