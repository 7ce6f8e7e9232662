import type { UnitSpan } from "../../article/types.ts";
import { rulesIn, segmentsOf, trim } from "./adverbials.ts";
import type { ObligationParts } from "./obligation-parts.ts";
import { obligeeIn } from "./obligees.ts";

/** The mark of an item of a list, behind the mark that ends the item before. */
export const ITEM = /^[\s;,]*(?:(?:and|or)\s+)?(?:\((?:[a-z]{1,4}|\d{1,2})\)|(?:[a-z]|[ivx]{1,4}|\d{1,2})\)|[-–—•])\s*/;
/** "shall: (a)", "shall, in particular: (a)"; with a verb of its own before the list, "shall include: (a)". */
export const OPENS_LIST =
  /^(?:,[^,:]{2,60},?)?\s*(?<verb>(?!(?:in particular|inter alia|also|further|therefore|jointly)\b)[\p{L}][^:;.]{2,200}?)?\s*:\s*(?:\((?:[a-z]{1,4}|\d{1,2})\)|(?:[a-z]|[ivx]{1,4}|\d{1,2})\)|[-–—•])/u;

/** An item of a list as an obligation, with the modal, whom it binds and the condition of the list's head. */
export function itemOf(text: string, span: UnitSpan, head: ObligationParts): ObligationParts[] {
  const segments = segmentsOf(text, span.from, span.to);
  const start =
    segments.findLast((one) => one.part === "fixed" && text.slice(span.from, one.from).trim() === "")?.to ?? span.from;
  const first = segments.find((one) => one.from > start);
  const act = trim(text, start, first?.from ?? span.to);
  if (!act) return [];
  const owed = obligeeIn(text.slice(act.from, act.to));
  const manner = segments.flatMap((one) =>
    one.part === "manner" || one.part === "fixed" ? (trim(text, one.from, one.to) ?? []) : [],
  );
  const { obligor, modal, condition } = head;
  return [
    {
      modal,
      act,
      ...(obligor && { obligor }),
      ...(owed && { obligee: { from: act.from + owed.at, to: act.from + owed.at + owed.length } }),
      ...(condition && { condition }),
      manner,
      inAccordanceWith: segments.flatMap((one) => (one.part === "accordance" ? rulesIn(text, one.inner, one.to) : [])),
    },
  ];
}
