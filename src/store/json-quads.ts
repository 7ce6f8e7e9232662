import type { Outcome } from "../diagnostic/index.ts";
import { toQuads } from "../graph/index.ts";
import { WRITERS } from "../write/index.ts";
import type { DataFormat } from "./formats.ts";
import { jsonLdQuads, readJsonLd } from "./json-ld.ts";
import { recordsOf } from "./records.ts";

/** The quads of a JSON-LD document, or of each record of a file, as N-Quads. */
export async function* quadsOfJson(file: string, format: DataFormat, gzip: boolean): AsyncGenerator<Outcome<string>> {
  const document = format === "json" ? readJsonLd(file, gzip) : undefined;
  if (document !== undefined) {
    yield jsonLdQuads(document, file);
    return;
  }
  for await (const found of recordsOf(file)) {
    if (!found.ok) yield found;
    else yield WRITERS.nquads.article(found.value.record, toQuads(found.value.record));
  }
}
