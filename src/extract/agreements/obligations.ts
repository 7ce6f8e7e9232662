import type { UnitSpan } from "../../article/types.ts";
import type { Token } from "../types.ts";
import { trim } from "./adverbials.ts";
import { lyingIn } from "./in-order.ts";
import { ITEM, itemOf, OPENS_LIST } from "./list-items.ts";
import { obligationsOfSentence } from "./obligation-clauses.ts";
import type { ObligationParts } from "./obligation-parts.ts";

const SENTENCE_END =
  /(?<!\b(?:Art|Arts|No|para|paras|Mr|Mrs|Dr|U\.S|U\.N|e\.g|i\.e))[.!?;]+["”’')]*(?=\s+["“(]?[\p{Lu}\d(]|\s*$)|;/gu;
/** A sentence is read in stretches of so many code units; no prose has longer ones. */
const LONGEST = 5000;

/** The obligations in the words of a provision, one for each modal that is not a condition's or a relative clause's. */
export function obligationsIn(text: string, span: UnitSpan, tokens: readonly Token[]): ObligationParts[] {
  const words = text.slice(span.from, span.to);
  const ends = [...words.matchAll(SENTENCE_END)].map((m) => span.from + m.index + m[0].length);
  if (ends.at(-1) !== span.to) ends.push(span.to);
  let from = span.from;
  const found: ObligationParts[] = [];
  /** The obligation that a list goes on: "shall: (a) …; (b) …", and whether each item is one of its own. */
  let list: { readonly head: ObligationParts; readonly each: boolean } | undefined;
  for (const end of ends)
    while (from < end) {
      const to = end - from > LONGEST ? from + LONGEST : end;
      const item = ITEM.exec(text.slice(from, to));
      const own = obligationsOfSentence(text, { from, to }, lyingIn(tokens, { from, to }));
      const goesOn = item !== null && list !== undefined && own.length === 0;
      if (goesOn && list?.each === true)
        found.push(...itemOf(text, { from: from + (item?.[0].length ?? 0), to }, list.head));
      else if (goesOn && list) {
        // "shall include: (a) …; (b) …": the items are words of one act.
        const whole = list.head.act && trim(text, list.head.act.from, to);
        const at = found.indexOf(list.head);
        if (whole && at >= 0) {
          const head = { ...list.head, act: whole };
          found[at] = head;
          list = { head, each: false };
        }
      }
      found.push(...own);
      if (!goesOn) {
        const head = own.at(-1);
        const opened = head && OPENS_LIST.exec(text.slice(head.modal.to, to));
        list = head && opened ? { head, each: opened.groups?.verb === undefined } : undefined;
      }
      from = to;
    }
  return found;
}
