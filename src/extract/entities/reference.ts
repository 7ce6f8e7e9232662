import type { UnitSpan } from "../../article/types.ts";
import type { Entities } from "../types.ts";
import { type Known, type PhraseToken, type Placed, sentenceAt } from "./known.ts";
import { nominal } from "./nominals.ts";
import { heads } from "./phrase-heads.ts";
import { antecedent, PRONOUNS } from "./pronouns.ts";

/** The first index whose mention does not lie before a position. */
function firstFrom(placed: readonly Placed[], position: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.from ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Answers who a phrase stands for, from the entities found; nobody rather than a guess. */
export function referring(known: Known): Entities {
  const { all, layouts } = known;
  const placed: Placed[] = all
    .flatMap((entity) => entity.mentions.map((m) => ({ ...m, entity })))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const within = (span: UnitSpan): readonly Placed[] => {
    const found: Placed[] = [];
    for (let i = firstFrom(placed, span.from); i < placed.length; i++) {
      const next = placed[i];
      if (!next || next.from >= span.to) break;
      if (next.to <= span.to) found.push(next);
    }
    return found;
  };
  const tokensIn = ({ from, to }: UnitSpan): PhraseToken[] => {
    const tokens: PhraseToken[] = [];
    for (let i = sentenceAt(layouts, from); i < layouts.length; i++) {
      const layout = layouts[i];
      if (!layout || layout.reading.sentence.from >= to) break;
      for (const word of layout.words) if (word.from >= from && word.to <= to) tokens.push(word);
    }
    return tokens;
  };
  const refer = (phrase: UnitSpan, others: readonly string[] = []): readonly string[] => {
    const tokens = tokensIn(phrase);
    const [first] = tokens;
    if (!first) return [];
    const pronoun = tokens.length === 1 ? PRONOUNS.get(first.text.toLowerCase()) : undefined;
    if (pronoun) {
      const free = others.length > 0 ? placed.filter((m) => !others.includes(m.entity.id)) : placed;
      return antecedent(known, free, pronoun, first.from);
    }
    const named = heads(tokens, within(phrase));
    if (named.length > 0) return [...new Set(named.map((m) => m.entity.id))];
    return nominal(known, tokens, within(phrase), phrase);
  };
  return { all, within, refer };
}
