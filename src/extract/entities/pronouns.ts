import type { UnitSpan } from "../../article/types.ts";
import { type Known, type Placed, sentenceAt } from "./known.ts";
import type { Layout } from "./layout.ts";
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

/** The antecedent of a pronoun: the fitting name mentioned last, in this sentence or the few before. */
export function antecedent(
  known: Known,
  placed: readonly Placed[],
  pronoun: "male" | "female" | "thing" | "several",
  position: number,
): readonly string[] {
  if (pronoun === "several") return conjoinedBefore(known, placed, position);
  const at = sentenceAt(known.layouts, position);
  const gender = (id: string): string | undefined => known.groups.find((g) => g.id === id)?.gender;
  for (let s = at; s >= Math.max(0, at - 5); s--) {
    const sentence = known.layouts[s]?.reading.sentence;
    if (!sentence) break;
    const before = placed.filter((m) => m.from >= sentence.from && m.to <= Math.min(sentence.to, position));
    if (pronoun === "male" || pronoun === "female") {
      const persons = before.filter((m) => m.entity.type === "Person" && (gender(m.entity.id) ?? pronoun) === pronoun);
      const subject = persons.find((m) => actsIn(known.layouts[s], m)) ?? persons.at(-1);
      if (subject) return [subject.entity.id];
      continue;
    }
    const agents = before.filter((m) => m.entity.type === "State" || m.entity.type === "Organization");
    const subject = agents.findLast((m) => actsIn(known.layouts[s], m));
    if (subject) return [subject.entity.id];
    if (s < at) return [];
  }
  return [];
}

/** Whether a name is the subject of a verb, or the speaker after one: "Putin said", "said Putin". */
function actsIn(layout: Layout | undefined, { from, to }: UnitSpan): boolean {
  if (!layout) return false;
  const { words } = layout;
  const next = words.findIndex((w) => w.from >= to);
  const verb = words[next]?.pos === "ADV" ? words[next + 1] : words[next];
  if (next >= 0 && (verb?.pos === "VERB" || verb?.pos === "AUX")) return true;
  const before = words.filter((w) => w.to <= from).at(-1);
  return before?.pos === "VERB" && /^(?:say|said|add|ask|tell|told|note|write|wrote|explain)/.test(before.lemma);
}
