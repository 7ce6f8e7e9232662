import type { Line } from "./line.ts";
import {
  isComma,
  isHyphen,
  isNominal,
  isPossessive,
  isRelative,
  isTime,
  isVerbal,
  lower,
  POSSESSIVE,
  startsTime,
} from "./words.ts";

/** Prepositions that join a noun phrase to the noun before it. */
const LINKS =
  /^(?:of|at|for|in|from|with|to|on|by|about|between|against|under|near|within|behind|across|around|de|van)$/;

/** Adjectives that join their complement to the noun before them: "a source close to the talks". */
const NEAR = /^(?:close|familiar|loyal|sympathetic|opposed|hostile)$/;

/** Whether a preposition after the token at `i` joins its noun phrase to a noun. */
const joins = ({ tokens }: Line, i: number): boolean =>
  isNominal(tokens[i]) || (NEAR.test(lower(tokens[i])) && /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? ""));

/**
 * Where the noun phrase that ends at `end` begins, with its prepositional phrases and conjuncts to the left
 * ("Analysts at the US think tank Institute for the Study of War"); `end` + 1 where none ends there.
 */
export function nounPhraseStart(line: Line, end: number, floor: number, depth: 0 | 1): number {
  const { tokens } = line;
  let start = end + 1;
  let i = end;
  while (i >= floor) {
    const token = tokens[i];
    if (token === undefined || line.quoteAt(i, depth)) break;
    const previous = tokens[i - 1];
    const text = lower(token);
    if (token.pos === "PRON" || (token.pos === "DET" && start > end)) {
      // A pronoun is a phrase of its own, or the possessive that begins one.
      if (POSSESSIVE.has(text) && start > end) break;
      if (isRelative(token) && start <= end) break;
      if (start <= end && !POSSESSIVE.has(text)) break;
      start = i;
      const conjoined = previous?.pos === "CCONJ" && POSSESSIVE.has(text) && conjoins(line, i - 1, floor, depth);
      if (!conjoined && !(previous?.pos === "ADP" && isNominal(tokens[i - 2]))) break;
      i--;
      continue;
    }
    if (token.pos === "DET") {
      start = i;
      if (previous?.pos === "ADP" && LINKS.test(lower(previous)) && i - 2 >= floor && joins(line, i - 2)) {
        i--;
        continue;
      }
      if (previous?.pos === "DET") {
        i--;
        continue;
      }
      if (previous?.pos === "CCONJ" && i - 2 >= floor && conjoins(line, i - 1, floor, depth)) {
        i--;
        continue;
      }
      break;
    }
    if (/^(?:NOUN|PROPN|NUM|SYM|ADJ|X)$/.test(token.pos) || isHyphen(token)) {
      if (!/[\p{L}\p{N}$£€&%-]/u.test(text)) break;
      start = i;
      i--;
      continue;
    }
    if (isPossessive(token) && start <= end) {
      i--;
      continue;
    }
    if (isPossessive(token) && start > end && text !== "’" && text !== "'") break;
    if (start > end) break;
    if (token.pos === "ADP" && LINKS.test(text) && i - 1 >= floor && joins(line, i - 1) && !isTime(previous)) {
      i--;
      continue;
    }
    if (token.pos === "ADV" && /^(?:most|more|very|far|nearly|almost|about|only)$/.test(text)) {
      start = i;
      i--;
      continue;
    }
    if (token.pos === "VERB" && /(?:ed|ing)$/.test(text) && /^(?:DET|ADJ|ADP)$/.test(previous?.pos ?? "")) {
      start = i;
      i--;
      continue;
    }
    if (text === "think" && /^tanks?$/.test(lower(tokens[i + 1]))) {
      start = i;
      i--;
      continue;
    }
    if (token.pos === "CCONJ" && conjoins(line, i, floor, depth)) {
      i--;
      continue;
    }
    if (isComma(token) && listed(line, i, floor)) {
      i--;
      continue;
    }
    break;
  }
  // "During the debate Lee said": the preposition's noun is not part of the name after it.
  if (tokens[start]?.pos === "DET" && tokens[start - 1]?.pos === "ADP") {
    const name = tokens
      .slice(start + 1, end + 1)
      .findIndex((t, k) => t.pos === "PROPN" && tokens[start + k]?.pos === "NOUN");
    if (name >= 0) start += 1 + name;
  }
  while (start <= end && (isHyphen(tokens[start]) || isPossessive(tokens[start]))) start++;
  return start;
}

