import { sha256 } from "../../record/hash.ts";

/** The lines of one graph, as they stand in a file of N-Quads. */
export interface Lines {
  readonly graph: string;
  readonly text: string;
  readonly lines: number;
}

/** A graph's name at the end of a line of N-Quads. */
const NAME = / <([^<>"{}|^`\\\s]*)> \.\n$/;

/**
 * Cuts N-Quads where the name at the end of the lines changes, as an export writes them: graph after graph. Nothing is
 * parsed; what the lines hold is for the caller to see, by their hash or by a parser.
 * @returns at the end whether it went well: no line without such a name, and no graph in two places
 */
export function* contiguous(pieces: Iterable<string>): Generator<Lines, boolean> {
  const closed = new Set<string>();
  let rest = "";
  let graph: string | undefined;
  let end = "";
  let held: string[] = [];
  for (const piece of endingInNewline(pieces)) {
    const text = rest + piece;
    let at = 0;
    for (let newline = text.indexOf("\n"); newline >= 0; newline = text.indexOf("\n", at)) {
      const line = text.slice(at, newline + 1);
      at = newline + 1;
      if (graph !== undefined && line.endsWith(end)) {
        held.push(line);
        continue;
      }
      const name = NAME.exec(line)?.[1];
      if (name === undefined || closed.has(name)) return false;
      if (graph !== undefined) yield { graph, text: held.join(""), lines: held.length };
      closed.add(name);
      graph = name;
      end = ` <${name}> .\n`;
      held = [line];
    }
    rest = text.slice(at);
  }
  if (graph !== undefined) yield { graph, text: held.join(""), lines: held.length };
  return true;
}

function* endingInNewline(pieces: Iterable<string>): Generator<string> {
  let last = "\n";
  for (const piece of pieces) {
    if (piece === "") continue;
    yield piece;
    last = piece.slice(-1);
  }
  if (last !== "\n") yield "\n";
}

/** Whether lines are the canonical form that a hash was made of. */
export function isCanonical({ text }: Lines, hash: string | undefined): boolean {
  return hash !== undefined && sha256(text) === hash;
}
