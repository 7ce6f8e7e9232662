import type { UnitSpan } from "../../article/types.ts";
import type { Sentence, Token } from "../types.ts";
import { isObject } from "./noun-phrase.ts";
import { CLAUSE_EDGE, HEADLINE_VERB, LINKING_NOUNS, RELATIVE } from "./verbs.ts";

/** The verb a noun phrase hangs on, with the stretch in which its subject stands; there is no parse, only the tags. */
export interface Governor {
  readonly verb: Token;
  /** Lemma, from the verb or from its noun ("the signing of"). */
  readonly lemma: string;
  /** Lemmas of the verbs before it in its group, nearest first: "plans to sign": plan. */
  readonly group: readonly string[];
  readonly subject?: UnitSpan;
  /** Whether it is a noun ("the signing of"): its subject is that of the verb before it, who need not do what the noun says. */
  readonly noun?: true;
}

const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === "VERB" || token.pos === "AUX" || HEADLINE_VERB.test(token.text));
const FINITE_EDGE = (token: Token): boolean => isVerb(token) || CLAUSE_EDGE.test(token.text);

/**
 * Where a list of partners ends before another clause that follows it without a mark of its own: "a pact with A | and B
 * rejected". Only behind a verb: "the pact with A and B was signed" has both.
 */
export function nextClause(tokens: readonly Token[], object: UnitSpan, to: number): number | undefined {
  const start = tokens.findIndex((t) => t.from >= object.from);
  if (!isObject(tokens, start)) return undefined;
  const next = tokens.findIndex(
    (t, i) =>
      t.from >= object.to && t.from <= to + 1 && isVerb(t) && !/ing$/.test(t.text) && tokens[i + 1]?.text !== "by",
  );
  if (next < 0 || /^(?:who|which|that|to)$/i.test(tokens[next - 1]?.text ?? "")) return undefined;
  const and = tokens.findLastIndex((t, i) => i < next && t.from > object.to && /^(?:and|but|or)$/i.test(t.text));
  if (and < 0) return undefined;
  return (tokens[and - 1]?.text === "," ? tokens[and - 1] : tokens[and])?.from;
}

/** The last word of a time told between an auxiliary and its verb. */
const TIME_UNIT = /^(?:days?|weeks?|months?|years?|decades?)$/i;
/** Words of a time between a verb and what hangs on it: "agreed on Monday evening to a truce". */
const TIME_WORD =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|morning|afternoon|evening|night|early|late|yesterday|today|last|this|week|month|January|February|March|April|May|June|July|August|September|October|November|December)$/;
const CLOSE = /^(?:close|near|nearer|closer|ready|poised)$/i;

