import type { UnitSpan } from "../../article/types.ts";
import { firstWhere, type Known, type Placed, placedIn, sentenceAt } from "./known.ts";
import type { Layout } from "./layout.ts";
import { genderOfNoun } from "./persons-unnamed.table.ts";
import { conjoinedBefore } from "./plurals.ts";

/** Pronouns by what they can stand for. */
export const PRONOUNS: ReadonlyMap<string, "male" | "female" | "thing" | "several"> = new Map([
  ["he", "male"],
  ["him", "male"],
  ["his", "male"],
  ["himself", "male"],
  ["she", "female"],
  ["her", "female"],
  ["hers", "female"],
  ["herself", "female"],
  ["it", "thing"],
  ["its", "thing"],
  ["itself", "thing"],
  ["they", "several"],
  ["them", "several"],
  ["their", "several"],
]);

/** Sentences before its own in which a pronoun's antecedent may stand. */
const REACH = 5;

/**
 * The antecedent of a pronoun: the fitting name mentioned last, in this sentence or the few before.
 * @param others entities it cannot stand for
 */
export function antecedent(
  known: Known,
  pronoun: "male" | "female" | "thing" | "several",
  position: number,
  others: readonly string[] = [],
): readonly string[] {
  if (pronoun === "several") return conjoinedBefore(known, position, others);
  const at = sentenceAt(known.layouts, position);
  for (let s = at; s >= Math.max(0, at - REACH); s--) {
    const layout = known.layouts[s];
    if (!layout) break;
    const end = Math.min(layout.reading.sentence.to, position);
    const before = placedIn(known, layout.reading.sentence.from, end).filter(
      (m) => m.to <= end && !others.includes(m.entity.id),
    );
    if (pronoun === "male" || pronoun === "female") {
      const found = personIn(known, layout, before, { pronoun, end, same: s === at });
      if (found !== undefined) return found;
      continue;
    }
    const agents = before.filter((m) => m.entity.type === "State" || m.entity.type === "Organization");
    const subject = agents.findLast((m) => actsIn(layout, m));
    if (subject) return [subject.entity.id];
    if (s < at) return [];
  }
  return [];
}

interface Sought {
  readonly pronoun: "male" | "female";
  /** Where the words before the pronoun end, in this sentence. */
  readonly end: number;
  /** Whether the pronoun is of this sentence. */
  readonly same: boolean;
}

/** The person of a sentence that a pronoun stands for; an empty list where one without a name does; nothing where none does. */
function personIn(
  known: Known,
  layout: Layout,
  before: readonly Placed[],
  { pronoun, end, same }: Sought,
): readonly string[] | undefined {
  const fits = (m: Placed): boolean =>
    m.entity.type === "Person" && (known.genders.get(m.entity.id) ?? pronoun) === pronoun;
  const persons = before.filter(fits);
  const acting = persons.filter((m) => actsIn(layout, m));
  const subject = (same ? acting.at(-1) : acting[0]) ?? persons.at(-1);
  const unnamed = unnamedIn(layout, before, end, pronoun);
  // "Lund's spokeswoman said she …": the one without a name, who acts
  if (unnamed && (!subject || unnamed.from > subject.from) && (unnamed.acts || !subject)) return [];
  return subject && [subject.entity.id];
}

/** The last noun for a person without a name, which a pronoun of that gender may stand for. */
function unnamedIn(
  layout: Layout,
  before: readonly Placed[],
  end: number,
  pronoun: "male" | "female",
): { readonly from: number; readonly acts: boolean } | undefined {
  const { words, reading } = layout;
  const names = new Set(before.map((m) => m.from));
  for (let i = firstWhere(words, (w) => w.to > end) - 1; i >= 0; i--) {
    const word = words[i];
    if (word?.pos !== "NOUN" || word.capital) continue;
    const gender = genderOfNoun(word.text);
    if (gender !== pronoun) continue;
    // "his wife, Melania", "spokeswoman Ann Holt", "Ann Holt, a spokeswoman": the noun is of a name
    const next = words[i + 1];
    const named =
      (next !== undefined && names.has(next.from)) ||
      (next?.text === "," && names.has(words[i + 2]?.from ?? -1)) ||
      apposed(layout, before, i);
    if (!named)
      return {
        from: word.from,
        acts: next?.pos === "VERB" || next?.pos === "AUX" || reading.words[i + 2]?.pos === "VERB",
      };
  }
  return undefined;
}

/** Whether a noun stands in apposition to the name before it: "Ann Holt, the company's chairwoman". */
function apposed({ words }: Layout, before: readonly Placed[], noun: number): boolean {
  for (let i = noun - 1; i > Math.max(0, noun - 8); i--) {
    const word = words[i];
    if (word?.text === ",") return before.some((m) => m.to === words[i - 1]?.to);
    if (word?.pos === "VERB" || word?.pos === "AUX")
      return word.pos === "AUX" && before.some((m) => m.to === words[i - 1]?.to);
  }
  return false;
}

/** Whether a name is the subject of a verb, or the speaker after one: "Putin said", "said Putin". */
function actsIn({ words }: Layout, { from, to }: UnitSpan): boolean {
  const next = firstWhere(words, (w) => w.from >= to);
  const verb = words[next]?.pos === "ADV" ? words[next + 1] : words[next];
  if (verb?.pos === "VERB" || verb?.pos === "AUX") return true;
  const before = words[firstWhere(words, (w) => w.to > from) - 1];
  return before?.pos === "VERB" && /^(?:say|said|add|ask|tell|told|note|write|wrote|explain)/.test(before.lemma);
}
