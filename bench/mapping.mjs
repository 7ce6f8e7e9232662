import jsonld from "jsonld";
import { Parser, Writer } from "n3";
import { loadContext, toQuads } from "../dist/graph/index.js";
import { WRITERS } from "../dist/write/index.js";
import { compare } from "./measure.mjs";
import { syntheticRecord } from "./synthetic-records.mjs";

/** Records as JSON to N-Quads: ours (checked and sorted) against jsonld.js. */
export async function recordToNQuads(count, rounds) {
  const lines = Array.from({ length: count }, (_, n) => JSON.stringify(syntheticRecord(n)));
  const ours = () => {
    for (const line of lines) {
      const record = JSON.parse(line);
      bytes(WRITERS.nquads.article(record, toQuads(record)).value);
    }
  };
  const theirs = async () => {
    for (const line of lines) {
      const { "@context": context, ...article } = JSON.parse(line);
      const document = { "@context": context, "@id": article.run.generated, "@graph": [article] };
      bytes(await jsonld.toRDF(document, { safe: true, format: "application/n-quads", documentLoader: loadContext }));
    }
  };
  return compare(ours, theirs, rounds);
}

/**
 * Quads to N-Quads, until the text is handed over: ours (checked and sorted) against the n3 Writer, each on quads of its
 * own library.
 */
export async function nquadsWriter(count, rounds) {
  const articles = Array.from({ length: count }, (_, n) => {
    const record = syntheticRecord(n);
    const quads = toQuads(record);
    const { value } = WRITERS.nquads.article(record, quads);
    return { record, quads, parsed: new Parser({ format: "N-Quads" }).parse(value) };
  });
  const ours = () => {
    for (const { record, quads } of articles) WRITERS.nquads.article(record, quads);
  };
  const theirs = () => {
    for (const { parsed } of articles) {
      const writer = new Writer({ format: "N-Quads" });
      writer.addQuads(parsed);
      writer.end(() => {});
    }
  };
  const quads = articles.reduce((sum, { quads }) => sum + quads.length, 0);
  return { ...(await compare(ours, theirs, rounds)), quads };
}

/** Makes the text a text, as writing it to a file would. */
function bytes(text) {
  return Buffer.byteLength(text);
}
