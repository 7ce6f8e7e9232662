import type { UnitSpan } from "../../article/types.ts";
import type { Analysis, Sentence } from "../types.ts";
import { trim } from "./adverbials.ts";
import type { Candidate } from "./candidates.ts";
import { citationsIn } from "./citations.ts";
import { firstWhere, lyingIn, touching } from "./in-order.ts";
import { type ObligationParts, obligationsIn } from "./obligations.ts";
import { BINDING, FORBIDDING, PARAPHRASED } from "./paraphrase-words.ts";
import { type FoundProvision, LABEL, labelOf, NATIONAL_LAW } from "./provisions.ts";

/** A provision that an article tells in its own words, and the mention of the agreement it is of. */
export interface Paraphrase extends FoundProvision {
  readonly fidelity: "paraphrase";
  readonly by: Candidate;
}

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
/** What a term of an agreement says: what is to be done, and what may not be. */
const BINDS_SOMEBODY =
  /\b(?:will|would|shall|must|may(?: not)?|cannot|can(?: only)?|(?:is|are|was|were) (?:not )?(?:to|obliged|required|bound|barred|banned|forbidden|allowed|entitled|supposed)|has to|have to|had to|(?:agrees?|agreed|pledge[sd]?|undertakes?|undertook|promise[sd]?|commit(?:s|ted)?(?: (?:itself|themselves))?) (?:not )?to)\b/;
