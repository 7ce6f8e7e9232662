import { cueVerb } from "../cues.ts";
import type { Line, Stretch } from "../line.ts";
import { isTime, lower } from "../words.ts";
import { contentEdges } from "./content-edges.ts";
import type { Parts } from "./parts.ts";
import { sourceEdges } from "./source-edges.ts";

/** "called Friday for a vote": a time between a cue and its preposition, both of which belong to the cue. */
function overTime({ tokens }: Line, cue: Stretch, content: readonly Stretch[]): [Stretch, readonly Stretch[]] {
  const [piece, ...rest] = content;
  const particles = cueVerb(tokens[cue.last])?.particles;
  if (!piece || piece.first !== cue.last + 1 || !particles || !isTime(tokens[piece.first])) return [cue, content];
  const particle = piece.first + 1;
  if (particle >= piece.last || !particles.has(lower(tokens[particle]))) return [cue, content];
  return [{ first: cue.first, last: particle }, [{ first: particle + 1, last: piece.last }, ...rest]];
}

/** What a labelling of tokens gets wrong at the edges, put right: those of the source and the content, times, datelines. */
export function mended(line: Line, parts: Parts): Parts {
  const { source, sources } = parts;
  const [cue, content] = overTime(line, parts.cue, parts.content);
  const body = line.sentences[0]?.first ?? 0;
  return {
    cue,
    source: source && sourceEdges(line, cue, source),
    sources,
    content: content
      .filter((piece) => piece.last >= body)
      .map((piece) => contentEdges(line, cue, { first: Math.max(piece.first, body), last: piece.last })),
  };
}
