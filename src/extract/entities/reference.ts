import type { UnitSpan } from "../../article/types.ts";
import type { Entities, Quotation } from "../types.ts";
import { antecedentsOf } from "./antecedents/antecedents.ts";
import { type Found, firstWhere, knownOf, type PhraseToken, type Placed, placedIn, sentenceAt } from "./known.ts";
import { nominals } from "./nominals.ts";
import { heads } from "./phrase-heads.ts";
import { withPronouns } from "./pronoun-mentions.ts";
import { antecedent, PRONOUNS } from "./pronouns.ts";

/** Answers who a phrase stands for, from the entities found; nobody rather than a guess. */
export function referring(found: Found, quotations: readonly Quotation[]): Entities {
  const known = knownOf(found);
  const { layouts } = known;
  const nominal = nominals(known);
  const antecedents = antecedentsOf(known, quotations);
  const within = (span: UnitSpan): readonly Placed[] =>
    placedIn(known, span.from, span.to).filter((m) => m.to <= span.to);
  const tokensIn = ({ from, to }: UnitSpan): PhraseToken[] => {
    const tokens: PhraseToken[] = [];
    for (let i = sentenceAt(layouts, from); i < layouts.length; i++) {
      const layout = layouts[i];
      if (!layout || layout.reading.sentence.from >= to) break;
      for (let n = firstWhere(layout.words, (word) => word.from >= from); n < layout.words.length; n++) {
        const word = layout.words[n];
        if (!word || word.to > to) break;
        tokens.push(word);
      }
    }
    return tokens;
  };
  const refer = (phrase: UnitSpan, others: readonly string[] = []): readonly string[] => {
    const tokens = tokensIn(phrase);
    const [first] = tokens;
    if (!first) return [];
    const pronoun = tokens.length === 1 ? PRONOUNS.get(first.text.toLowerCase()) : undefined;
    if (pronoun) return antecedent(known, antecedents, pronoun, first.from, others);
    const named = heads(tokens, within(phrase));
    if (named.length > 0) return [...new Set(named.map((m) => m.entity.id))];
    return nominal(tokens, within(phrase), phrase);
  };
  return { all: withPronouns(known, antecedents, quotations), within, refer };
}
