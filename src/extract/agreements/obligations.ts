import type { UnitSpan } from "../../article/types.ts";
import type { ObligationType } from "../../vocabulary/index.ts";
import type { Token } from "../types.ts";
import { obligationType } from "./obligation-types.ts";
import { ACCORDANCE, CONDITION, FIXED_MANNER, MODAL, OPEN_MANNER, PURPOSE, RULES } from "./obligation-words.ts";

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
const EDGE = /^[\s,;:.“”"'‘(–—-]+|[\s,;:.“”"'‘)–—-]+$/gu;

/** The stretch without the blanks and marks around it; nothing where nothing is left. */
function trim(text: string, from: number, to: number): UnitSpan | undefined {
  const words = text.slice(from, to);
  const lead = /^[\s,;:.“”"‘(–—-]*/u.exec(words)?.[0].length ?? 0;
  const rest = words.slice(lead).replace(/(?:[\s,;:.“”"(–—-]|\s(?:and|or|but))+$/u, "");
  return rest.replace(EDGE, "") === "" ? undefined : { from: from + lead, to: from + lead + rest.length };
}

type Part = "condition" | "accordance" | "manner" | "fixed" | "purpose";
const MARKER = new RegExp(
  `(?<=^|[\\s,(])(?:(?<accordance>${ACCORDANCE})|(?<condition>${CONDITION})|(?<fixed>${FIXED_MANNER})|(?<manner>${OPEN_MANNER})|(?<purpose>${PURPOSE}))(?![\\p{L}])`,
  "giu",
);

interface Segment extends UnitSpan {
  readonly part: Part;
  /** Where its words start after what opens it. */
  readonly inner: number;
}

/** The adverbials and conditions of a verb phrase, in order; each runs to the next one. */
function segmentsOf(text: string, from: number, to: number): Segment[] {
  const words = text.slice(from, to);
  // "by taking forthwith such action": the adverb belongs to the phrase it stands in.
  const matches = [...words.matchAll(MARKER)].filter((match, i, all) => {
    const inside =
      /^\p{L}+$/u.test(match.groups?.fixed ?? "") && /^(?:by|through)\b/i.test(all[i - 1]?.groups?.manner ?? "");
    return !inside || /^\s*(?:[,.;]|$)/.test(words.slice(match.index + match[0].length));
  });
  return matches.flatMap((match, i) => {
    const part = (Object.keys(match.groups ?? {}) as Part[]).find((key) => match.groups?.[key] !== undefined);
    const at = from + match.index;
    const end = part === "fixed" ? at + match[0].length : from + (matches[i + 1]?.index ?? to - from);
    return part ? [{ part, from: at, inner: at + match[0].length, to: end }] : [];
  });
}

const NEXT_RULE = new RegExp(
  `,? and (?=(?:(?:with|the|its|their|all|any|other|applicable|relevant|respective|domestic|national) )*(?:${RULES})\\b)`,
  "gi",
);

/** "Article 51 of the UN Charter and the laws of X and Y": each of the rules by itself. */
function rulesIn(text: string, from: number, to: number): UnitSpan[] {
  const words = text.slice(from, to);
  const cuts = [...words.matchAll(NEXT_RULE)];
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => cut.index), words.length];
  return starts.flatMap((start, i) => trim(text, from + start, from + (ends[i] ?? words.length)) ?? []);
}

const OTHER_SIDE =
  /\b(?:each other|one another|(?:any |the )?other (?:(?:high )?contracting )?(?:side|part(?:y|ies)|countr(?:y|ies)|states?|signator(?:y|ies)|members?)|the (?:part(?:y|ies)|states?|side|country)(?: or part(?:y|ies))? (?:so )?(?:attacked|concerned|threatened|invaded)|the other(?=$| with\b| against\b))/i;
const RECIPIENT =
  /\b(?:provide|render|give|offer|extend|grant|supply|deliver|send|transfer|pay|return|hand over|lend)\b.*\bto ((?:the |its |their |all |any |an? )?[^,]+)$/i;
const HELPED =
  /^(?:come to the (?:aid|assistance|defen[cs]e) of|assist|aid|support|defend|help|protect|inform|notify|consult with|consult|compensate) ((?:the |its |their |all |any |an? |\p{Lu})[^,]*?)(?= (?:in|with|by|against|of|on|to|about|from)\b|$)/u;

/** Where something goes, not whom it is owed to. */
const GOAL = /\b(?:frontiers?|borders?|territor(?:y|ies)|bases?|positions?|lines?|levels?|courts?)\b/i;

/** Whom the act is owed to, where its words say so. */
function obligeeIn(act: string): { readonly at: number; readonly length: number } | undefined {
  const side = OTHER_SIDE.exec(act);
  if (side) return { at: side.index, length: side[0].length };
  const named = RECIPIENT.exec(act) ?? HELPED.exec(act);
  const words = named?.[1];
  return named && words && !GOAL.test(words)
    ? { at: named.index + named[0].lastIndexOf(words), length: words.length }
    : undefined;
}

/** Where the subject of the modal at `to` starts, seen from the tokens before it; `to` itself where it has none. */
function subjectStart(tokens: readonly Token[], from: number, to: number, first: boolean): number {
  const before = tokens.filter((t) => t.from >= from && t.to <= to);
  let i = before.length - 1;
  let start = to;
  for (; i >= 0; i--) {
    const token = before[i];
    if (!token || /^(?:VERB|AUX|SCONJ)$/.test(token.pos) || /^(?:that|which|who|whom)$/i.test(token.text)) break;
    if (token.pos === "CCONJ" && !first) break;
    if (token.pos === "PUNCT" && !/^[-–’']$/.test(token.text)) {
      // A list of subjects goes on over its commas.
      if (token.text !== "," || before[i + 1]?.pos !== "CCONJ" || !first) break;
      continue;
    }
    start = token.from;
  }
  const lead = before.find(
    (t) => t.from >= start && !/^(?:CCONJ|ADV|PUNCT|SCONJ)$/.test(t.pos) && !/^(?:that|accordingly)$/i.test(t.text),
  );
  return lead?.from ?? to;
}

/** Where an insertion between a subject and its modal starts: "each of them, in exercise of its rights, | will". */
function insertionIn(lead: string): number | undefined {
  if (!/,\s*$/.test(lead)) return undefined;
  const commas = [...lead.matchAll(/,/g)].map((m) => m.index).slice(0, -1);
  return commas.findLast((at) =>
    /^,\s*(?:in|within|by|as|under|subject|pursuant|without|individually|jointly|acting|consistent|through|on|with|to)\b/i.test(
      lead.slice(at),
    ),
  );
}

const CLAUSE_CONDITION = new RegExp(
  `(?:^|[,;:]\\s*|\\bthat,?\\s+|\\band,?\\s+)(?<opening>(?:${CONDITION}))\\s+(?<words>.+?),?\\s*$`,
  "iu",
);
const KEEPS_ITS_OPENING = /^unless|until/i;

/** The obligations in the words of a provision, one for each modal that is not a condition's or a relative clause's. */
export function obligationsIn(text: string, span: UnitSpan, tokens: readonly Token[]): ObligationParts[] {
  const words = text.slice(span.from, span.to);
  const ends = [...words.matchAll(SENTENCE_END)].map((m) => span.from + m.index + m[0].length);
  if (ends.at(-1) !== span.to) ends.push(span.to);
  let from = span.from;
  const found: ObligationParts[] = [];
  for (const end of ends) {
    found.push(...inSentence(text, from, end, tokens));
    from = end;
  }
  return found;
}

function inSentence(text: string, from: number, to: number, tokens: readonly Token[]): ObligationParts[] {
  const modals = [...text.slice(from, to).matchAll(MODAL)]
    .map((m) => ({ from: from + m.index, to: from + m.index + m[0].length }))
    .filter((m, i, all) => {
      const token = tokens.find((t) => t.from === m.from);
      const previous = all[i - 1];
      const before = text.slice(from, m.from);
      return (
        token?.pos !== "NOUN" &&
        !/\b(?:which|who|that(?! (?:time|end)\b))\s+$/i.test(before) &&
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
  const obligor = trim(text, start, subjectEnd) ?? previous?.obligor;
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
  let verb = modal.to;
  const inserted = /^\s*,[^,]*,\s*/.exec(text.slice(verb, clause.to));
  if (inserted) verb += inserted[0].length;
  const adverb = new RegExp(`^[\\s,]*(?:${FIXED_MANNER})[\\s,]+`, "i").exec(text.slice(verb, clause.to));
  if (adverb) verb += adverb[0].length;
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
  const owed = obligeeIn(actWords);
  const negated =
    /\bnot\b/i.test(text.slice(modal.from, modal.to)) ||
    (obligor !== undefined && /^(?:no|neither|none)\b/i.test(text.slice(obligor.from, obligor.to)));
  const type = obligationType(actWords, condition ? text.slice(condition.from, condition.to) : "", negated);
  return {
    modal,
    act: done,
    ...(type && { obligationType: type }),
    ...(obligor && { obligor }),
    ...(owed && { obligee: { from: done.from + owed.at, to: done.from + owed.at + owed.length } }),
    ...(condition && { condition }),
    manner,
    inAccordanceWith,
  };
}