/** The verb before a place in a sentence, if only articles, adjectives and linking nouns stand between. */
export function governorBefore(sentence: Sentence, at: number): Governor | undefined {
  const tokens = sentence.tokens;
  let k = tokens.findLastIndex((t) => t.to <= at);
  for (let steps = 0; k >= 0 && steps < 7; k--, steps++) {
    const token = tokens[k];
    if (!token) return undefined;
    if (token.pos === "VERB" || /^(?:have|has|had)$/i.test(token.text) || HEADLINE_VERB.test(token.text)) break;
    if (DEED.test(token.text)) return asNoun(tokens, k);
    // "A and B are close to a pact"
    if (token.pos === "AUX" && CLOSE.test(tokens[k + 1]?.text ?? "")) {
      const close = governorOf(tokens, k);
      return close && { ...close, lemma: "near" };
    }
    const passes =
      /^(?:ADP|DET|ADJ|ADV|PART|NUM|SCONJ)$/.test(token.pos) ||
      LINKING_NOUNS.test(token.text) ||
      TIME_WORD.test(token.text) ||
      /^(?:and|,|["“‘’]|[*_`~]+)$/.test(token.text);
    if (!passes || /^(?:after|because|while|if|when)$/i.test(token.text)) return undefined;
  }
  return k >= 0 && isVerb(tokens[k]) ? asNoun(tokens, k) : undefined;
}

/** Nouns for what is done to an agreement; the taggers take the first of them for a verb, too. */
const DEED = /^(?:signing|termination|ratification|violation)$/i;

/** Whether the word at an index is such a noun: "the signing of", but not "after signing", "A's signing of". */
export function isDeed(tokens: readonly Token[], index: number): boolean {
  const [before, word, after] = [index - 1, index, index + 1].map((i) => tokens[i]?.text ?? "");
  if (!DEED.test(word ?? "") || /^['’]s?$/.test(before ?? "")) return false;
  return /^(?:the|a|this|that)$/i.test(before ?? "") || after === "of";
}

function asNoun(tokens: readonly Token[], index: number): Governor | undefined {
  const told = governorOf(tokens, index);
  return told && isDeed(tokens, index) ? { ...told, noun: true } : told;
}

/** The verb at an index, with its group and its subject. */
export function governorOf(tokens: readonly Token[], index: number): Governor | undefined {
  const verb = tokens[index];
  if (!verb) return undefined;
  const lemma = verb.text.toLowerCase() === "signing" ? "sign" : verb.lemma.toLowerCase();
  const group: string[] = [];
  let k = index - 1;
  // Through auxiliaries, "to", "not", adverbs, and verbs that take this one ("plan to", "helped").
  for (; k >= 0; k--) {
    const token = tokens[k];
    // "have since signed"
    const between = /^(?:since|also|now)$/i.test(token?.text ?? "") && tokens[k - 1]?.pos === "AUX";
    const passes =
      between || /^(?:PART|ADV)$/.test(token?.pos ?? "") || /^(?:to|not|n['’]t|["“])$/i.test(token?.text ?? "");
    // "has in the last year secured"
    const time = TIME_UNIT.test(token?.text ?? "") ? tokens.findLastIndex((t, i) => i < k && t.pos === "AUX") : -1;
    if (time >= 0 && k - time < 6 && /^(?:in|over|during|for|within)$/i.test(tokens[time + 1]?.text ?? "")) k = time;
    else if (!token || !(isVerb(token) || passes) || /^['’]s?$/.test(token.text)) break;
    const word = tokens[k];
    if (word && isVerb(word)) group.push(word.lemma.toLowerCase());
  }
  // "criticised A for violating": the subject of the participle stands before the preposition.
  const owned = /^['’]s?$/.test(tokens[k]?.text ?? "");
  const prepositional = /^(?:for|from|of|into)$/i.test(tokens[k]?.text ?? "") && /ing$/.test(verb.text);
  const subject = subjectBefore(
    tokens,
    prepositional || owned ? k - 1 : k,
    /ing$/.test(verb.text) && group.length === 0 && !prepositional && !owned,
  );
  return { verb, lemma, group, ...(subject && { subject }) };
}

/** Verbs that a clause may follow with its subject first: "said A, B, and C signed". */
const TAKES_CLAUSE =
  /^(?:say|tell|report|announce|confirm|claim|add|declare|state|warn|insist|hope|believe|think|see|watch|let|make|help|mean|know|show)$/;

/** "refused a pact with A, and B rejected …": the object of the verb before is no part of the subject; where that starts. */
function afterObject(tokens: readonly Token[], edge: number, last: number): number {
  const verb = tokens[edge];
  if (!verb || !isVerb(verb) || TAKES_CLAUSE.test(verb.lemma.toLowerCase())) return edge;
  const stretch = tokens.slice(edge + 1, last);
  const and = stretch.findLastIndex((t) => /^(?:and|but|or)$/i.test(t.text));
  const complement = stretch.slice(0, Math.max(and, 0)).some((t) => /^(?:with|against|by)$/i.test(t.text));
  return and > 0 && (stretch[and - 1]?.text === "," || complement) ? edge + 1 + and : edge;
}

function subjectBefore(tokens: readonly Token[], end: number, participle: boolean): UnitSpan | undefined {
  let last = end;
  // "…, who signed": the antecedent is what the relative pronoun follows.
  while (last >= 0 && (RELATIVE.test(tokens[last]?.text ?? "") || tokens[last]?.text === ",")) last--;
  const crossed = last < end && tokens[end]?.text === ",";
  let first = last;
  while (first >= 0) {
    const token = tokens[first];
    // "the Rapid Support Forces (RSF)"
    const opening =
      token?.text === ")" ? tokens.slice(Math.max(0, first - 3), first).findIndex((t) => t.text === "(") : -1;
    if (opening >= 0) first = Math.max(0, first - 3) + opening - 1;
    else if (!token || FINITE_EDGE(token)) break;
    else first--;
  }
  // "He secured a deal with A, reopened …, sealed a pact": what follows a verb is no subject of the verb joined to it.
  const edge = tokens[first];
  const joins = /^(?:and|or|but|,)$/i.test(tokens[end]?.text ?? "");
  if (joins && edge && edge.pos === "VERB" && !participle && !TAKES_CLAUSE.test(edge.lemma.toLowerCase())) {
    const before = governorOf(tokens, first)?.subject;
    if (before) return before;
  }
  first = afterObject(tokens, first, last);
  // "When it did, he struck": a mark or a conjunction at its head is no part of the subject.
  while (first + 1 < last && /^(?:,|and|but|or)$/i.test(tokens[first + 1]?.text ?? "")) first++;
  const start = tokens[first + 1];
  const stop = tokens[last];
  // "Putin visited …, cementing a pact": the subject of the participle is that of the sentence's first verb.
  const shared = first === last && /^(?:and|but|or)$/i.test(tokens[last]?.text ?? "");
  if (participle || shared || (crossed && !start)) {
    const verb = tokens.findIndex((t) => isVerb(t));
    const [a, b] = [tokens[0], tokens[verb - 1]];
    if (a && b && verb > 0 && b.to <= (tokens[end]?.to ?? 0)) return { from: a.from, to: b.to };
  }
  return start && stop && first + 1 <= last ? { from: start.from, to: stop.to } : undefined;
}
