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

/** Oxigraph hands each quad over as a line, not term by term: every call into WebAssembly costs. */
export function byOxigraph(text: string, mediaType: string): string[] {
  const lines = oxigraph.parse(text, { format: mediaType }).map((quad) => `${quad.toString()} .\n`);
  return byN3(lines.join(""), "application/n-quads");
}

export async function byJsonLd(text: string): Promise<string[]> {
  const options = { safe: true, documentLoader: loadContext };
  return sorted((await jsonld.toRDF(JSON.parse(text) as object, options as object)) as unknown as Iterable<ParsedQuad>);
}
