import type { Stretch } from "../line.ts";
import type { Proposal } from "./proposals.ts";

const overlap = (a: Stretch, b: Stretch): boolean => a.first <= b.last && b.first <= a.last;
const holds = (outer: Stretch, inner: Stretch): boolean => outer.first <= inner.first && inner.last <= outer.last;

/**
 * The proposals of a line that are taken for statements: the likeliest first, none below the threshold or without content,
 * none whose cue is another's cue or stands in another's content.
 */
export function select<P extends Pick<Proposal, "parts" | "probability">>(
  proposals: readonly P[],
  threshold: number,
): P[] {
  const taken: P[] = [];
  const likely = proposals
    .filter(({ probability, parts }) => probability >= threshold && parts.content.length > 0)
    .sort((a, b) => b.probability - a.probability);
  for (const proposal of likely) {
    const { cue } = proposal.parts;
    const clash = taken.some(
      ({ parts }) => overlap(parts.cue, cue) || parts.content.some((piece) => holds(piece, cue)),
    );
    if (!clash) taken.push(proposal);
  }
  return taken.sort((a, b) => a.parts.cue.first - b.parts.cue.first);
}
