import type { FoundEntity, FoundMention, Quotation } from "../types.ts";
import { firstWhere, type Known, placedIn, sentenceAt } from "./known.ts";
import type { Layout } from "./layout.ts";
import { antecedent, PRONOUNS } from "./pronouns.ts";

const FIRST_PERSON = new Set(["i", "me", "my", "mine", "myself"]);

const SPEAKING =
  /^(?:say|said|tell|told|add|ask|note|argue|claim|warn|explain|announce|insist|write|wrote|tweet|reply|respond|recall|concede|admit|deny|testify|joke|comment|declare|describe|suggest|continue|remark|state)/;

/**
 * The entities with the pronouns that stand for one of them alone, as mentions of kind "pronoun": "he", "its", and in a
 * quotation "I", who speaks there.
 */
export function withPronouns(known: Known, quotations: readonly Quotation[]): readonly FoundEntity[] {
  const pronouns = new Map<string, FoundMention[]>();
  const speakers = speakersOf(known, quotations);
  for (const layout of known.layouts)
    for (const [i, { text, from, to }] of layout.words.entries()) {
      const word = text.toLowerCase();
      if (/^it/.test(word) && !isClear(layout, i)) continue;
      const [only, ...others] = whom(known, word, from, () =>
        isQuoted(quotations, from) ? (speakers.get(layout.reading.sentence.block) ?? []) : [],
      );
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
    SPEAKING.test(before?.lemma.toLowerCase() ?? "") &&
    before?.pos === "VERB" &&
    words[i + 1]?.pos === "AUX" &&
    !/^(?:is|was|’s|'s)$/.test(words[i + 1]?.text ?? "")
  );
}

function whom(known: Known, word: string, from: number, speaker: () => readonly string[]): readonly string[] {
  if (FIRST_PERSON.has(word)) return speaker();
  const pronoun = PRONOUNS.get(word);
  if (!pronoun) return [];
  const found = antecedent(known, pronoun, from);
  return pronoun !== "thing" || found.every((id) => isInSentence(known, id, from)) ? found : [];
}

/** Whether an entity is named in a sentence before a position in it. */
function isInSentence(known: Known, id: string, at: number): boolean {
  const sentence = known.layouts[sentenceAt(known.layouts, at)]?.reading.sentence;
  return sentence !== undefined && placedIn(known, sentence.from, at).some((m) => m.entity.id === id);
}

/** Whether a position lies within a quotation; they are in order, and those within others come after them. */
function isQuoted(quotations: readonly Quotation[], at: number): boolean {
  for (let i = firstWhere(quotations, (q) => q.from > at) - 1; i >= 0; i--) {
    const quotation = quotations[i];
    if (!quotation || quotation.to > at) return quotation !== undefined;
    if (quotation.depth === 0) return false;
  }
  return false;
}

/** Who speaks in the quotations of each block, by its number: all that a word for speaking outside of them stands by. */
function speakersOf(known: Known, quotations: readonly Quotation[]): ReadonlyMap<number, readonly string[]> {
  const speakers = new Map<number, Set<string>>();
  if (quotations.length === 0) return new Map();
  for (const layout of known.layouts) {
    const { block, from, to } = layout.reading.sentence;
    const found = speakers.get(block) ?? new Set<string>();
    speakers.set(block, found);
    for (const m of placedIn(known, from, to))
      if (m.entity.type === "Person" && !isQuoted(quotations, m.from) && speaks(layout, m.from, m.to))
        found.add(m.entity.id);
    for (const { text, from: start, to: end } of layout.words) {
      const pronoun = /^s?he$/i.test(text) ? PRONOUNS.get(text.toLowerCase()) : undefined;
      if (pronoun && !isQuoted(quotations, start) && speaks(layout, start, end))
        for (const id of antecedent(known, pronoun, start)) found.add(id);
    }
  }
  return new Map([...speakers].map(([block, found]) => [block, [...found]]));
}

/** Whether a word for speaking stands next to a name: "Lund said", "said Lund". */
function speaks({ words }: Layout, from: number, to: number): boolean {
  const next = firstWhere(words, (w) => w.from >= to);
  const verb = words[next]?.pos === "ADV" ? words[next + 1] : words[next];
  const before = words[firstWhere(words, (w) => w.to > from) - 1];
  return [verb, before].some((word) => word?.pos === "VERB" && SPEAKING.test(word.lemma.toLowerCase()));
}
