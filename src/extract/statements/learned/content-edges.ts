import { hasSubject } from "../clauses.ts";
import { type Line, markLength, type Stretch } from "../line.ts";
import { verbGroups } from "../verb-groups.ts";
import { isComma, isTime, lower, startsTime } from "../words.ts";

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
function toTheMark(line: Line, _cue: Stretch, { first, last }: Stretch): Stretch {
  const quote = line.quoteAt(last, 0);
  if (!quote || quote.first < first || quote.last === last) return { first, last };
  for (let i = last + 1; i <= quote.last; i++) if (line.tokens[i]?.pos !== "PUNCT") return { first, last };
  return { first, last: quote.last };
}

/**
 * What is said ends with its quotation where the writer goes on in a clause of his own: `He said “It is over”, and I left`.
 * More words in marks, "and that …", "and to …" go on with what is said.
 */
function toTheClose(line: Line, cue: Stretch, piece: Stretch): Stretch {
  const quote = line.quoteAt(piece.first, 0);
  if (cue.first > piece.first || quote?.first !== piece.first || !quote.quotation.closed || quote.last >= piece.last)
    return piece;
  const { tokens } = line;
  const inner = quote.last - markLength(tokens, quote.last, -1);
  const comma = isComma(tokens[quote.last + 1]);
  const next = quote.last + (comma ? 2 : 1);
  if (!(comma || isComma(tokens[inner])) || tokens[next]?.pos !== "CCONJ") return piece;
  if (/^(?:that|to)$/.test(lower(tokens[next + 1])) || line.quoteAt(next + 1, 0)) return piece;
  return { first: piece.first, last: quote.last };
}

/**
 * "Hall said it was “sound”, but Brown was unimpressed": what is said ends with its quotation where "but" leads on to what
 * somebody else does. "But she would go on" is still said by her.
 */
function withoutObjection(line: Line, cue: Stretch, piece: Stretch): Stretch {
  const { tokens } = line;
  const quote = line.quotes.findLast(({ quotation, first, last }) => {
    return quotation.depth === 0 && quotation.closed && piece.first < first && last < piece.last;
  });
  if (!quote || cue.first > piece.first || line.quoteAt(piece.first, 0)) return piece;
  const comma = isComma(tokens[quote.last + 1]);
  const next = quote.last + (comma ? 2 : 1);
  if (!(comma || isComma(tokens[quote.last - markLength(tokens, quote.last, -1)]))) return piece;
  if (!/^(?:but|yet)$/.test(lower(tokens[next])) || tokens[next + 1]?.pos === "PRON") return piece;
  const region = line.regionAt(cue.first);
  const other = hasSubject({ line, region, groups: verbGroups(line, region) }, next + 1);
  return other ? { first: piece.first, last: quote.last } : piece;
}

/**
 * "called it a “disgrace” Wednesday on a show", "… “absurd” during a visit": without the time or the occasion of saying it,
 * after the marks with which it ends.
 */
function withoutOccasion(line: Line, cue: Stretch, piece: Stretch): Stretch {
  const { tokens } = line;
  const quote = line.quotes.findLast(({ quotation, first, last }) => {
    return quotation.depth === 0 && quotation.closed && piece.first < first && last < piece.last;
  });
  if (!quote || cue.first > piece.first) return piece;
  let next = quote.last + 1;
  if (lower(tokens[next]) === "on" && isTime(tokens[next + 1])) next++;
  const occasion = startsTime(tokens, next) || isTime(tokens[next]) || lower(tokens[next]) === "during";
  return occasion ? { first: piece.first, last: quote.last } : piece;
}

/** What a labelling of tokens gets wrong at the edges of what is said, put right: hearers, marks, occasions, the writer's own clauses. */
export const contentEdges = (line: Line, cue: Stretch, piece: Stretch): Stretch =>
  [withoutHearer, toTheMark, toTheClose, withoutOccasion, withoutObjection].reduce(
    (mended, mend) => mend(line, cue, mended),
    piece,
  );
