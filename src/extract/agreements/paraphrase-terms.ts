import type { UnitSpan } from "../../article/types.ts";
import type { Sentence } from "../types.ts";
import { trim } from "./adverbials.ts";
import type { ObligationParts } from "./obligation-parts.ts";
import { BINDING, FORBIDDING, PARAPHRASED } from "./paraphrase-words.ts";
import { BINDS_SOMEBODY, wordsFrom } from "./paraphrased-words.ts";
import { LABEL } from "./provision-labels.ts";
import { NATIONAL_LAW } from "./provisions.ts";

const SAYING =
  "(?:(?:also|further|explicitly|expressly|clearly|simply|now|itself|in turn) )*(?:says?|states?|provides?|stipulates?|specifies|declares?|affirms?|lays down|sets out|mandates|requires?|guarantees?|makes clear)";
/** Between a mention and its verb: ", which was signed in May,", "that". */
const BETWEEN =
  "(?: (?:last|this|next|earlier this) (?:week|month|year)| (?:in|on) \\p{Lu}\\p{Ll}+| (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?(?:, (?:which|signed|agreed|reached|announced|due|brokered) [^,;:“”()]{3,60},|,? (?:which|that))?";
/** "says | that …" */
const SAID = new RegExp(`^(?:,? (?:which|that))? ${SAYING} that `, "u");
/** The same behind a label, where "that" can be left out: "Article 5 says an attack …". */
const SAID_SHORT = new RegExp(`^(?:,? (?:which|that))? ${SAYING}(?: that)? (?=\\p{Ll}|\\p{Lu})`, "u");
/** "The treaty | that A and B signed last year provides that …" */
const SAID_OF_RELATIVE = new RegExp(`^,? (?:that|which) [^;:“”".]{4,80}?,? ${SAYING} that `, "u");
/** "obliges A | to …", "bars A | from …", with whom it binds. */
const BINDS = new RegExp(
  `^${BETWEEN}(?: (?:will|would))?(?: (?:also|further|now|explicitly))? (?<verb>${BINDING}|${FORBIDDING}) (?<bound>(?:[^,;:.“”"()]|(?<=\\p{Lu})\\.){2,80}?) (?<link>(?:not )?to|from) (?=\\p{Ll})`,
  "u",
);
/** "calls for …", "allows …": the matter follows without anybody who is bound. */
const MATTER = new RegExp(
  `^${BETWEEN}(?: (?:will|would))?(?: (?:also|further|now))? (?:${PARAPHRASED}) (?=\\p{L})`,
  "u",
);
const UNDER = /(?:^|[\s“(])(?:[Uu]nder|[Aa]ccording to|[Aa]s part of)(?: the terms of)?\s+$/;

/** What is told of a provision before its words. */
export interface Told {
  readonly part?: string | undefined;
  readonly number?: string | undefined;
  readonly of?: UnitSpan | undefined;
  readonly bound?: readonly ObligationParts[];
}

interface LabelAt extends UnitSpan {
  readonly part: string;
  readonly number: string;
  /** What the label is "of", where it says so. */
  readonly of?: UnitSpan;
}

const LABELLED = new RegExp(`${LABEL}(?<of> of (?:the |that |its |their )?(?:[^“”"‘’:;,.]{2,120}))?`, "gu");

/** The labels of provisions in a sentence: with a capital and a number; not of a constitution or a law. */
export function labelsIn(text: string, sentence: Sentence): LabelAt[] {
  return [...text.slice(sentence.from, sentence.to).matchAll(LABELLED)].flatMap((match): LabelAt[] => {
    const { part = "", number = "", of } = match.groups ?? {};
    if (!/^\p{Lu}/u.test(part) || (of !== undefined && NATIONAL_LAW.test(of))) return [];
    const from = sentence.from + match.index;
    const to = from + match[0].length - (of?.length ?? 0);
    return [{ from, to, part, number, ...(of !== undefined && { of: { from: to, to: to + of.length } }) }];
  });
}

/** Where the terms start that follow a label or a mention, with whom its verb binds. */
export function termsAfter(
  text: string,
  at: UnitSpan,
  sentence: Sentence,
  isLabel: boolean,
): readonly (readonly [from: number, told?: Told])[] {
  const before = text.slice(Math.max(sentence.from, at.from - 40), at.from);
  const rest = text.slice(at.to, sentence.to);
  const under = UNDER.test(before);
  const which = /^(?:[^;:.“”"]{0,60}?),? under which (?=\p{L})/u.exec(rest);
  if (which && BINDS_SOMEBODY.test(rest.slice(which[0].length))) return [[at.to + which[0].length]];
  const comma = under
    ? /^(?:[^,;:“”"]{0,80}, | (?=\p{Lu}|(?:the|both|neither|no|each|either)\b))(?!(?:and|or|but|which|who|that)\b)/u.exec(
        rest,
      )
    : null;
  if (comma) {
    const from = at.to + comma[0].length;
    return BINDS_SOMEBODY.test(text.slice(from, sentence.to)) ? [[from]] : [];
  }
  if (/\b(?:of|with|under|by|to|in|for|on|about|from|against)\s+(?:the\s+)?$/i.test(before) && !isLabel) return [];
  const said = (isLabel ? SAID_SHORT : SAID).exec(rest) ?? SAID_OF_RELATIVE.exec(rest);
  if (said && !BINDS.test(rest)) return [[at.to + said[0].length]];
  const binds = BINDS.exec(rest);
  if (binds) return [boundBy(text, at.to, binds, sentence)];
  const matter = MATTER.exec(rest);
  return matter ? [[at.to + matter[0].length]] : [];
}

/** "obliges A and B | to share data": who is bound by which verb to what. */
function boundBy(text: string, at: number, match: RegExpExecArray, sentence: Sentence): readonly [number, Told] {
  const { verb = "", bound = "" } = match.groups ?? {};
  const verbFrom = at + match[0].indexOf(verb);
  const from = verbFrom + verb.length + 1;
  const words = wordsFrom(text, at + match[0].length - (/^not/.test(match.groups?.link ?? "") ? 7 : 0), sentence);
  const stop = words && /,? (?:while|and that|but|although|whereas)\b|;/.exec(text.slice(words.from, words.to));
  const act = words && trim(text, words.from, stop ? words.from + stop.index : words.to);
  const obligor = { from, to: from + bound.length };
  const one: ObligationParts[] = act
    ? [{ modal: { from: verbFrom, to: verbFrom + verb.length }, obligor, act, manner: [], inAccordanceWith: [] }]
    : [];
  return [from, { bound: one }];
}
