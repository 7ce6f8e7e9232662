import type { Quotation } from "../../types.ts";
import { firstWhere, type Known, type Placed, placedIn } from "../known.ts";
import type { Layout } from "../layout.ts";
import { genderOfNoun } from "../persons-unnamed.table.ts";
import type { Word } from "../words.ts";
import type { Asked, Form, Role, Standing, Unnamed } from "./choice.ts";
import { isSpeaking, quotationAt, speaks } from "./speech.ts";

/** The pronouns for one person, by gender. */
export const PERSONAL: ReadonlyMap<string, "male" | "female"> = new Map([
  ["he", "male"],
  ["him", "male"],
  ["his", "male"],
  ["himself", "male"],
  ["she", "female"],
  ["her", "female"],
  ["hers", "female"],
  ["herself", "female"],
]);

/** Of any of them, in letters: most words are longer. */
const LONGEST = Math.max(...[...PERSONAL.keys()].map((word) => word.length));

/** A pronoun with the persons it may stand for, the one mentioned last first. */
export interface Question {
  readonly asked: Asked;
  readonly to: number;
  readonly among: readonly Standing[];
}

/** Whom a pronoun stands for; nothing where that is not known. */
export type Decide = (question: Question) => string | undefined;

/** Sentences before its own in which a pronoun's antecedent is mentioned last. */
const REACH = 10;
/** Persons that are kept in mind at a time. */
const KEPT = 12;

/**
 * Reads an article for the pronouns for one person, in order; whom one is decided to stand for counts as mentioned there.
 * @param decide is asked for each pronoun
 */
export function sweep(known: Known, quotations: readonly Quotation[], decide: Decide): void {
  const counts = new Map<string, number>();
  const unnamed = new Map<"male" | "female" | "any", Unnamed>();
  let recent: Standing[] = [];
  known.layouts.forEach((layout, sentence) => {
    const { words, reading } = layout;
    const { block, from: start, to: end } = reading.sentence;
    const names = new Map<number, Placed>();
    for (const m of placedIn(known, start, end))
      if (m.entity.type === "Person" && m.kind !== "pronoun" && !names.has(m.from)) names.set(m.from, m);
    const ends = new Set([...names.values()].map((m) => m.to));
    let acted = false;
    let afterVerb = false;
    const meet = (id: string, at: { readonly from: number; readonly to: number }, pronoun: boolean): void => {
      const role = roleOf(layout, at.from, at.to);
      const acts = role === "subject" || role === "speaker";
      const count = (counts.get(id) ?? 0) + 1;
      counts.set(id, count);
      const gender = known.genders.get(id);
      const quoted = quotationAt(quotations, at.from) !== undefined;
      const first = acts && !acted;
      const standing: Standing = {
        id,
        ...(gender && { gender }),
        count,
        ...{ from: at.from, sentence, block, role, pronoun, quoted, first },
      };
      acted ||= acts;
      recent = [standing, ...recent.filter((other) => other.id !== id)].slice(0, KEPT);
    };
    words.forEach((word, i) => {
      const name = names.get(word.from);
      if (name) meet(name.entity.id, name, false);
      const gender = word.text.length > LONGEST ? undefined : PERSONAL.get(word.text.toLowerCase());
      if (gender) {
        const noun = [unnamed.get(gender), unnamed.get("any")]
          .filter((u) => u !== undefined && sentence - u.sentence < 2)
          .sort((a, b) => (b?.from ?? 0) - (a?.from ?? 0))[0];
        const asked: Asked = {
          ...{ gender, form: formOf(layout, i), from: word.from, sentence, block, afterVerb },
          quoted: quotationAt(quotations, word.from) !== undefined,
          speaks: speaks(layout, word.from, word.to),
          said: isSaid(words, i),
          ...(noun && { unnamed: noun }),
        };
        const among = recent.filter(
          (s) => (!s.gender || s.gender === "any" || s.gender === gender) && sentence - s.sentence <= REACH,
        );
        const id = decide({ asked, to: word.to, among });
        if (id !== undefined) meet(id, word, true);
      }
      const noun = known.unsettled.has(word.from) ? "any" : word.pos === "NOUN" ? genderOfNoun(word.text) : undefined;
      if (noun && !isNamed(words, i, names, ends))
        unnamed.set(noun, {
          from: word.from,
          sentence,
          acts: acts(words, i),
          gendered: noun !== "any",
          owned: known.unsettled.has(word.from) || isOwned(words, i),
        });
      afterVerb ||= word.pos === "VERB" || word.pos === "AUX";
    });
  });
}

const isVerb = (word: Word | undefined): boolean => word?.pos === "VERB" || word?.pos === "AUX";

function acts(words: readonly Word[], i: number): boolean {
  return isVerb(words[i + 1]) || (words[i + 1]?.pos === "ADV" && isVerb(words[i + 2]));
}

/** "Lund's lawyer", "his former wife". */
function isOwned(words: readonly Word[], i: number): boolean {
  let at = i - 1;
  while (words[at]?.pos === "ADJ" || words[at]?.pos === "NOUN") at--;
  return /^(?:['’]s?|his|her|their)$/i.test(words[at]?.text ?? "");
}

/** "Lund said he", "Lund said that in his view". */
function isSaid(words: readonly Word[], i: number): boolean {
  for (let n = i - 1; n >= 0 && n > i - 5; n--) {
    const word = words[n];
    if (!word || word.pos === "PUNCT") return false;
    if (isVerb(word)) return isSpeaking(word);
  }
  return false;
}

function formOf({ words }: Layout, i: number): Form {
  const text = words[i]?.text.toLowerCase() ?? "";
  if (text.endsWith("self")) return "reflexive";
  if (text === "he" || text === "she") return "subject";
  if (text === "his" || text === "hers") return "possessive";
  const next = words[i + 1];
  return text === "her" && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(next?.pos ?? "") ? "possessive" : "object";
}

function roleOf(layout: Layout, from: number, to: number): Role {
  const { words } = layout;
  const next = firstWhere(words, (w) => w.from >= to);
  const before = words[firstWhere(words, (w) => w.to > from) - 1];
  if (speaks(layout, from, to)) return "speaker";
  if (/^['’]s?$/.test(words[next]?.text ?? "") || /^(?:his|her)$/i.test(words[next - 1]?.text ?? ""))
    return "possessor";
  if (acts(words, next - 1)) return "subject";
  if (before?.pos === "ADP") return "governed";
  return before?.pos === "VERB" ? "object" : "other";
}

/** Whether a noun is a named person's: "his wife, Melania", "spokeswoman Ann Holt", "Ann Holt, a spokeswoman". */
function isNamed(
  words: readonly Word[],
  i: number,
  names: ReadonlyMap<number, Placed>,
  ends: ReadonlySet<number>,
): boolean {
  const next = words[i + 1];
  if (next && (names.has(next.from) || (next.text === "," && names.has(words[i + 2]?.from ?? -1)))) return true;
  for (let n = i - 1; n > Math.max(0, i - 8); n--) {
    const word = words[n];
    const after = ends.has(words[n - 1]?.to ?? -1);
    if (word?.text === ",") return after;
    if (isVerb(word)) return word?.pos === "AUX" && after;
  }
  return false;
}
