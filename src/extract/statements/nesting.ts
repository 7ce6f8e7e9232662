import { type FoundStatement, spanOf } from "./found.ts";

/** How many statements away, in the order of the text, the one that reports another can be. */
const NEAR = 200;

/** For each statement the index of the one that reports it: the smallest whose content holds its cue. */
export function nesting(statements: readonly FoundStatement[]): (number | undefined)[] {
  const outer = statements.map((inner, i) => {
    const cue = spanOf(inner.line, inner.cue);
    let best: number | undefined;
    let size = Number.POSITIVE_INFINITY;
    statements.slice(Math.max(0, i - NEAR), i + NEAR).forEach((outer, k) => {
      const j = Math.max(0, i - NEAR) + k;
      if (i === j) return;
      const holds = outer.content.some((piece) => piece.from <= cue.from && cue.to <= piece.to);
      const length = outer.content.reduce((sum, piece) => sum + piece.to - piece.from, 0);
      if (holds && length < size) {
        best = j;
        size = length;
      }
    });
    return best;
  });
  // Two statements that hold each other's cues: the one that comes first is the outer one.
  outer.forEach((start, i) => {
    const seen = new Set([i]);
    for (let at = start; at !== undefined; at = outer[at]) {
      if (at === i) outer[i] = undefined;
      if (seen.has(at)) break;
      seen.add(at);
    }
  });
  return outer;
}
