import type { Token } from "../types.ts";
import { PUBLIC_PARTY, PUBLIC_SIDE } from "./heads.ts";
import { HEADLINE_VERB } from "./verbs.ts";

export type Determiner = "definite" | "indefinite" | "possessive" | "bare" | "negative" | "any";

/** Who it is between: "the treaty between them". */
const PRONOUN = /^(?:them|us|themselves|ourselves)$/;
const QUOTE = /^[‘’“”"']$/;
const POSSESSIVE = /^(?:its|their|our|his|her|my|your|whose)$/i;
const OWNER = /^['’]s?$/;
/** A possessive's mark, as against the mark that closes a quotation. */
const isOwner = (token: Token, before: Token | undefined): boolean =>
  /^['’]s$/.test(token.text) || (/^['’]$/.test(token.text) && /s$/.test(before?.text ?? ""));

/** Whether the token before a noun phrase's start, going left, still belongs to it. */
function belongs(tokens: readonly Token[], k: number, first: number): boolean {
  const [left, token, right] = [tokens[k - 1], tokens[k], tokens[k + 1]];
  if (!token || HEADLINE_VERB.test(token.text)) return false;
  if (/^(?:ADJ|NOUN|PROPN|NUM|SYM)$/.test(token.pos) || OWNER.test(token.text)) return true;
  // "a status of forces agreement"
  if (token.text === "of") return /^status$/i.test(left?.text ?? "") && /^forces$/i.test(right?.text ?? "");
  if (/^[-–/]$/.test(token.text)) return left !== undefined && left.to === token.from && right?.from === token.to;
  if (QUOTE.test(token.text)) {
    // ‘absurd’ deal: a pair of marks within the phrase, but not the mark that opens a quotation before it.
    const passed = tokens.slice(k + 1, first).some((t) => QUOTE.test(t.text));
    return passed || tokens.slice(Math.max(0, k - 4), k).some((t) => QUOTE.test(t.text));
  }
  if (token.pos === "VERB" && /(?:ed|ing|en|called)$/.test(token.text))
    return (
      left !== undefined &&
      (/^(?:DET|ADJ|NUM|PART)$/.test(left.pos) ||
        (left.pos === "ADV" && tokens[k - 2]?.pos === "DET") ||
        /^[-–]$/.test(left.text) ||
        POSSESSIVE.test(left.text) ||
        QUOTE.test(left.text))
    );
  if (token.pos === "ADV")
    return (
      /^[-–]$/.test(right?.text ?? "") ||
      /^[-–]$/.test(left?.text ?? "") ||
      OWNER.test(left?.text ?? "") ||
      left?.pos === "DET"
    );
  if (token.text === ",") return right?.pos === "NUM" || (right?.pos === "ADJ" && left?.pos === "ADJ");
  if (token.text.toLowerCase() !== "and" || !left) return false;
  // "North Korea and Russia's pact"; "the friendship and mutual assistance treaties"
  const owned = tokens.slice(k + 1, first).some((t) => OWNER.test(t.text));
  if (owned) return /^(?:PROPN|NOUN)$/.test(left.pos);
  const before = tokens.slice(Math.max(0, k - 5), k);
  const article = before.findLastIndex((t) => t.pos === "DET");
  return (
    article >= 0 &&
    before.slice(article + 1).every((t) => /^(?:ADJ|NOUN|PROPN|ADV|VERB)$/.test(t.pos) || t.text === "-")
  );
}

/** "flouts that treaty", as against "says that treaty law …" */
const isDemonstrative = (token: Token, before: Token | undefined): boolean =>
  /^(?:this|that|these|those)$/i.test(token.text) &&
  (token.pos !== "SCONJ" ||
    (before?.pos === "VERB" &&
      !/^(?:say|tell|think|believe|claim|argue|know|hope|fear|warn|insist|add|note|report|suggest|mean|show|find|agree)$/.test(
        before.lemma,
      )));

export function startOf(tokens: readonly Token[], head: number): number {
  let k = head;
  while (k > 0 && belongs(tokens, k - 1, head)) k--;
  const left = tokens[k - 1];
  if (left && (left.pos === "DET" || POSSESSIVE.test(left.text) || isDemonstrative(left, tokens[k - 2]))) k--;
  while (
    k < head &&
    ((QUOTE.test(tokens[k]?.text ?? "") && !tokens.slice(k + 1, head).some((t) => QUOTE.test(t.text))) ||
      OWNER.test(tokens[k]?.text ?? "") ||
      /^(?:,|and|-)$/.test(tokens[k]?.text ?? ""))
  )
    k++;
  return k;
}

export function determinerOf(tokens: readonly Token[], start: number, head: number): Determiner {
  const first = (tokens[start]?.text ?? "").toLowerCase();
  const before = (tokens[start - 1]?.text ?? "").toLowerCase();
  if (first === "no" || before === "without") return "negative";
  if (first === "any") return "any";
  if (tokens.slice(start, head).some((t, k, all) => isOwner(t, all[k - 1])) || POSSESSIVE.test(first))
    return "possessive";
  if (/^(?:the|this|that|these|those|both)$/.test(first)) return "definite";
  if (/^(?:an?|another|some|several|one|each|every|many|other)$/.test(first) || tokens[start]?.pos === "NUM")
    return "indefinite";
  return "bare";
}

const NP = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;

/** Whether a phrase that starts here has a name in it: "with A and the state of B", but not "with A and the end of it". */
function namesSomebody(tokens: readonly Token[], from: number): boolean {
  const end = tokens.findIndex((t, k) => k >= from && !NP.test(t.pos) && t.text !== "of");
  return tokens.slice(from, end < 0 ? undefined : end).some((t) => t.pos === "PROPN");
}

/** Whether a noun phrase that starts at an index stands right after a verb, or its preposition: "signed | a pact", "agreed to | a pact". */
export function isObject(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1]?.pos === "ADP" ? start - 2 : start - 1;
  return tokens[before]?.pos === "VERB";
}

