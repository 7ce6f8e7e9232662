import type { UnitSpan } from "../../article/types.ts";
import type { Analysis } from "../types.ts";
import { BYSTANDER_VERBS_TABLE } from "./bystander-verbs.table.ts";
import type { Candidate } from "./candidates.ts";
import { isOfEarlierTime } from "./earlier-times.ts";
import { touching } from "./in-order.ts";
import type { Participants } from "./participants.ts";

/** "criticised", "urging", "hails": a verb of the table in any form. */
const inForms = (verb: string): string =>
  verb.endsWith("e")
    ? `${verb.slice(0, -1)}(?:es?|ed|ing)`
    : verb.endsWith("y")
      ? `${verb.slice(0, -1)}(?:y|ies|ied|ying)`
      : `${verb}(?:s|es|ed|ing)?`;
/** After a name: who only thinks of an agreement, watches over it or helps it along. */
const STANDS_BY = new RegExp(
  `^(?:['’]s?)?(?: \\p{L}+){0,6}?,? (?:${BYSTANDER_VERBS_TABLE.trim().split(/\s+/).map(inForms).join("|")})\\b`,
  "u",
);
const SPEAKS = /^(?:['’]s?)?(?: [\p{L}.’-]+){0,6}?,? (?:said|says|told|added|announced|confirmed)\b/u;
const SAID_BY = /(?:[,”"] (?:said|says|added)|\b(?:told|according to|by|with))(?: \p{L}+){0,3} $/u;
const APART =
  /\b(?:about|against|over|from|like|unlike|besides|except|including|such as|for|visit(?:ed|ing)?) (?:the )?$/i;
/** What tells of two that they have no part in it, or stay away: "Neither A nor B is party to". */
const NO_PART =
  /\b[Nn]either (?:the )?\p{Lu}|\p{Lu}[\p{L}’'-]*(?: (?:was|were|is|are|has|have|had|did|does|do|will|would|could))?(?: not| never|n['’]t)\b/u;
/** What states do with or to each other: without such a word two that are named together only share the news. */
const DEALINGS =
  /\b(?:met|meet(?:ings?|s)?|talk(?:s|ed|ing)?|negotiat\w+|discuss\w*|summit|envoys?|delegat\w+|visit\w*|agree\w*|sign(?:s|ed|ing)?|deals?|pacts?|treat(?:y|ies)|accords?|truces?|cease-?fires?|ties|relations|allies|alliance|partner\w*|between|both|each other|border|neighbou?r\w*|quarrel\w*|war|fight\w*|fought|clash\w*|conflict|disputes?|attack\w*|troops|hostilities|invasion|trade|tariffs?|bilateral|jointly?|co-?operat\w+)\b/i;
/** What tells that a speaker judges a matter of others. */
const JUDGED =
  /\b(?:mistake|bad|wrong|danger\w*|threat\w*|terrible|unacceptable|illegal|void|worr\w+|concern\w*|deplor\w+|regret\w*|welcome[ds]?|prais\w+|reject\w+|should|must|ought)\b/i;

/** What points back to two that were named. */
const TOGETHER = /\b(?:both|the two)\b/i;

const SIDE = /\bside\b/;
/** "The A side said", but not "the A side of the border", "the A side had mediated", "the A side won". */
const OWN_SIDE =
  /^(?: \p{Ll}+)? side\b(?! of\b)(?!(?: (?:has|have|had|also|is|was))? (?:mediat|broker|host|facilitat|monitor|observ|witness|won|lost|beat|drew|scored|play)\w*)/u;

const SINCE = /\b(?:days|weeks|months|years|decades|century|centuries) (?:after|before|since) (?:the )?$/i;

/** Whether a name is told of as somebody who acts or is acted on there, not as one who looks on or is only compared. */
function takesPart({ from, to }: UnitSpan, within: UnitSpan, text: string): boolean {
  const before = text.slice(Math.max(within.from, from - 40), from);
  return !STANDS_BY.test(text.slice(to, within.to)) && !SAID_BY.test(before) && !APART.test(before);
}

/** Who an agreement that no clause tells the parties of is between, by the sentences around its mentions. */
export interface ToldAround {
  /**
   * The two parties, where a mention's sentence tells of two, and no more ("A is to hand B a base under an agreement of
   * last month"), or the sentence before it does and its own of nobody.
   */
  both(members: readonly Candidate[]): readonly string[];
  /** Who made "a deal with B", where its sentence tells of one other, or the sentence before does and its own of nobody. */
  other(members: readonly Candidate[], partner: string): string | undefined;
}

/** @param candidates all of the article's, in order: whoever is party to another one is not told of for this one */
export function toldAround(
  { article, sentences }: Analysis,
  candidates: readonly Candidate[],
  participants: Participants,
): ToldAround {
  const { text } = article;
  const inMention = (span: UnitSpan): boolean => touching(candidates, span).length > 0;
  const acting = (span: UnitSpan, speakers: boolean): readonly string[] => {
    const all = participants
      .onStage(span)
      .filter((one) => !inMention(one) && takesPart(one, span, text))
      .filter(({ to }) => speakers || !SPEAKS.test(text.slice(to, span.to)));
    return [...new Set(all.map(({ id }) => id))];
  };
  /** "The A side … the B side": whoever is called a side near a mention is one of the agreement's. */
  const sidesNear = (members: readonly Candidate[]): readonly string[] => {
    const near = new Set(members.flatMap(({ at }) => [at - 1, at, at + 1, at + 2]));
    const found = [...near].flatMap((at) => {
      const sentence = sentences[at];
      return sentence && SIDE.test(text.slice(sentence.from, sentence.to))
        ? participants
            .onStage(sentence)
            .filter(({ from, to }) =>
              OWN_SIDE.test(text.slice(text.slice(from, to).endsWith(" side") ? to - 5 : to, sentence.to)),
            )
        : [];
    });
    return [...new Set(found.map(({ id }) => id))];
  };
  return {
    both: (members) => {
      const sides = sidesNear(members);
      if (sides.length === 2) return sides;
      for (const one of members) {
        // "Two years after the Treaty of X, A and B opened a clinic": it only dates what they do.
        if (one.instrument && SINCE.test(text.slice(one.scope.from, one.from))) continue;
        const told = acting(one.scope, false);
        if (told.length === 2) return told;
        const before = sentences[one.at - 1];
        if (told.length > 0 || !before || one.determiner === "any") continue;
        // A name of an earlier time is of those that made it then, and the sentence before tells of today.
        const own = text.slice(one.scope.from, one.scope.to);
        if (one.instrument && isOfEarlierTime(one, article) && !TOGETHER.test(own)) return [];
        const words = text.slice(before.from, before.to);
        const earlier = DEALINGS.test(words) && !NO_PART.test(words) ? acting(before, false) : [];
        if (earlier.length === 2) return earlier;
      }
      return [];
    },
    other: (members, partner) => {
      const [side, ...more] = sidesNear(members).filter((id) => id !== partner);
      if (side !== undefined && more.length === 0) return side;
      for (const one of members) {
        if (one.links.partners.length !== 1 || one.links.partners[0]?.id !== partner) continue;
        const own = text.slice(one.scope.from, one.scope.to);
        const told = acting(one.scope, !JUDGED.test(own)).filter((id) => id !== partner);
        if (told.length === 1) return told[0];
        const before = sentences[one.at - 1];
        const named = participants.onStage(one.scope).some((other) => other.id !== partner && !inMention(other));
        if (told.length > 0 || named || !before) continue;
        const earlier = acting(before, true).filter((id) => id !== partner);
        if (earlier.length === 1) return earlier[0];
      }
      return undefined;
    },
  };
}
