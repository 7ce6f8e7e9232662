import type { UnitSpan } from "../../article/types.ts";
import type { ObligationType } from "../../vocabulary/index.ts";
import type { Token } from "../types.ts";
import { rulesIn, segmentsOf, trim } from "./adverbials.ts";
import { CLAUSE_CONDITION } from "./clause-conditions.ts";
import { obligationType } from "./obligation-types.ts";
import { FIXED_MANNER } from "./obligation-words.ts";
import { isSomebody, obligeeIn } from "./obligees.ts";
import { passiveAt } from "./passives.ts";
import { insertionIn, subjectStart } from "./subjects.ts";

/** The parts of one obligation, in code units of the text. */
export interface ObligationParts {
  readonly obligationType?: ObligationType;
  readonly modal: UnitSpan;
  readonly obligor?: UnitSpan;
  readonly obligee?: UnitSpan;
  readonly condition?: UnitSpan;
  readonly act?: UnitSpan;
  readonly manner: readonly UnitSpan[];
  readonly inAccordanceWith: readonly UnitSpan[];
}

const INVERTED =
  /^\s+(?<subject>(?:it|they|he|she|either(?: \p{L}+)?|any(?: of)?(?: the)? \p{L}+|each \p{L}+|(?:the|a|one) (?:\p{Lu}[\p{L}-]+ ?|(?:contracting|other|two) )*(?:part(?:y|ies)|sides?|states?|countr(?:y|ies)|nations?|governments?)|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*))(?=\s)/iu;
const KEEPS_ITS_OPENING = /^(?:unless|until|at|on|upon (?:the )?(?:\w+ )?request)\b/i;

/** The subject's words without the number of its paragraph; a stretch that begins with a preposition is none. */
function subjectIn(text: string, from: number, to: number): UnitSpan | undefined {
  const number = /^\s*\d{1,3}(?:\.\d{1,3}){0,3}\.?\s+(?=\p{Lu})/u.exec(text.slice(from, to))?.[0].length ?? 0;
  const subject = trim(text, from + number, to);
  const words = subject ? text.slice(subject.from, subject.to) : "";
  return /^(?:into|of|in|to|by|for|from|with|under|on|at|upon)\b/.test(words) ? undefined : subject;
}

/**
 * The parts of the obligation that a clause tells.
 * @param previous the one before in its sentence, whose obligor goes on where this clause names none
 */
