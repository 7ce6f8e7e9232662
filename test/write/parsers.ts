import jsonld from "jsonld";
import { Parser } from "n3";
import * as oxigraph from "oxigraph";
import { loadContext } from "../../src/graph/index.ts";

interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}

interface ParsedQuad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
  readonly graph: Term;
}

/** A quad as a string that says everything about it, in no syntax that is under test. */
export function told({ subject, predicate, object, graph }: ParsedQuad): string {
  const datatype = object.termType === "Literal" ? object.datatype?.value : "";
  return JSON.stringify([
    subject.value,
    predicate.value,
    object.termType,
    object.value,
    datatype,
    object.language ?? "",
    graph.value,
  ]);
}

const sorted = (quads: Iterable<ParsedQuad>): string[] => [...new Set(Array.from(quads, told))].sort();

/** The quads of a document, each as `told` has it, sorted, each once. */
export const byN3 = (text: string, mediaType: string): string[] =>
  sorted(new Parser({ format: mediaType }).parse(text) as Iterable<ParsedQuad>);

/**
 * Oxigraph hands each quad over as a line, not term by term, because every call into WebAssembly costs; and each is freed
 * at once, because a test without a pause leaves the garbage collector no turn to do it.
 */
export function byOxigraph(text: string, mediaType: string): string[] {
  let lines = "";
  for (const quad of oxigraph.parse(text, { format: mediaType })) {
    lines += `${quad.toString()} .\n`;
    (quad as oxigraph.Quad & { free(): void }).free();
  }
  return byN3(lines, "application/n-quads");
}

export async function byJsonLd(text: string): Promise<string[]> {
  const options = { safe: true, documentLoader: loadContext };
  return sorted((await jsonld.toRDF(JSON.parse(text) as object, options as object)) as unknown as Iterable<ParsedQuad>);
}