/** "a pact with A | and B rejected …": the index of the conjunction that begins another clause after the object of a verb. */
function clauseAfter(tokens: readonly Token[], head: number): number | undefined {
  if (!isObject(tokens, startOf(tokens, head))) return undefined;
  for (let k = head + 2; k < tokens.length; k++) {
    if (!/^(?:and|or|but)$/i.test(tokens[k]?.text ?? "")) continue;
    let next = k + 1;
    while (NP.test(tokens[next]?.pos ?? "") || OWNER.test(tokens[next]?.text ?? "")) next++;
    const verb = tokens[next];
    if (
      next > k + 1 &&
      verb &&
      /^(?:VERB|AUX)$/.test(verb.pos) &&
      !/ing$/.test(verb.text) &&
      tokens[next + 1]?.text !== "by"
    )
      return k;
  }
  return undefined;
}

/** "the treaty with A and | the Pact of Turku": another agreement stands behind the conjunction. */
const beginsAgreement = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(from, from + 3)
    .some(({ text }) => /^(?:treaty|pact|accords?|deal|agreement|protocol|convention|memorandum)$/i.test(text));

/** "between A and B | bars", "| lapsed": a verb that the tagger takes for a noun; not "A and Houthi rebels". */
const isVerbAfterName = (token: Token, before: Token | undefined): boolean =>
  before?.pos === "PROPN" &&
  /^\p{Ll}+(?:s|ed)$/u.test(token.text) &&
  /^(?:NOUN|ADJ)$/.test(token.pos) &&
  !PUBLIC_PARTY.test(token.text) &&
  !PUBLIC_SIDE.test(token.text);

const TIME =
  /^(?:last|next|this|earlier|later|late|early) (?:week|month|year|summer|spring|autumn|fall|winter|night|this|last|in|on|\p{Lu}\p{Ll}+)$/u;

/** Where the parties named right after the head end ("with North Korea", "between X and Y"); the head's end where there are none. */
export function complementEnd(tokens: readonly Token[], head: number): number {
  const preposition = tokens[head + 1]?.text.toLowerCase() ?? "";
  if (!/^(?:with|between|among)$/.test(preposition)) return head;
  let joined = preposition === "with";
  const cut = joined ? clauseAfter(tokens, head) : undefined;
  let k = head + 2;
  let last = head;
  for (; k < tokens.length; k++) {
    const [token, next] = [tokens[k], tokens[k + 1]];
    if (!token || k === cut) break;
    // "with France | last week", "with France | Friday"
    if (
      k > head + 2 &&
      (TIME.test(`${token.text} ${next?.text ?? ""}`) ||
        /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(token.text))
    )
      break;
    // "the treaty between them | binds both"
    if (PRONOUN.test(tokens[k - 1]?.text ?? "") && !/^(?:and|,)$/i.test(token.text)) break;
    if (joined && isVerbAfterName(token, tokens[k - 1])) break;
    if (QUOTE.test(token.text) || (token.pos === "NUM" && /^\d{4}$/.test(token.text))) break;
    const pronoun = PRONOUN.test(token.text);
    if (NP.test(token.pos) || pronoun || OWNER.test(token.text) || tokens[k - 1]?.text === "-") last = k;
    else if (/^[-–]$/.test(token.text) && next?.from === token.to) continue;
    else if (
      /^(?:and|&)$/i.test(token.text) &&
      next &&
      NP.test(next.pos) &&
      !beginsAgreement(tokens, k + 1) &&
      (preposition !== "with" || namesSomebody(tokens, k + 1))
    )
      joined = true;
    else if (/^of$/i.test(token.text) && next && (next.pos === "PROPN" || next.pos === "DET")) continue;
    else if (token.text === "," && next?.pos === "PROPN") continue;
    else if (joined || k > head + 30 || /^[;:—]$/.test(token.text)) break;
  }
  return last;
}

/** A "deal" that the tagger takes for a verb is a noun after an article, an adjective or a possessive. */
export const isNoun = (token: Token, before: Token | undefined): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/.test(token.pos) ||
  (before !== undefined &&
    (/^(?:DET|ADJ)$/.test(before.pos) || OWNER.test(before.text) || POSSESSIVE.test(before.text)));
