import type { FoundEntity, FoundMention, Quotation } from "../types.ts";
import type { Antecedents } from "./antecedents/antecedents.ts";
import { isSpeaking, quotationAt } from "./antecedents/speech.ts";
import { type Known, placedIn, sentenceAt } from "./known.ts";
import type { Layout } from "./layout.ts";
import { antecedent, PRONOUNS } from "./pronouns.ts";

const FIRST_PERSON = new Set(["i", "me", "my", "mine", "myself"]);

/** Of any pronoun, in letters: most words are longer. */
const LONGEST = Math.max(...[...PRONOUNS.keys(), ...FIRST_PERSON].map((word) => word.length));

/**
 * The entities with the pronouns that stand for one of them alone, as mentions of kind "pronoun": "he", "its", and in a
 * quotation "I", who speaks there.
 */
export function withPronouns(
  known: Known,
  antecedents: Antecedents,
  quotations: readonly Quotation[],
): readonly FoundEntity[] {
  const pronouns = new Map<string, FoundMention[]>();
  for (const layout of known.layouts)
    for (const [i, { text, from, to }] of layout.words.entries()) {
      if (text.length > LONGEST) continue;
      const word = text.toLowerCase();
      if (!PRONOUNS.has(word) && !FIRST_PERSON.has(word)) continue;
      if (/^it/.test(word) && !isClear(layout, i)) continue;
      const [only, ...others] = FIRST_PERSON.has(word)
        ? speakerAt(antecedents, quotations, from)
        : whom(known, antecedents, word, from);
      if (only === undefined || others.length > 0) continue;
      const list = pronouns.get(only);
      if (list) list.push({ from, to, kind: "pronoun" });
      else pronouns.set(only, [{ from, to, kind: "pronoun" }]);
    }
  return known.all.map((entity) => {
    const more = pronouns.get(entity.id);
    if (!more) return entity;
    return { ...entity, mentions: [...entity.mentions, ...more].sort((a, b) => a.from - b.from || b.to - a.to) };
  });
}

/**
 * Whether "it" may be told from the many that stand for no thing ("it is time"), or for what no name names: what somebody
 * says of itself ("the ministry said it would"), and "its" where that goes on ("Kenya will open its port").
 */
function isClear({ words }: Layout, i: number): boolean {
  if (words[i]?.text.toLowerCase() === "its") return words.slice(0, i).every((w) => !/^["“”]$/.test(w.text));
  const before = words[i - 1]?.text === "that" ? words[i - 2] : words[i - 1];
  return (
    before !== undefined &&
    isSpeaking(before) &&
    words[i + 1]?.pos === "AUX" &&
    !/^(?:is|was|’s|'s)$/.test(words[i + 1]?.text ?? "")
  );
}

function speakerAt(antecedents: Antecedents, quotations: readonly Quotation[], from: number): readonly string[] {
  const quotation = quotationAt(quotations, from);
  const id = quotation && antecedents.speakerOf(quotation);
  return id === undefined ? [] : [id];
}

function whom(known: Known, antecedents: Antecedents, word: string, from: number): readonly string[] {
  const pronoun = PRONOUNS.get(word);
  if (!pronoun) return [];
  const found = antecedent(known, antecedents, pronoun, from);
  return pronoun !== "thing" || found.every((id) => isInSentence(known, id, from)) ? found : [];
}

/** Whether an entity is named in a sentence before a position in it. */
function isInSentence(known: Known, id: string, at: number): boolean {
  const sentence = known.layouts[sentenceAt(known.layouts, at)]?.reading.sentence;
  return sentence !== undefined && placedIn(known, sentence.from, at).some((m) => m.entity.id === id);
}
