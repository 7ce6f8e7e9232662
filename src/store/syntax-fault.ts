import { createRequire } from "node:module";
import type * as Oxigraph from "oxigraph";
import type { RdfFormat } from "./formats.ts";
import { type ParserFinding, rdfFinding } from "./parser-finding.ts";

/**
 * Where and why a text does not parse, as Oxigraph's parser tells it: with the column, which n3 does not know, and in words.
 * Undefined where that parser takes the text. Oxigraph is loaded only then: a text without faults does not need it.
 */
export function syntaxFault(pieces: Iterable<string>, format: RdfFormat): ParserFinding | undefined {
  const { parse } = createRequire(import.meta.url)("oxigraph") as typeof Oxigraph;
  const quads = parse(pieces, { format })[Symbol.iterator]();
  try {
    while (quads.next().done !== true);
    return undefined;
  } catch (error) {
    return rdfFinding(error);
  }
}
