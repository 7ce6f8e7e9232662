import type { UnitSpan } from "../../article/types.ts";
import type { Analysis } from "../types.ts";
import { trim } from "./adverbials.ts";
import type { Candidate } from "./candidates.ts";
import { citationsIn } from "./citations.ts";
import { firstWhere, lyingIn, touching } from "./in-order.ts";
import type { ObligationParts } from "./obligation-parts.ts";
import { obligationsIn } from "./obligations.ts";
import { labelsIn, type Told, termsAfter } from "./paraphrase-terms.ts";
import { BINDS_SOMEBODY, clausesIn, withoutPoint, wordsFrom } from "./paraphrased-words.ts";
import { labelOf } from "./provision-labels.ts";
import { type FoundProvision, NATIONAL_LAW } from "./provisions.ts";

/** A provision that an article tells in its own words, and the mention of the agreement it is of. */
export interface Paraphrase extends FoundProvision {
  readonly fidelity: "paraphrase";
  readonly by: Candidate;
}

const LISTS =
  /\b(?:includes?|provides? for|calls? for|following (?:terms|points|provisions|steps)|(?:its|the|main|key) (?:terms|points|provisions)(?: of the [\p{L}-]+)?(?: are| include)?|as follows|under (?:the|its) [\p{L} -]{3,40})[,:]*$/iu;
const WHAT =
  "(?:it|(?:the|this) (?:[\\p{L}-]+ ){0,2}?(?:deal|agreement|pact|accord|treaty|truce|cease-?fire|text|memorandum))";
/** A heading over a list of terms, with or without a colon. */
const TERMS_HEADING = new RegExp(
  `^(?:what(?:['’]s| is) in ${WHAT}|what (?:does )?${WHAT} (?:says?|includes?|contains?|means?)|what (?:was|has been|they(?: have)?|(?:the )?(?:two |both )?(?:sides|countries|parties)(?: have)?) agreed|(?:the |its )?terms(?: of ${WHAT})?|(?:the )?(?:key|main) (?:points|terms|provisions|elements)(?: of ${WHAT})?|${WHAT} (?:at a glance|in brief))\\s*[?:]?\\s*$`,
  "iu",
);
/** "Under its terms, A must …": of the agreement named before. */
const OWN_TERMS = /^(?:Under|According to|By) (?:its|their|the) terms,? (?=\p{L})/u;
/** "A must …, the accord says": the agreement named before tells it. */
const SOURCE_BEHIND =
  /, (?:(?:the|its|their) (?:[\p{L}-]+ )?(?:text|treaty|pact|accord|agreement|deal|truce|cease-?fire|memorandum) (?:says|states|provides|stipulates|specifies|reads)|according to (?:the|its) (?:text|terms|treaty|pact|accord|agreement|deal)(?: of the (?:treaty|pact|accord|agreement|deal))?)\.?\s*$/u;
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
    const behind = SOURCE_BEHIND.exec(text.slice(sentence.from, sentence.to));
    const source = behind && lastBefore(candidates, sentence.from, text);
    const told = behind && trim(text, sentence.from, sentence.from + behind.index);
    if (source && told && BINDS_SOMEBODY.test(text.slice(told.from, told.to)))
      take({ ...source, sentence }, told, sentence);
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

  /** The items of a list of terms: "The agreement includes:", "WHAT’S IN THE DEAL?" and bullets under it. */
  function listed(): Paraphrase[] {
    return blocks.flatMap((lead, at) => {
      if (lead.kind === "bullet" || blocks[at + 1]?.kind !== "bullet") return [];
      const words = text.slice(lead.from, lead.to);
      const own = touching(candidates, lead).findLast(
        (by) => /:\s*$/.test(words) && LISTS.test(text.slice(Math.max(lead.from, by.from - 40), lead.to)),
      );
      const by = own ?? (TERMS_HEADING.test(words) ? ofHeading(lead) : undefined);
      if (!by) return [];
      const loose = own === undefined && /^(?:the )?(?:key|main)\b/i.test(words);
      const items: Paraphrase[] = [];
      for (const block of blocks.slice(at + 1)) {
        if (block.kind !== "bullet") break;
        const item = trim(text, block.from, block.to);
        const sentence = sentences[firstWhere(sentences, (s) => s.to > block.from)];
        if (!item || !sentence || item.to - item.from < 8 || touching(speech, item).length > 0) continue;
        // "Key points" may be those of the article.
        if (loose && !BINDS_SOMEBODY.test(text.slice(item.from, item.to))) continue;
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

  /** What a heading is of that opens a list: the agreement it names, the one named last before it, or the next one. */
  function ofHeading(heading: UnitSpan): Candidate | undefined {
    const [own] = touching(candidates, heading);
    const next = candidates[firstWhere(candidates, (one) => one.from >= heading.to)];
    return (
      own ?? lastBefore(candidates, heading.from, text) ?? (next && next.from - heading.to < REACH ? next : undefined)
    );
  }
}

/** The agreement named last, if no law was named since. */
function lastBefore(candidates: readonly Candidate[], at: number, text: string): Candidate | undefined {
  const last = candidates[firstWhere(candidates, (one) => one.from >= at) - 1];
  return last && at - last.to < REACH && !NATIONAL_LAW.test(text.slice(last.coreTo, at)) ? last : undefined;
}

/** Whether somebody has to do something: to receive, and to begin to be in force, is no duty. */
function obliges({ act }: ObligationParts, text: string): boolean {
  const words = act ? text.slice(act.from, act.to) : "";
  return !/^(?:be (?:able|in force|allowed|signed|completed|ready)|receive|get|gain|benefit|obtain|come into|take effect|enter into force|last|run|expire|remain in|become|cost|see)\b/i.test(
    words,
  );
}
