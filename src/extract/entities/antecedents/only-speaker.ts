import type { Quotation } from "../../types.ts";
import { firstWhere, type Known, placedIn, sentenceAt } from "../known.ts";
import type { Layout } from "../layout.ts";
import { isSpeaking, quotationAt, speaks } from "./speech.ts";

/** So many sentences before a pronoun are looked at. */
const REACH = 12;
/** Words of a sentence; what is longer is a list or a table. */
const LONGEST = 400;

/** The longest apposition, in words: ", of the Harbour Institute,". */
const APPOSITION = 16;

/** "Lund, of the council, said": a word for speaking after the comma that closes what is said of a name. */
function speaksAfterApposition({ words }: Layout, to: number): boolean {
  const open = firstWhere(words, (w) => w.from >= to);
  if (words[open]?.text !== ",") return false;
  for (let i = open + 1; i < open + APPOSITION; i++) {
    const [word, next] = [words[i], words[i + 1]];
    if (!word || !next || (word.pos === "VERB" && isSpeaking(word))) return false;
    if (word.text === "," && isSpeaking(next)) return true;
  }
  return false;
}

/**
 * "Lund, of the council, said it was late. “Very late,” he said.": who speaks before in the paragraph of a pronoun that speaks
 * too, where the paragraph names no other person outside of its quotations; nobody where gender speaks against it.
 */
export function onlySpeaker(known: Known, quotations: readonly Quotation[], position: number): string | undefined {
  const at = sentenceAt(known.layouts, position);
  const own = known.layouts[at];
  if (!own || own.words.length > LONGEST) return undefined;
  const pronoun = own?.words.find((word) => word.from === position);
  if (!pronoun || !/^s?he$/i.test(pronoun.text) || !speaks(own, pronoun.from, pronoun.to)) return undefined;
  let only: string | undefined;
  let spoke = false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const layout = known.layouts[i];
    if (!layout || layout.reading.sentence.block !== own.reading.sentence.block) break;
    if (layout.words.length > LONGEST || layout.words.some((w) => known.unsettled.has(w.from))) return undefined;
    const { from, to } = layout.reading.sentence;
    for (const m of placedIn(known, from, to)) {
      if (m.entity.type !== "Person" || quotationAt(quotations, m.from)) continue;
      if (only !== undefined && only !== m.entity.id) return undefined;
      only = m.entity.id;
      spoke ||= speaks(layout, m.from, m.to) || speaksAfterApposition(layout, m.to);
    }
  }
  const here = placedIn(known, own.reading.sentence.from, own.reading.sentence.to);
  if (only === undefined || !spoke || here.some((m) => m.entity.type === "Person" && m.entity.id !== only))
    return undefined;
  const gender = known.genders.get(only);
  const asked = /^he$/i.test(pronoun.text) ? "male" : "female";
  return gender === undefined || gender === "any" || gender === asked ? only : undefined;
}
