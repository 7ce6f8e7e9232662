import type { UnitSpan } from "../../article/types.ts";
import type { Antecedents } from "./antecedents/antecedents.ts";
import { PERSONAL } from "./antecedents/sweep.ts";
import { firstWhere, type Known, placedIn, sentenceAt } from "./known.ts";
import type { Layout } from "./layout.ts";
import { conjoinedBefore } from "./plurals.ts";

/** What a pronoun can stand for. */
type Pronoun = "male" | "female" | "thing" | "several";

/** Pronouns by what they can stand for. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ...PERSONAL,
  ["it", "thing"],
  ["its", "thing"],
  ["itself", "thing"],
  ["they", "several"],
  ["them", "several"],
  ["their", "several"],
]);

/**
 * What writes and says in a state's or an organization's stead: "Kenya published a report. It said prices would rise."
 * Compiled by hand.
 */
const WRITINGS =
  /^(?:report|study|survey|poll|paper|document|letter|statement|article|book|review|analysis|memo|email|message|note|bill|law|act|order|ruling|decision|plan|proposal|agreement|treaty|deal|contract|charter|resolution|story|editorial|column|post|tweet|complaint|lawsuit|suit|indictment|filing|petition|website|site|app|film|video|advertisement|ad|magazine|newspaper|program|programme|notice|press)$/;

/**
 * Whom or what a pronoun stands for: of one person, as the article's antecedents have it; "they", the names of a list; "it",
 * the state or organization that acts last, in this sentence or the one before, if no writing does that may be meant.
 * @param others entities it cannot stand for
 */
export function antecedent(
  known: Known,
  antecedents: Antecedents,
  pronoun: Pronoun,
  position: number,
  others: readonly string[] = [],
): readonly string[] {
  if (pronoun === "several") return conjoinedBefore(known, position, others);
  if (pronoun !== "thing") {
    const id = antecedents.at(position, others);
    return id === undefined ? [] : [id];
  }
  const at = sentenceAt(known.layouts, position);
  for (const layout of [known.layouts[at], known.layouts[at - 1]]) {
    if (!layout) break;
    const end = Math.min(layout.reading.sentence.to, position);
    const agents = placedIn(known, layout.reading.sentence.from, end).filter(
      (m) =>
        m.to <= end && !others.includes(m.entity.id) && (m.entity.type === "State" || m.entity.type === "Organization"),
    );
    const subject = agents.findLast((m) => actsIn(layout, m));
    if (writingIn(layout, subject?.to ?? layout.reading.sentence.from, end)) return [];
    if (subject) return [subject.entity.id];
  }
  return [];
}

/** Whether a stretch of a sentence has something written in it. */
function writingIn({ words }: Layout, from: number, to: number): boolean {
  for (let i = firstWhere(words, (w) => w.from >= from); i < words.length; i++) {
    const word = words[i];
    if (!word || word.to > to) return false;
    if (word.pos === "NOUN" && WRITINGS.test(word.text.toLowerCase())) return true;
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
