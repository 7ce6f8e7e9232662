import { type Diagnostic, failure, type Outcome, success } from "../../diagnostic/index.ts";
import { sha256 } from "../../record/hash.ts";
import { dataFormat, fileFault } from "../../store/index.ts";
import { readChunks } from "../../store/read-chunks.ts";
import { canonicalGraph, type GraphText } from "./canonical.ts";
import { contiguous, type Lines } from "./contiguous.ts";

/** What a graph should be. */
type Known = Pick<GraphText, "sha256" | "quads">;

export interface ContentsOptions {
  /** What the graphs should be, by name: lines with that hash need no parser. */
  readonly known?: ReadonlyMap<string, Known>;
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
  const { known, wants } = options;
  try {
    // Lines of a graph are all of it where they have its hash; where no hash is known, that has to be seen first.
    if (known === undefined && !goesGraphByGraph(file, format.gzip)) {
      yield* parsed(file, options);
      return;
    }
    const isWhole = (graph: string, bytes: Buffer): boolean => sha256(bytes) === known?.get(graph)?.sha256;
    const cut = contiguous(readChunks(file, format.gzip), known === undefined ? () => false : isWhole);
    try {
      for (let step = cut.next(); ; step = cut.next()) {
        if (step.done === true && step.value) return;
        if (step.done !== true && wants?.(step.value.graph) === false) continue;
        const text = step.done === true ? undefined : await textOf(step.value, known?.get(step.value.graph));
        if (text === undefined) break;
        yield success(text);
      }
    } finally {
      cut.return(false);
    }
    yield* parsed(file, options);
  } catch (error) {
    yield failure(fileFault(file, error));
  }
}

function goesGraphByGraph(file: string, gzip: boolean): boolean {
  const cut = contiguous(readChunks(file, gzip), () => false);
  let step = cut.next();
  let graphs = 0;
  for (; step.done !== true; step = cut.next()) graphs++;
  return step.value && graphs > 0;
}

/** Undefined where the lines are not what they look like: a parser has to read the whole file. */
async function textOf({ graph, bytes, whole }: Lines, should: Known | undefined): Promise<GraphText | undefined> {
  if (whole && should !== undefined) return { graph, nquads: bytes, sha256: should.sha256, quads: should.quads };
  const { parseRdf } = await import("../../store/parse-rdf.ts");
  const parser = parseRdf([new TextDecoder("utf-8", { fatal: true }).decode(bytes)], "nq");
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
  return should === undefined || found?.sha256 === should.sha256 ? found : undefined;
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
