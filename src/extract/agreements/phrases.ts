import type { UnitSpan } from "../../article/types.ts";
import type { Analysis, Sentence, Token } from "../types.ts";
import { HEADS } from "./heads.ts";
import { type NamedInstrument, namedInstruments } from "./named.ts";
import { HEADLINE_VERB } from "./verbs.ts";

export type Determiner = "definite" | "indefinite" | "possessive" | "bare" | "negative" | "any";

/** A noun phrase that may stand for an agreement; spans in code units. */
export interface Phrase extends UnitSpan {
  readonly sentence: Sentence;
  /** The part of the sentence around it that is looked at: all of it, unless it runs on for hundreds of words. */
  readonly scope: UnitSpan;
  /** Its place in the article's order of sentences. */
  readonly at: number;
  /** Where the noun phrase ends before what complements it ("a pact | with Ruritania"). */
  readonly coreTo: number;
  /** Singular, lower case; for a named instrument the last word of its name. */
  readonly head: string;
  readonly headFrom: number;
  readonly plural: boolean;
  readonly determiner: Determiner;
  readonly instrument?: NamedInstrument;
}

const QUOTE = /^[‘’“”"']$/;
const POSSESSIVE = /^(?:its|their|our|his|her|my|your|whose)$/i;
const OWNER = /^['’]s?$/;
/** A possessive's mark, as against the mark that closes a quotation. */
const isOwner = (token: Token, before: Token | undefined): boolean =>
  /^['’]s$/.test(token.text) || (/^['’]$/.test(token.text) && /s$/.test(before?.text ?? ""));
/** Nouns that may follow a head without taking its place: "treaty talks" speaks of the treaty, "convention center" of no convention. */
const FOLLOWERS =
  /^(?:talks?|negotiations?|violations?|obligations?|terms|text|criteria|signing|implementation|monitors?|deadline|supporters?|opponents?|members?|membership|partners?|ratification|commitments?|provisions?|limits?|restrictions|rules|parties|line)$/i;

function headAt(tokens: readonly Token[], i: number): { word: string; plural: boolean; last: number } | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const lower = token.text.toLowerCase();
  if (lower === "cease" && /^[-–]$/.test(tokens[i + 1]?.text ?? "") && /^fires?$/i.test(tokens[i + 2]?.text ?? ""))
    return { word: "ceasefire", plural: /s$/i.test(tokens[i + 2]?.text ?? ""), last: i + 2 };
  const word = Object.hasOwn(HEADS, lower)
    ? lower
    : lower
        .replace(/ies$/, "y")
        .replace(/memoranda$/, "memorandum")
        .replace(/s$/, "");
  return Object.hasOwn(HEADS, word) ? { word, plural: word !== lower, last: i } : undefined;
}

