import { type Diagnostic, failure, type Outcome, success } from "../../diagnostic/index.ts";
import { dataFormat, fileFault } from "../../store/index.ts";
import { readText } from "../../store/read-chunks.ts";
import { canonicalGraph, type GraphText } from "./canonical.ts";
import { contiguous, isCanonical, type Lines } from "./contiguous.ts";

export interface ContentsOptions {
  /** Hashes that the graphs should have, by name: lines with that hash need no parser. */
  readonly known?: ReadonlyMap<string, string>;
  /** Graphs that are wanted; all, where it is not given. */
  readonly wants?: (graph: string) => boolean;
  /** The graph that triples without one are put in. */
  readonly into?: string;
}

/** The graphs of a file, one after another; memory holds one of them, but for files that do not go graph by graph. */
export async function* contentsOf(file: string, options: ContentsOptions): AsyncGenerator<Outcome<GraphText>> {
  const format = dataFormat(file);
  if (format?.format !== "nq") {
    yield* parsed(file, options);
    return;
  }
  try {
    // Lines of a graph are all of it where they have its hash; where no hash is known, that has to be seen first.
    if (options.known === undefined && !goesGraphByGraph(file, format.gzip)) {
      yield* parsed(file, options);
      return;
    }
    const cut = contiguous(readText(file, format.gzip));
    for (let step = cut.next(); ; step = cut.next()) {
      if (step.done === true) {
        if (!step.value) yield* parsed(file, options);
        return;
      }
      if (options.wants?.(step.value.graph) === false) continue;
      const text = await textOf(step.value, options);
      if (text === undefined) {
        yield* parsed(file, options);
        return;
      }
      yield success(text);
    }
  } catch (error) {
    yield failure(fileFault(file, error));
  }
}

function goesGraphByGraph(file: string, gzip: boolean): boolean {
  const cut = contiguous(readText(file, gzip));
  let step = cut.next();
  let graphs = 0;
  for (; step.done !== true; step = cut.next()) graphs++;
  return step.value && graphs > 0;
}

/** Undefined where the lines are not what they look like: a parser has to read the whole file. */
async function textOf(lines: Lines, { known }: ContentsOptions): Promise<GraphText | undefined> {
  const { graph, text } = lines;
  const hash = known?.get(graph);
  if (hash !== undefined && isCanonical(lines, hash)) return { graph, nquads: text, sha256: hash, quads: lines.lines };
  const { parseRdf } = await import("../../store/parse-rdf.ts");
  const parser = parseRdf([text], "nq");
  const quads = [];
  for (let step = parser.next(); ; step = parser.next()) {
    if (step.done === true) {
      if (step.value !== undefined) return undefined;
      break;
    }
    quads.push(...step.value);
  }
  if (!quads.every((quad) => quad.graph.value === graph)) return undefined;
  const found = canonicalGraph(graph, quads);
  return hash === undefined || found?.sha256 === hash ? found : undefined;
}

/** Through a parser, which also finds words for what is wrong. */
async function* parsed(file: string, options: ContentsOptions): AsyncGenerator<Outcome<GraphText>> {
  const { graphsOf } = await import("../../store/graphs.ts");
  for await (const graph of graphsOf(file)) {
    if (!graph.ok) {
      yield graph;
      continue;
    }
    const name = graph.value.name === "" ? options.into : graph.value.name;
    if (name === undefined) {
      yield failure(nameless(file, [...graph.value.quads].length));
      continue;
    }
    if (options.wants?.(name) === false) continue;
    const text = canonicalGraph(name, graph.value.quads);
    yield text === undefined ? failure(blank(file, name)) : success(text);
  }
}

function nameless(file: string, quads: number): Diagnostic {
  if (quads === 0) return { severity: "error", rule: "load/empty", file, message: "the file holds no graph" };
  return {
    severity: "error",
    rule: "load/no-graph",
    file,
    message: "the file has triples outside any named graph",
    expected: "named graphs (N-Quads, TriG, JSON-LD, records), since a graph is what is put and replaced",
    suggestion: "name the graph they shall be with --graph IRI",
  };
}

function blank(file: string, graph: string): Diagnostic {
  return {
    severity: "error",
    rule: "load/blank-node",
    file,
    node: graph,
    message: "the graph has blank nodes or triple terms, so that nobody can tell whether the store has the same one",
    suggestion: "load it with the store's own loader",
  };
}
