import type { UnitSpan } from "../../article/types.ts";
import type { Sentence } from "../types.ts";
import type { Participants } from "./participants.ts";
import type { Phrase } from "./phrases.ts";

/** "A and B have agreed to share data", "A agreed with B on Friday to": what they do by it. */
const AGREED =
  /\b(?<!(?:not|n['’]t|never|nor) )agreed? (?:(?:on|last|this) \p{L}+ )?(?:(?:to|on)\b(?! (?:disagree|differ|meet|talk|hold|negotiate|discuss|try|seek|consider|resume|continue|keep)\b)|with (?<other>[^,;.]{2,50}?) (?:on \p{Lu}\p{L}+ )?to\b|that [^,;.]{2,60} (?:would|will|should)\b)/u;
const HEADS = new Set(["deal", "agreement", "accord", "pact"]);

/** "A and B agreed to share rain data. Under | the deal |, …": the two parties of public matter that are told just before to agree on what it is. */
export function agreedBefore(
  { head, plural, determiner, coreTo, sentence }: Phrase,
  before: Sentence | undefined,
  text: string,
  participants: Participants,
): readonly string[] {
  if (determiner !== "definite" || plural || !HEADS.has(head) || before?.block !== sentence.block) return [];
  // "the deal of the day", "the deal to sell jets": one that is told by other words.
  if (/^ (?:of|to|on|for|over|about|with|between|by)\b/.test(text.slice(coreTo, coreTo + 9))) return [];
  const verb = AGREED.exec(text.slice(before.from, before.to));
  if (!verb) return [];
  const at = before.from + verb.index;
  const states = (span: UnitSpan): string[] =>
    participants.within(span).flatMap(({ id }) => (participants.isPublic(id) ? [id] : []));
  const other = verb.groups?.other;
  const from = other === undefined ? at : at + verb[0].indexOf(other);
  const told = [
    ...states({ from: before.from, to: at }),
    ...(other === undefined ? [] : states({ from, to: from + other.length })),
  ];
  const both = [...new Set(told)];
  return both.length === 2 ? both : [];
}
