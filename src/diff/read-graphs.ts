import type { Quad } from "@rdfjs/types";
import { type Diagnostic, failure, hasError, type Outcome, success } from "../diagnostic/index.ts";
import { isLinksGraph } from "../link/index.ts";
import { dataFormat } from "../store/formats.ts";
import { graphsOf } from "../store/graphs.ts";
import { dataFiles, fileFault } from "../store/index.ts";
import { parseRdf } from "../store/parse-rdf.ts";
import { readText } from "../store/read-chunks.ts";
import type { Terms } from "./terms.ts";
import { newTriples, type Triples } from "./triples.ts";

/** The links of an export stand in one graph, whichever articles it is named of. */
const LINKS = "links";

/** The graphs of an export by name; the default graph's name is empty. */
export type Graphs = ReadonlyMap<string, Triples>;

/**
 * Reads an export: a folder, or a file of RDF or records. RDF is parsed piece by piece, so that no more of it is held than
 * the numbers of its triples and each term once.
 * @param tool name and version of this tool, for records that do not say what made them
 */
export async function readGraphs(name: string, terms: Terms, tool: string): Promise<Outcome<Graphs>> {
  const files = dataFiles([name]);
  if (!files.ok) return files;
  const graphs = new Map<string, Triples>();
  const add = ({ subject, predicate, object, graph }: Quad): void => {
    const name = isLinksGraph(graph.value) ? LINKS : graph.value;
    let triples = graphs.get(name);
    if (triples === undefined) {
      triples = newTriples();
      graphs.set(name === LINKS ? LINKS : terms.term(terms.numberOf(graph)), triples);
    }
    triples.add(terms.numberOf(subject), terms.numberOf(predicate), terms.numberOf(object));
  };
  const diagnostics: Diagnostic[] = [];
  for (const file of files.value) diagnostics.push(...(await read(file, add, tool)));
  return hasError(diagnostics) ? failure(...diagnostics) : success(graphs);
}

async function read(file: string, add: (quad: Quad) => void, tool: string): Promise<readonly Diagnostic[]> {
  const known = dataFormat(file);
  if (known === undefined) return [];
  const { format, gzip } = known;
  if (format !== "json" && format !== "records") {
    try {
      const parser = parseRdf(readText(file, gzip), format);
      for (let step = parser.next(); ; step = parser.next()) {
        if (step.done) return step.value ? [{ severity: "error", rule: "graph/syntax", file, ...step.value }] : [];
        step.value.forEach(add);
      }
    } catch (error) {
      return [fileFault(file, error)];
    }
  }
  const diagnostics: Diagnostic[] = [];
  for await (const graph of graphsOf(file, { tool })) {
    if (graph.ok) for (const quad of graph.value.quads) add(quad);
    else diagnostics.push(...graph.diagnostics);
  }
  return diagnostics;
}