/** Whether the token before a noun phrase's start, going left, still belongs to it. */
function belongs(tokens: readonly Token[], k: number, first: number): boolean {
  const [left, token, right] = [tokens[k - 1], tokens[k], tokens[k + 1]];
  if (!token || HEADLINE_VERB.test(token.text)) return false;
  if (/^(?:ADJ|NOUN|PROPN|NUM|SYM)$/.test(token.pos) || OWNER.test(token.text)) return true;
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

function startOf(tokens: readonly Token[], head: number): number {
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

function determinerOf(tokens: readonly Token[], start: number, head: number): Determiner {
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

/** How far from a phrase, in code units, its sentence is read. */
const REACH = 600;

const NP = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;

/** "signed a deal Friday", "a pact May 5" */
const CALENDAR = /day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "This partnership worries Ruritania": a verb that the tagger takes for a plural. */
const actsAsVerb = (token: Token, after: Token | undefined): boolean =>
  token.pos === "NOUN" && /s$/.test(token.text) && after !== undefined && /^(?:PROPN|DET|PRON|ADJ)$/.test(after.pos);

/** Names that end like an agreement and are none: an organization, a programme, a day. */
const NO_AGREEMENT = /\b(?:Warsaw Pact|New Deal|Northern Alliance|Armistice Day|Atlantic Alliance)\b/;

/** Whether a phrase that starts here has a name in it: "with A and the state of B", but not "with A and the end of it". */
function namesSomebody(tokens: readonly Token[], from: number): boolean {
  const end = tokens.findIndex((t, k) => k >= from && !NP.test(t.pos) && t.text !== "of");
  return tokens.slice(from, end < 0 ? undefined : end).some((t) => t.pos === "PROPN");
}

/** Where the parties named right after the head end ("with North Korea", "between X and Y"); the head's end where there are none. */
function complementEnd(tokens: readonly Token[], head: number): number {
  const preposition = tokens[head + 1]?.text.toLowerCase() ?? "";
  if (!/^(?:with|between|among)$/.test(preposition)) return head;
  let joined = preposition === "with";
  let k = head + 2;
  let last = head;
  for (; k < tokens.length; k++) {
    const [token, next] = [tokens[k], tokens[k + 1]];
    if (!token) break;
    if (QUOTE.test(token.text) || (token.pos === "NUM" && /^\d{4}$/.test(token.text))) break;
    if (NP.test(token.pos) || OWNER.test(token.text) || tokens[k - 1]?.text === "-") last = k;
    else if (/^[-–]$/.test(token.text) && next?.from === token.to) continue;
    else if (
      /^(?:and|&)$/i.test(token.text) &&
      next &&
      NP.test(next.pos) &&
      (preposition !== "with" || namesSomebody(tokens, k + 1))
    )
      joined = true;
    else if (/^(?:of|for)$/i.test(token.text) && next && (next.pos === "PROPN" || next.pos === "DET")) continue;
    else if (token.text === "," && next?.pos === "PROPN") continue;
    else if (joined || k > head + 30 || /^[;:—]$/.test(token.text)) break;
  }
  return last;
}

/** A "deal" that the tagger takes for a verb is a noun after an article, an adjective or a possessive. */
const isNoun = (token: Token, before: Token | undefined): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/.test(token.pos) ||
  (before !== undefined &&
    (/^(?:DET|ADJ)$/.test(before.pos) || OWNER.test(before.text) || POSSESSIVE.test(before.text)));

/** Every noun phrase with an agreement's name or head, in order. A plain "deal with a problem" is among them. */
export function findPhrases({ article, sentences }: Analysis): Phrase[] {
  return sentences.flatMap((sentence, at) => {
    const { tokens } = sentence;
    const names = namedInstruments(article.text, sentence);
    const found: Omit<Phrase, "scope">[] = [];
    for (const name of names) {
      const first = tokens.findIndex((t) => t.to > name.from);
      const last = tokens.findLastIndex((t) => t.from < name.to);
      if (first < 0 || last < first) continue;
      const start = startOf(tokens, first);
      const end = complementEnd(tokens, last);
      const from = Math.min(tokens[start]?.from ?? name.from, name.from);
      const to = Math.max(tokens[end]?.to ?? name.to, name.to);
      const head = (tokens[last]?.text ?? "").toLowerCase();
      found.push({
        from,
        to,
        sentence,
        at,
        coreTo: name.to,
        head,
        headFrom: name.from,
        plural: false,
        determiner: determinerOf(tokens, start, first),
        instrument: name,
      });
    }
    for (let i = 0; i < tokens.length; i++) {
      const head = headAt(tokens, i);
      const token = tokens[i];
      if (!head || !token || !isNoun(token, tokens[i - 1])) continue;
      if (names.some((n) => n.from < token.to && token.from < n.to)) continue;
      if (NO_AGREEMENT.test(article.text.slice(Math.max(0, token.from - 24), token.to + 4))) continue;
      const next = tokens[head.last + 1];
      if (next && headAt(tokens, head.last + 1) && next.pos !== "VERB") continue;
      if (
        next &&
        /^(?:NOUN|PROPN)$/.test(next.pos) &&
        !actsAsVerb(next, tokens[head.last + 2]) &&
        !FOLLOWERS.test(next.text) &&
        !CALENDAR.test(next.text) &&
        next.from <= token.to + 20
      )
        continue;
      if (next && /^[-–]$/.test(next.text) && next.from === token.to) continue;
      const start = startOf(tokens, i);
      const understanding =
        /^of$/.test(next?.text ?? "") &&
        /^(?:understanding|cooperation|intent)$/i.test(tokens[head.last + 2]?.text ?? "");
      const core = understanding ? head.last + 2 : head.last;
      const end = complementEnd(tokens, core);
      found.push({
        from: tokens[start]?.from ?? token.from,
        to: tokens[end]?.to ?? token.to,
        sentence,
        at,
        coreTo: tokens[core]?.to ?? token.to,
        head: head.word,
        headFrom: token.from,
        plural: head.plural,
        determiner: determinerOf(tokens, start, i),
      });
      i = head.last;
    }
    return found
      .map((phrase) => ({
        ...phrase,
        scope: { from: Math.max(sentence.from, phrase.from - REACH), to: Math.min(sentence.to, phrase.to + REACH) },
      }))
      .sort((a, b) => a.from - b.from);
  });
}
