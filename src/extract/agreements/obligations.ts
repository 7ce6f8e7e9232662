import type { UnitSpan } from "../../article/types.ts";
import type { ObligationType } from "../../vocabulary/index.ts";
import type { Token } from "../types.ts";
import { rulesIn, segmentsOf, trim } from "./adverbials.ts";
import { firstWhere, lyingIn } from "./in-order.ts";
import { ITEM, itemOf, OPENS_LIST } from "./list-items.ts";
import { obligationType } from "./obligation-types.ts";
import { CONDITION, DENIED_MODAL, FIXED_MANNER, HEAD_CONDITION, MODAL } from "./obligation-words.ts";
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

const SENTENCE_END =
  /(?<!\b(?:Art|Arts|No|para|paras|Mr|Mrs|Dr|U\.S|U\.N|e\.g|i\.e))[.!?;]+["”’')]*(?=\s+["“(]?[\p{Lu}\d(]|\s*$)|;/gu;
/** A sentence is read in stretches of so many code units; no prose has longer ones. */
const LONGEST = 5000;
const CLAUSE_CONDITION = new RegExp(
  `(?:^\\s*|[,;:]\\s*|\\bthat,?\\s+|\\band,?\\s+)(?<opening>(?:${CONDITION}|${HEAD_CONDITION}))\\s+(?<words>.+?),?\\s*$`,
  "ius",
);
const INVERTED =
  /^\s+(?<subject>(?:it|they|he|she|either(?: \p{L}+)?|any(?: of)?(?: the)? \p{L}+|each \p{L}+|(?:the|a|one) (?:\p{Lu}[\p{L}-]+ ?|(?:contracting|other|two) )*(?:part(?:y|ies)|sides?|states?|countr(?:y|ies)|nations?|governments?)|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*))(?=\s)/iu;
const KEEPS_ITS_OPENING = /^(?:unless|until|at|on|upon (?:the )?(?:\w+ )?request)\b/i;
/** A second modal of a relative clause: "measures, which shall be limited and | may not". */
const IN_RELATIVE = /\b(?:which|who|that)\s+(?:shall|may|will|must|cannot)\b[^,;.]*\band\s+$/i;
/** "such period as the Parties | may agree", "where a Party | may": no permission, but what qualifies another word. */
const SUBORDINATE =
  /\b(?:as|where|when|whenever|whatever|what|that(?! \p{Lu})|which|until|before|after|than|whom|whose|if|unless|extent|how)(?: [\p{L}'’-]+){1,7} $/iu;
const OPENS_CONDITION = /^[\s(\w.)]{0,8}?\b(?:if|where|when|unless|should|in case|in the event|once|until)\b[^,]*$/i;

/** The obligations in the words of a provision, one for each modal that is not a condition's or a relative clause's. */
export function obligationsIn(text: string, span: UnitSpan, tokens: readonly Token[]): ObligationParts[] {
  const words = text.slice(span.from, span.to);
  const ends = [...words.matchAll(SENTENCE_END)].map((m) => span.from + m.index + m[0].length);
  if (ends.at(-1) !== span.to) ends.push(span.to);
  let from = span.from;
  const found: ObligationParts[] = [];
  /** The obligation that a list goes on: "shall: (a) …; (b) …", and whether each item is one of its own. */
  let list: { readonly head: ObligationParts; readonly each: boolean } | undefined;
  for (const end of ends)
    while (from < end) {
      const to = end - from > LONGEST ? from + LONGEST : end;
      const item = ITEM.exec(text.slice(from, to));
      const own = inSentence(text, from, to, lyingIn(tokens, { from, to }));
      const goesOn = item !== null && list !== undefined && own.length === 0;
      if (goesOn && list?.each === true)
        found.push(...itemOf(text, { from: from + (item?.[0].length ?? 0), to }, list.head));
      else if (goesOn && list) {
        // "shall include: (a) …; (b) …": the items are words of one act.
        const whole = list.head.act && trim(text, list.head.act.from, to);
        const at = found.indexOf(list.head);
        if (whole && at >= 0) {
          const head = { ...list.head, act: whole };
          found[at] = head;
          list = { head, each: false };
        }
      }
      found.push(...own);
      if (!goesOn) {
        const head = own.at(-1);
        const opened = head && OPENS_LIST.exec(text.slice(head.modal.to, to));
        list = head && opened ? { head, each: opened.groups?.verb === undefined } : undefined;
      }
      from = to;
    }
  return found;
}

function inSentence(text: string, from: number, to: number, tokens: readonly Token[]): ObligationParts[] {
  const modals = [...text.slice(from, to).matchAll(MODAL)]
    .map((m) => {
      // What denies a modal from before it belongs to it: "nor shall", "under no circumstances shall".
      const denial =
        DENIED_MODAL.exec(text.slice(Math.max(from, from + m.index - 40), from + m.index))?.[0].length ?? 0;
      return { from: from + m.index - denial, word: from + m.index, to: from + m.index + m[0].length };
    })
    .filter((m, i, all) => {
      const token = tokens[firstWhere(tokens, (t) => t.from >= m.word)];
      const previous = all[i - 1];
      const before = text.slice(Math.max(from, m.from - 60), m.from);
      return (
        !(token?.from === m.word && token.pos === "NOUN") &&
        !/\b(?:which|who|as|that(?! (?:time|end)\b))\s+$/i.test(before) &&
        !(/^may/i.test(text.slice(m.word, m.to)) && /\bor\s+$/i.test(before)) &&
        !IN_RELATIVE.test(text.slice(Math.max(from, m.from - 300), m.from)) &&
        !(/^may/i.test(text.slice(m.word, m.to)) && SUBORDINATE.test(before.replace(/\s+/g, " "))) &&
        !conditional(text, from, m.from, all[i + 1]?.from) &&
        !(previous && m.from - previous.to <= 1) &&
        !/\b(?:free|good|political|own|at) $/i.test(before)
      );
    });
  const found: ObligationParts[] = [];
  let after = from;
  modals.forEach((modal, i) => {
    const next = modals[i + 1];
    const ends = next ? clauseEnd(text, tokens, modal.to, next.from) : to;
    const parts = obligation(text, { from: after, to: ends }, modal, tokens, found.at(-1));
    if (parts) found.push(parts);
    after = ends;
  });
  return found;
}

/** "If agreement | cannot be reached, they shall …": a modal of the condition at the head of the sentence. */
function conditional(text: string, from: number, modal: number, next: number | undefined): boolean {
  if (next === undefined || modal - from > 400 || !OPENS_CONDITION.test(text.slice(from, modal))) return false;
  return text.slice(modal, next).includes(",");
}

/** What joins a clause to the one before: ", and consequently they agree that," */
const CONNECTIVE =
  /[,;:]?\s*(?:\b(?:and|or|but|while|whereas))?(?: (?:consequently|therefore|accordingly))?(?: \w+ (?:agree|undertake|declare)s?(?= that))?(?: that)?,?\s*$/i;

/** Where the clause before the next modal ends: where that modal's subject, and the conjunction before it, start. */
function clauseEnd(text: string, tokens: readonly Token[], from: number, to: number): number {
  const insertion = insertionIn(text.slice(from, to));
  let start = subjectStart(tokens, from, insertion === undefined ? to : from + insertion, false);
  const condition = CLAUSE_CONDITION.exec(text.slice(from, start));
  if (condition?.groups?.opening) start = from + condition.index + condition[0].indexOf(condition.groups.opening);
  return start - (CONNECTIVE.exec(text.slice(from, start))?.[0].length ?? 0);
}

/** The subject's words without the number of its paragraph; a stretch that begins with a preposition is none. */
function subjectIn(text: string, from: number, to: number): UnitSpan | undefined {
  const number = /^\s*\d{1,3}(?:\.\d{1,3}){0,3}\.?\s+(?=\p{Lu})/u.exec(text.slice(from, to))?.[0].length ?? 0;
  const subject = trim(text, from + number, to);
  const words = subject ? text.slice(subject.from, subject.to) : "";
  return /^(?:into|of|in|to|by|for|from|with|under|on|at|upon)\b/.test(words) ? undefined : subject;
}

function obligation(
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