/** Whether the conjunction at `i` joins two noun phrases: a nominal before it, and no verb between it and the clause's start. */
function conjoins(line: Line, i: number, floor: number, depth: 0 | 1): boolean {
  const before = line.tokens[i - 1];
  if (i - 1 < floor || !(isNominal(before) || (isComma(before) && isNominal(line.tokens[i - 2])))) return false;
  for (let j = i - 1; j >= floor; j--) {
    const token = line.tokens[j];
    if (line.quoteAt(j, depth)) return false;
    if (isVerbal(token)) return false;
    if (token && (token.pos === "SCONJ" || isRelative(token) || token.text === ";" || token.text === ":")) return true;
    if (isComma(token) && !listed(line, j, floor) && j !== i - 1) return true;
  }
  return true;
}

/** Whether the comma at `i` stands between the members of a list that ends in "and": "A, B and C". */
function listed(line: Line, i: number, floor: number): boolean {
  if (i - 1 < floor || !isNominal(line.tokens[i - 1])) return false;
  let j = i + 1;
  while (j < line.tokens.length && /^(?:NOUN|PROPN|ADJ|DET|NUM|PART)$/.test(line.tokens[j]?.pos ?? "")) j++;
  return line.tokens[j]?.pos === "CCONJ" && j > i + 1 && line.tokens[j - 1]?.pos === "PROPN";
}

/** The last token of the noun phrase that starts at `start`, prepositional phrases included; `start` - 1 where none does. */
export function nounPhraseEnd(line: Line, start: number, ceiling: number, depth: 0 | 1): number {
  const { tokens } = line;
  let last = start - 1;
  let head = false;
  for (let i = start; i <= ceiling; i++) {
    const token = tokens[i];
    if (token === undefined || line.quoteAt(i, depth)) break;
    const text = lower(token);
    if (token.pos === "PRON" || token.pos === "DET") {
      if (head) break;
      last = i;
      if (token.pos === "PRON" && !POSSESSIVE.has(text)) {
        head = true;
        if (!/^(?:of)$/.test(lower(tokens[i + 1]))) break;
      }
      continue;
    }
    if (head && (startsTime(tokens, i) || (isTime(token) && token.pos === "PROPN"))) break;
    if (/^(?:NOUN|PROPN|NUM|SYM|X)$/.test(token.pos)) {
      last = i;
      head = true;
      continue;
    }
    if (isHyphen(token) || isPossessive(token) || text === "&" || text === "$") {
      if (isPossessive(token)) head = false;
      last = i;
      continue;
    }
    if (token.pos === "ADJ" || (token.pos === "VERB" && !head && /(?:ed|ing)$/.test(text))) {
      if (head && token.pos === "ADJ" && !isNominal(tokens[i + 1])) break;
      last = i;
      continue;
    }
    if (token.pos === "ADV" && !head && last >= start - 1 && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? "")) {
      last = i;
      continue;
    }
    if (token.pos === "ADP" && head && /^(?:of|at|for|in|from|with)$/.test(text)) {
      const end = nounPhraseEnd(line, i + 1, ceiling, depth);
      if (
        end <= i ||
        (/^(?:in|at|with|from|for)$/.test(text) &&
          tokens[i + 1]?.pos !== "PROPN" &&
          text !== "for" &&
          !/^(?:the|an?)$/.test(lower(tokens[i + 1])))
      )
        break;
      if (isTime(tokens[i + 1])) break;
      last = end;
      i = end;
      continue;
    }
    if (
      token.pos === "CCONJ" &&
      head &&
      /^(?:PROPN|NOUN)$/.test(tokens[i - 1]?.pos ?? "") &&
      tokens[i + 1]?.pos === "PROPN"
    ) {
      continue;
    }
    break;
  }
  while (last >= start && (isHyphen(tokens[last]) || tokens[last]?.pos === "CCONJ")) last--;
  return last;
}
