import { hasSubject } from "../clauses.ts";
import { cueVerb } from "../cues.ts";
import { type Line, markLength, type Stretch } from "../line.ts";
import { sourceOf } from "../sources.ts";
import { verbGroups } from "../verb-groups.ts";
import { isComma, isNominal, isRelative, isTime, isVerbal, lower, startsTime } from "../words.ts";
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

/** "called Friday for a vote": a time between a cue and its preposition, both of which belong to the cue. */
function overTime({ tokens }: Line, cue: Stretch, content: readonly Stretch[]): [Stretch, readonly Stretch[]] {
  const [piece, ...rest] = content;
  const particles = cueVerb(tokens[cue.last])?.particles;
  if (!piece || piece.first !== cue.last + 1 || !particles || !isTime(tokens[piece.first])) return [cue, content];
  const particle = piece.first + 1;
  if (particle >= piece.last || !particles.has(lower(tokens[particle]))) return [cue, content];
  return [{ first: cue.first, last: particle }, [{ first: particle + 1, last: piece.last }, ...rest]];
}

/** "Hall took to X to rage", "met with the mayor to ask": who does a thing for a purpose, not whom or what he does it with. */
function whoDoes(line: Line, cue: Stretch, source: Stretch): Stretch {
  const { tokens } = line;
  const verb = source.first - 2;
  if (lower(tokens[cue.first]) !== "to" || source.last !== cue.first - 1) return source;
  if (!/^(?:to|with)$/.test(lower(tokens[verb + 1])) || tokens[verb]?.pos !== "VERB" || cueVerb(tokens[verb]))
    return source;
  const region = line.regionAt(cue.first);
  const setting = { line, region, groups: verbGroups(line, region) };
  const group = setting.groups.find((g) => g.last === verb);
  const subject = group && sourceOf(setting, group);
  return subject && subject.side !== "right" ? { first: subject.first, last: subject.last } : source;
}

/** "senators met with the minister to discuss": who does what the purpose is told of, without the verb and its objects. */
function beforeItsVerb({ tokens }: Line, cue: Stretch, source: Stretch): Stretch {
  if (lower(tokens[cue.first]) !== "to" || source.last !== cue.first - 1) return source;
  let i = source.first + 1;
  while (i <= source.last && tokens[i]?.pos !== "VERB") i++;
  const before = tokens[i - 1];
  if (i > source.last || !isNominal(before) || isRelative(before) || !/(?:ed|[^aeiou]t)$/.test(lower(tokens[i])))
    return source;
  return { first: source.first, last: i - 1 };
}

/**
 * "Chile's minister, Alberto Soto, and Peru's minister, Elsa Galdo, said": the whole of a subject that opens its sentence,
 * where it was cut at an "and".
 */
function wholeSubject({ tokens, sentences, quoteAt }: Line, source: Stretch): Stretch {
  const start = sentences.find(({ first, last }) => first <= source.first && source.first <= last)?.first ?? 0;
  if (start >= source.first - 1 || lower(tokens[source.first - 1]) !== "and") return source;
  if (!isComma(tokens[source.first - 2]) || quoteAt(source.first, 0)) return source;
  const before = tokens.slice(start, source.first - 1);
  if (!/^(?:DET|PROPN|NOUN|ADJ)$/.test(before[0]?.pos ?? "") || before.some((t) => isVerbal(t) || t.text === ":"))
    return source;
  return { first: start, last: source.last };
}

/** What a labelling of tokens gets wrong at the edges, put right: bullets, datelines, hearers, marks at a quotation's end. */
export function mended(line: Line, parts: Parts): Parts {
  const { source, sources } = parts;
  const [cue, content] = overTime(line, parts.cue, parts.content);
  const body = line.sentences[0]?.first ?? 0;
  const bullet = source && /^[•·▪●*]$/.test(line.tokens[source.first]?.text ?? "") && source.last > source.first;
  const named = source && (bullet ? { first: source.first + 1, last: source.last } : source);
  return {
    cue,
    source: named && whoDoes(line, cue, beforeItsVerb(line, cue, wholeSubject(line, named))),
    sources,
    content: content
      .filter((piece) => piece.last >= body)
      .map((piece) => ({ first: Math.max(piece.first, body), last: piece.last }))
      .map((piece) => toTheMark(line, withoutHearer(line, cue, piece)))
      .map((piece) => withoutOccasion(line, cue, toTheClose(line, cue, piece)))
      .map((piece) => withoutObjection(line, cue, piece)),
  };
}
