import type { FoundStatement } from "./found.ts";
import type { Line, Stretch } from "./line.ts";
import { isComma, isNominal, isTime, isVerbal, lower, startsTime } from "./words.ts";

/** The source without the time behind it: "The minister on Monday", "Hall last night". */
function beforeTime({ tokens }: Line, { first, last }: Stretch): Stretch {
  if (!isTime(tokens[last])) return { first, last };
  let end = last - 1;
  if (/^(?:morning|afternoon|evening|night)$/.test(lower(tokens[last])) && isTime(tokens[end])) end--;
  if (startsTime(tokens, end) || lower(tokens[end]) === "on") end--;
  else if (!/day$|^to(?:night|morrow)$/.test(lower(tokens[end + 1]))) return { first, last };
  if (isComma(tokens[end])) end--;
  return end >= first && isNominal(tokens[end]) && !isTime(tokens[end]) ? { first, last: end } : { first, last };
}

/** The subject that ends in the time a source was cut down to: "A letter sent that | June"; nothing where there is none. */
function around({ tokens, sentences, quoteAt }: Line, { first, last }: Stretch): Stretch | undefined {
  const start = sentences.find((s) => s.first <= first && first <= s.last)?.first ?? first;
  const lead = tokens.slice(start, first);
  const plain = lead.every(
    (t, i) =>
      !isComma(t) &&
      t.pos !== "AUX" &&
      (t.pos !== "VERB" || /(?:ed|[^aeiou]t|n)$/.test(t.text)) &&
      quoteAt(start + i, 0) === undefined,
  );
  return plain && /^(?:DET|PROPN|NOUN)$/.test(lead[0]?.pos ?? "") && !isVerbal(lead[0])
    ? { first: start, last }
    : undefined;
}

/** A time says nothing: a source is held by whom it names, with the time that belongs to the saying left out of it. */
export function withoutTime(statement: FoundStatement): FoundStatement {
  const { line, source, cue } = statement;
  if (!source || source.last >= cue.first) return statement;
  const words = line.tokens.slice(source.first, source.last + 1);
  if (!words.every(isTime)) {
    return source.last === cue.first - 1 ? { ...statement, source: beforeTime(line, source) } : statement;
  }
  const { source: _time, ...rest } = statement;
  const whole = around(line, source);
  return whole ? { ...rest, source: whole } : rest;
}
