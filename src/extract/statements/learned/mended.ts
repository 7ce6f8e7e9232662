import type { Line, Stretch } from "../line.ts";
import { lower } from "../words.ts";
import type { Parts } from "./parts.ts";

const OBJECT = /^(?:me|him|her|us|them|you)$/;

/** The content after "told her": without the one who is told, where a clause of its own follows. */
function withoutHearer({ tokens }: Line, cue: Stretch, piece: Stretch): Stretch {
  if (piece.first !== cue.last + 1 || !OBJECT.test(lower(tokens[piece.first])) || piece.last === piece.first)
    return piece;
  const next = tokens[piece.first + 1];
  const hers = lower(tokens[piece.first]) === "her" && next?.pos !== "PRON" && lower(next) !== "that";
  const clause = lower(next) === "that" || /^(?:PRON|DET|PROPN|NOUN)$/.test(next?.pos ?? "");
  return clause && !hers ? { first: piece.first + 1, last: piece.last } : piece;
}

/** A content that ends where its quotation does, but for the marks at its end: with them. */
function toTheMark(line: Line, { first, last }: Stretch): Stretch {
  const quote = line.quoteAt(last, 0);
  if (!quote || quote.first < first || quote.last === last) return { first, last };
  for (let i = last + 1; i <= quote.last; i++) if (line.tokens[i]?.pos !== "PUNCT") return { first, last };
  return { first, last: quote.last };
}

/** What a labelling of tokens gets wrong at the edges, put right: bullets, datelines, hearers, marks at a quotation's end. */
export function mended(line: Line, { cue, source, content, sources }: Parts): Parts {
  const body = line.sentences[0]?.first ?? 0;
  const bullet = source && /^[•·▪●*]$/.test(line.tokens[source.first]?.text ?? "") && source.last > source.first;
  return {
    cue,
    source: bullet ? { first: source.first + 1, last: source.last } : source,
    sources,
    content: content
      .filter((piece) => piece.last >= body)
      .map((piece) => ({ first: Math.max(piece.first, body), last: piece.last }))
      .map((piece) => toTheMark(line, withoutHearer(line, cue, piece))),
  };
}