/** Who tells it, at the end of the sentence: ", the minister said". */
const TELLER =
  /,?(?: according to [^,;]{2,60}|(?<=,) (?:[\p{L}.’'-]+ ){1,8}(?:said|says|told|added|announced|reported|confirmed)(?: [^,;“”"]{0,60})?)$/u;
const LISTS =
  /\b(?:includes?|provides? for|calls? for|following (?:terms|points|provisions|steps)|(?:its|the|main|key) (?:terms|points|provisions)(?: of the [\p{L}-]+)?(?: are| include)?|as follows|under (?:the|its) [\p{L} -]{3,40})[,:]*$/iu;
/** "Under its terms, A must …": of the agreement named before. */
const OWN_TERMS = /^(?:Under|According to|By) (?:its|their|the) terms,? (?=\p{L})/u;
/** The longest paraphrase, in code units. */
const LONGEST = 400;
/** How far before a label its agreement can be named, in code units. */
const REACH = 600;

/** @param candidates those that stand for agreements, in order */
export function findParaphrases(
  { article: { text, blocks }, sentences, quotations }: Analysis,
  candidates: readonly Candidate[],
): Paraphrase[] {
  const speech = quotations.filter(({ depth }) => depth === 0);
  const found: Paraphrase[] = [];
  /** What was taken of each sentence. */
  const taken = new Map<number, readonly UnitSpan[]>();
  const take = (by: Candidate, words: UnitSpan | undefined, introduced: UnitSpan, label: Told = {}): void => {
    if (!words || words.to - words.from < 12 || words.to - words.from > LONGEST) return;
    const told = taken.get(introduced.from) ?? [];
    if (touching(speech, words).length > 0 || told.some((one) => one.from < words.to && words.from < one.to)) return;
    taken.set(introduced.from, [...told, words]);
    const tokens = lyingIn(by.sentence.tokens, words);
    const { part, number, bound, of } = label;
    found.push({
      ...(part !== undefined &&
        number !== undefined && { number: number.replace(/\s/g, ""), label: labelOf(part, number) }),
      fidelity: "paraphrase",
      text: words,
      introduced,
      ...(of && { of }),
      by,
      cites: citationsIn(text, words.from, words.to),
      obligations: [...(bound ?? []), ...obligationsIn(text, words, tokens)].filter((one) => obliges(one, text)),
    });
  };
  const labelled = new Set<Candidate>();
  for (const sentence of sentences) {
    const terms = OWN_TERMS.exec(text.slice(sentence.from, sentence.to));
    const last = terms && lastBefore(candidates, sentence.from, text);
    if (terms && last) {
      const from = sentence.from + terms[0].length;
      const own = { ...last, sentence };
      for (const clause of clausesIn(text, wordsFrom(text, from, sentence), own)) take(own, clause, sentence);
    }
    for (const at of labelsIn(text, sentence)) {
      if (touching(speech, at).length > 0) continue;
      const by = at.of ? touching(candidates, at.of)[0] : lastBefore(candidates, at.from, text);
      if (!by) continue;
      const own = { ...by, sentence };
      const told = { part: at.part, number: at.number, ...(at.of && { of: at.of }) };
      const end = at.of ? Math.max(at.to, by.sentence === sentence ? by.to : at.to) : at.to;
      for (const [from, extra] of termsAfter(text, { from: at.from, to: end }, sentence, true)) {
        labelled.add(by);
        take(own, wordsFrom(text, from, sentence), sentence, { ...told, ...extra });
      }
    }
  }
  for (const by of candidates) {
    if (labelled.has(by) || touching(speech, by).length > 0) continue;
    const { sentence } = by;
    for (const [from, extra] of termsAfter(text, by, sentence, false))
      for (const clause of clausesIn(text, wordsFrom(text, from, sentence), by))
        take(by, clause, sentence, extra && clause.from === from ? extra : {});
  }
  found.push(...listed());
  return found.toSorted((a, b) => a.text.from - b.text.from);

  /** The items of a list of terms: "The agreement includes:" and bullets under it. */
  function listed(): Paraphrase[] {
    return candidates.flatMap((by) => {
      const at = firstWhere(blocks, (block) => block.to > by.from);
      const lead = blocks[at];
      const words = lead ? text.slice(by.from, lead.to) : "";
      if (
        !lead ||
        lead.kind === "bullet" ||
        !/:\s*$/.test(words) ||
        !LISTS.test(text.slice(Math.max(lead.from, by.from - 40), lead.to))
      )
        return [];
      const items: Paraphrase[] = [];
      for (const block of blocks.slice(at + 1)) {
        if (block.kind !== "bullet") break;
        const item = trim(text, block.from, block.to);
        const sentence = sentences[firstWhere(sentences, (s) => s.to > block.from)];
        if (!item || !sentence || item.to - item.from < 8 || touching(speech, item).length > 0) continue;
        items.push({
          fidelity: "paraphrase",
          text: withoutPoint(text, item),
          introduced: { from: lead.from, to: block.to },
          by,
          cites: citationsIn(text, item.from, item.to),
          obligations: obligationsIn(text, item, lyingIn(sentence.tokens, item)).filter((one) => obliges(one, text)),
        });
      }
      return items;
    });
  }
}

interface Told {
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
function labelsIn(text: string, sentence: Sentence): LabelAt[] {
  return [...text.slice(sentence.from, sentence.to).matchAll(LABELLED)].flatMap((match): LabelAt[] => {
    const { part = "", number = "", of } = match.groups ?? {};
    if (!/^\p{Lu}/u.test(part) || (of !== undefined && NATIONAL_LAW.test(of))) return [];
    const from = sentence.from + match.index;
    const to = from + match[0].length - (of?.length ?? 0);
    return [{ from, to, part, number, ...(of !== undefined && { of: { from: to, to: to + of.length } }) }];
  });
}

/** The agreement named last, if no law was named since. */
function lastBefore(candidates: readonly Candidate[], at: number, text: string): Candidate | undefined {
  const last = candidates[firstWhere(candidates, (one) => one.from >= at) - 1];
  return last && at - last.to < REACH && !NATIONAL_LAW.test(text.slice(last.coreTo, at)) ? last : undefined;
}

/** Where the terms start that follow a label or a mention, with whom its verb binds. */
function termsAfter(
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

function withoutPoint(text: string, { from, to }: UnitSpan): UnitSpan {
  return { from, to: to - (/[.,;]$/.exec(text.slice(from, to))?.[0].length ?? 0) };
}

/** From a place to the end of its sentence, without the point and without who tells it. */
function wordsFrom(text: string, from: number, sentence: Sentence): UnitSpan | undefined {
  const whole = trim(text, from, sentence.to);
  if (!whole || whole.from !== from) return undefined;
  const bare = withoutPoint(text, whole);
  const teller = TELLER.exec(text.slice(bare.from, bare.to));
  return { from, to: bare.to - (teller?.[0].length ?? 0) };
}

/** "A will …, | and B will …": each clause with a subject of its own, if it says what binds. */
function clausesIn(text: string, words: UnitSpan | undefined, { sentence }: Candidate): UnitSpan[] {
  if (!words) return [];
  const said = text.slice(words.from, words.to);
  const cuts = [...said.matchAll(/,? (?:while|whereas)(?: also)? |, and (?:that )?|; (?:and )?/g)].filter((cut) => {
    const [head, tail] = [said.slice(0, cut.index), said.slice(cut.index + cut[0].length)];
    const modal = BINDS_SOMEBODY.exec(tail);
    const subject = modal ? tail.slice(0, modal.index).trim() : "";
    const from = words.from + cut.index + cut[0].length;
    const first = sentence.tokens.find((t) => t.from >= from);
    return (
      subject !== "" && subject.split(/\s+/).length < 8 && first?.pos !== "VERB" && head.length > 12 && tail.length > 12
    );
  });
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  return starts.map((start, i) => ({
    from: words.from + start,
    to: words.from + (cuts[i]?.index ?? said.length),
  }));
}

/** Whether somebody has to do something: to receive, and to begin to be in force, is no duty. */
function obliges({ act }: ObligationParts, text: string): boolean {
  const words = act ? text.slice(act.from, act.to) : "";
  return !/^(?:be (?:able|in force|allowed|signed|completed|ready)|receive|get|gain|benefit|obtain|come into|take effect|enter into force|last|run|expire|remain in|become|cost|see)\b/i.test(
    words,
  );
}