export function obligation(
  text: string,
  clause: UnitSpan,
  modal: UnitSpan,
  tokens: readonly Token[],
  previous: ObligationParts | undefined,
): ObligationParts | undefined {
  const lead = text.slice(clause.from, modal.from);
  const insertion = insertionIn(lead);
  const subjectEnd = insertion === undefined ? modal.from : clause.from + insertion;
  const opened = /^[\s(\w.)]{0,6}?\b(?:in|if|should|when|once|upon|unless)\b/i.test(lead);
  let start = subjectStart(tokens, clause.from, subjectEnd, previous === undefined || clause.from < modal.from - 40);
  // A condition at the head without a comma after it: the subject is the last phrase with an article.
  if (opened && !lead.includes(",")) {
    const article = tokens.findLast((t) => t.from >= clause.from && t.to <= modal.from && t.pos === "DET");
    start = article?.from ?? start;
  }
  const denial = /^(?:nor|neither|never|under|in no|at no|on no)\b/i.test(text.slice(modal.from, modal.to));
  // "nor shall it", "under no circumstances shall either Party": the subject stands behind the modal.
  const inverted = denial ? INVERTED.exec(text.slice(modal.to, clause.to)) : null;
  const behind = inverted && {
    from: modal.to + inverted[0].length - (inverted.groups?.subject ?? "").length,
    to: modal.to + inverted[0].length,
  };
  const subject = behind ?? subjectIn(text, start, subjectEnd);
  const head = text.slice(clause.from, start);
  const fronted = CLAUSE_CONDITION.exec(head);
  let condition: UnitSpan | undefined;
  if (fronted?.groups) {
    const { opening = "", words = "" } = fronted.groups;
    const at = clause.from + head.lastIndexOf(words);
    condition = trim(text, KEEPS_ITS_OPENING.test(opening) ? clause.from + fronted.index : at, at + words.length);
  }
  const manner: UnitSpan[] = [];
  const inAccordanceWith: UnitSpan[] = [];
  let verb = behind?.to ?? modal.to;
  // "shall: (a) hear the reports"
  const item = /^(?:,[^,:]{2,60},?)?\s*:\s*(?:\(?\w{1,3}\)|[-–—])\s*/.exec(text.slice(verb, clause.to));
  if (item) verb += item[0].length;
  const inserted = /^\s*,[^,]*,\s*/.exec(text.slice(verb, clause.to));
  if (inserted) verb += inserted[0].length;
  const adverb = new RegExp(`^[\\s,]*(?:${FIXED_MANNER})[\\s,]+`, "i").exec(text.slice(verb, clause.to));
  if (adverb) verb += adverb[0].length;
  const passive = passiveAt(text, tokens, verb, clause.to);
  // What is to be done to a thing binds who is named behind "by"; else nobody is told, and the thing stays with the act.
  const obligor = passive
    ? passive.by
    : (subject ?? (/^\s*be\b/.test(text.slice(verb)) ? undefined : previous?.obligor));
  const act = { from: verb, to: clause.to };
  for (const segment of segmentsOf(text, subjectEnd, modal.from)) {
    const whole = trim(text, segment.from, segment.to);
    if (segment.part === "accordance") inAccordanceWith.push(...rulesIn(text, segment.inner, segment.to));
    else if ((segment.part === "manner" || segment.part === "fixed") && whole) manner.push(whole);
  }
  const segments = segmentsOf(text, modal.to, clause.to);
  for (const [i, segment] of segments.entries()) {
    const rest = text.slice(segment.to, clause.to);
    const open =
      segment.part === "fixed" && segments[i + 1]?.from !== segment.to + 1 && !/^[\s,;.:”"']*$|^\s*[,;]/.test(rest);
    if (segment.from >= act.from && segment.from < act.to && !open) act.to = segment.from;
    const limit = segment.part !== "fixed" && inserted && segment.from < verb ? Math.min(segment.to, verb) : segment.to;
    const whole = trim(text, segment.from, limit);
    if (segment.part === "accordance") inAccordanceWith.push(...rulesIn(text, segment.inner, limit));
    else if (segment.part === "condition")
      condition ??= trim(text, KEEPS_ITS_OPENING.test(text.slice(segment.from)) ? segment.from : segment.inner, limit);
    else if (segment.part !== "purpose" && whole) manner.push(whole);
  }
  const to = /^\s*to\s+/.exec(text.slice(act.from, act.to));
  const done = trim(text, act.from + (to?.[0].length ?? 0), act.to);
  if (!done) return undefined;
  const actWords = text.slice(done.from, done.to);
  const recipient = passive?.reaches === true && subject && isSomebody(text.slice(subject.from, subject.to));
  const found = recipient ? undefined : obligeeIn(actWords);
  const owed = recipient ? subject : found && { from: done.from + found.at, to: done.from + found.at + found.length };
  const negated =
    denial ||
    /\b(?:not|never|no)\b/i.test(text.slice(modal.from, modal.to)) ||
    (obligor !== undefined && /^(?:no|neither|none)\b/i.test(text.slice(obligor.from, obligor.to)));
  const type = obligationType(actWords, condition ? text.slice(condition.from, condition.to) : "", negated);
  return {
    modal,
    act:
      passive && subject && subject.from < modal.from && !/^there$/i.test(text.slice(subject.from, subject.to))
        ? { from: subject.from, to: done.to }
        : done,
    ...(type && { obligationType: type }),
    ...(obligor && { obligor }),
    ...(owed && { obligee: owed }),
    ...(condition && { condition }),
    manner,
    inAccordanceWith,
  };
}
