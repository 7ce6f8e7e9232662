import type { UnitSpan } from "../../article/types.ts";
import { firstWhere, type Known, placedIn, sentenceAt } from "./known.ts";
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
    const { from, to } = layout.reading.sentence;
    const before = placedIn(known, from, Math.min(to, position)).filter(
      (m) => m.to <= Math.min(to, position) && !others.includes(m.entity.id),
    );
    if (pronoun === "male" || pronoun === "female") {
      const persons = before.filter(
        (m) => m.entity.type === "Person" && (known.genders.get(m.entity.id) ?? pronoun) === pronoun,
      );
      const subject = persons.find((m) => actsIn(layout, m)) ?? persons.at(-1);
      if (subject) return [subject.entity.id];
      continue;
    }
    const agents = before.filter((m) => m.entity.type === "State" || m.entity.type === "Organization");
    const subject = agents.findLast((m) => actsIn(layout, m));
    if (subject) return [subject.entity.id];
    if (s < at) return [];
  }
  return [];
}

/** Whether a name is the subject of a verb, or the speaker after one: "Putin said", "said Putin". */
function actsIn({ words }: Layout, { from, to }: UnitSpan): boolean {
  const next = firstWhere(words, (w) => w.from >= to);
  const verb = words[next]?.pos === "ADV" ? words[next + 1] : words[next];
  if (verb?.pos === "VERB" || verb?.pos === "AUX") return true;
  const before = words[firstWhere(words, (w) => w.to > from) - 1];
  return before?.pos === "VERB" && /^(?:say|said|add|ask|tell|told|note|write|wrote|explain)/.test(before.lemma);
}
