import type { Token } from "../types.ts";
import type { Line, Region, Stretch } from "./line.ts";

/** A verb with its auxiliaries and the adverbs between them. `head` is the last verb, or a copula alone. */
export interface VerbGroup extends Stretch {
  readonly head: number;
  readonly form: "finite" | "infinitive" | "ing" | "participle";
  readonly passive: boolean;
  readonly negated: boolean;
  /** could, would, may … stand in it. */
  readonly modal: boolean;
}

const MODALS = new Set(["can", "could", "may", "might", "must", "should", "would", "shall"]);
const NEGATIONS = new Set(["not", "n't", "n’t", "never", "nor"]);
const RELATIVE = new Set(["who", "which", "that", "whom", "whose", "what"]);
const POSSESSIVE = new Set(["his", "her", "their", "its", "my", "our", "your"]);
const BE = new Set(["is", "are", "was", "were", "be", "been", "being", "'s", "’s", "'re", "’re", "gets", "got"]);

export const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? "";
export const isComma = (token: Token | undefined): boolean => token?.text === ",";
export const isDash = (token: Token | undefined): boolean => /^(?:[–—]|--+)$/.test(token?.text ?? "");
export const isRelative = (token: Token | undefined): boolean =>
  RELATIVE.has(lower(token)) && (token?.pos === "PRON" || token?.pos === "DET" || token?.pos === "SCONJ");
export const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:NOUN|PROPN|PRON|NUM|SYM)$/.test(token.pos);
const isVerbal = (token: Token | undefined): boolean => token?.pos === "VERB" || token?.pos === "AUX";
const isPossessive = (token: Token | undefined): boolean => /^['’]s?$/.test(token?.text ?? "") && token?.pos !== "AUX";
const isHyphen = (token: Token | undefined): boolean => token?.text === "-";

function verbGroupAt(line: Line, head: number, region: Region): VerbGroup {
  const { tokens } = line;
  const word = lower(tokens[head]);
  let first = head;
  let passive = false;
  let negated = false;
  let modal = false;
  let auxiliary = false;
  let to = false;
  for (let i = head - 1; i >= region.first; i--) {
    const token = tokens[i];
    const text = lower(token);
    if (token === undefined || !/^(?:AUX|ADV|PART)$/.test(token.pos)) break;
    if (text === "to") {
      to = true;
      break;
    }
    if (isPossessive(token) && !BE.has(text)) break;
    if (token.pos === "PART" && !NEGATIONS.has(text)) break;
    if (NEGATIONS.has(text)) negated = true;
    if (token.pos === "AUX") {
      auxiliary = true;
      if (MODALS.has(text)) modal = true;
      if (BE.has(text) && i < head && !word.endsWith("ing")) passive = true;
      first = i;
    } else if (text !== "when" && text !== "where" && text !== "why" && text !== "how") {
      first = i;
    } else break;
  }
  if (lower(tokens[first - 1]) === "to" && first > region.first) to = true;
  if (!auxiliary && first === head && goesOnWithInfinitive(line, head, region)) to = true;
  const ing = word.endsWith("ing") && word.length > 4;
  const form = to
    ? "infinitive"
    : ing && !auxiliary
      ? "ing"
      : !auxiliary && isReduced(line, head, region)
        ? "participle"
        : "finite";
  return { first, last: head, head, form, passive: passive && tokens[head]?.pos === "VERB", negated, modal };
}

/** "to put it on paper, and show the world": a bare verb after "and" that an infinitive before it governs. */
function goesOnWithInfinitive({ tokens }: Line, head: number, region: Region): boolean {
  const token = tokens[head];
  if (tokens[head - 1]?.pos !== "CCONJ" || lower(token) !== token?.lemma || lower(token) === "say") return false;
  return tokens.slice(region.first, head - 1).some((t, i) => {
    return lower(t) === "to" && tokens[region.first + i + 1]?.pos === "VERB";
  });
}

/** A participle that stands for a relative clause: "the agreement signed by", "weapons made in". */
function isReduced(line: Line, head: number, region: Region): boolean {
  const { tokens } = line;
  const before = tokens[head - 1];
  const word = lower(tokens[head]);
  if (head === region.first || tokens[head]?.pos !== "VERB" || !/(?:ed|en|wn|ne|ght|de)$/.test(word)) return false;
  return before?.pos === "NOUN" && lower(tokens[head + 1]) === "by";
}

/** The verb groups of a region, in order. */
export function verbGroups(line: Line, region: Region): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = region.first; i <= region.last; i++) {
    const token = line.tokens[i];
    if (!isVerbal(token)) continue;
    if (token?.pos === "AUX") {
      let j = i + 1;
      while (j <= region.last && /^(?:AUX|ADV|PART)$/.test(line.tokens[j]?.pos ?? "") && !isPossessive(line.tokens[j]))
        j++;
      if (j <= region.last && line.tokens[j]?.pos === "VERB" && lower(line.tokens[j - 1]) !== "to") continue;
      if (j > i + 1 && line.tokens[j - 1]?.pos === "AUX") continue;
    }
    groups.push(verbGroupAt(line, i, region));
  }
  return groups;
}

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
      if (!(previous?.pos === "ADP" || lower(previous) === "of") || !isNominal(tokens[i - 2])) break;
      i--;
      continue;
    }
    if (token.pos === "DET") {
      start = i;
      if (previous?.pos === "ADP" && LINKS.test(lower(previous)) && i - 2 >= floor && isNominal(tokens[i - 2])) {
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
    if (/^(?:NOUN|PROPN|NUM|SYM|ADJ|X)$/.test(token.pos) || isHyphen(token) || text === "&" || text === "$") {
      if (text === "•") break;
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
    if (token.pos === "ADP" && LINKS.test(text) && i - 1 >= floor && isNominal(previous) && !isTime(previous)) {
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
  while (start <= end && (isHyphen(tokens[start]) || isPossessive(tokens[start]))) start++;
  return start;
}

/** Prepositions that join a noun phrase to the noun before it. */
const LINKS =
  /^(?:of|at|for|in|from|with|to|on|by|about|between|against|under|near|within|behind|across|around|de|van)$/;

const TIME_WORDS =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|yesterday|today|tonight|tomorrow|morning|afternoon|evening|night|week|month|year)$/;
export const isTime = (token: Token | undefined): boolean => TIME_WORDS.test(lower(token));

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
    if (isTime(token) && head && token.pos === "PROPN") break;
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

/** Whether a clause of its own begins at `i`: a subject and a finite verb after it. */
export function startsClause(line: Line, i: number, region: Region, groups: readonly VerbGroup[]): boolean {
  let relative = false;
  let commas = 0;
  for (let j = i; j <= region.last; j++) {
    const group = groups.find((g) => g.first === j);
    if (group) {
      if (j === i && group.form !== "finite") return false;
      if (group.form === "finite" && !relative) return j > i && !(commas === 1 && isComma(line.tokens[j - 1]));
      relative = false;
      j = group.last;
      continue;
    }
    const token = line.tokens[j];
    if (isRelative(token) && j > i) {
      if (isComma(line.tokens[j - 1])) return false;
      relative = true;
    }
    if (j > i && /^(?:how|why|what|whether|if)$/.test(lower(token))) return false;
    if (j === i && (token?.pos === "CCONJ" || (token?.pos === "PUNCT" && !line.quoteAt(j, region.depth)))) return false;
    if (token && (token.text === ";" || token.text === ":")) return false;
    if (isComma(token)) commas++;
    if (isComma(token) && j - i > 12) return false;
  }
  return false;
}
