import type { EventEmitter } from "node:events";
import { Parser, type Quad } from "n3";
import type { RdfFormat } from "./formats.ts";
import type { ParserFinding } from "./parser-finding.ts";

const NAMES: Readonly<Record<RdfFormat, string>> = { nq: "N-Quads", nt: "N-Triples", trig: "TriG", ttl: "Turtle" };

/**
 * Parses RDF that comes in pieces with n3.
 * @returns the quads of one piece after another; at the end the fault that ended it, if there was one
 */
export function* parseRdf(
  pieces: Iterable<string>,
  format: RdfFormat,
): Generator<readonly Quad[], ParserFinding | undefined> {
  let fault: Error | undefined;
  let quads: Quad[] = [];
  const listeners = new Map<string, (piece?: string) => void>();
  const source = { on: (event: string, listener: (piece?: string) => void) => listeners.set(event, listener) };
  // The prefix keeps the names that a file gives its blank nodes, so that findings name them as the file does.
  new Parser({ format: NAMES[format], blankNodePrefix: "_:" }).parse(
    source as unknown as EventEmitter,
    (error, quad) => {
      if (error) fault ??= error;
      else if (quad) quads.push(quad);
    },
  );
  const parsed = (): readonly Quad[] => {
    const found = quads;
    quads = [];
    return found;
  };
  for (const piece of pieces) {
    listeners.get("data")?.(piece);
    if (fault !== undefined) return findingOf(fault);
    yield parsed();
  }
  listeners.get("end")?.();
  yield parsed();
  return fault === undefined ? undefined : findingOf(fault);
}

/** n3 says where in its message: `Expected entity but got eof on line 3.` */
function findingOf({ message }: Error): ParserFinding {
  const [, words = message, line] = /^([\s\S]*?) on line (\d+)\.?$/.exec(message) ?? [];
  return { message: words.replace(/\s+/g, " "), ...(line !== undefined && { line: Number(line) }) };
}
