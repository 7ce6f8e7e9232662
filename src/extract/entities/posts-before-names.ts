import { honorific } from "../../gazetteer/index.ts";
import { type Holding, holding } from "./holding.ts";
import { type Layout, ownerBefore, type Seat, titleEndingAt, wordAt } from "./layout.ts";
import { ARTICLES, OWNING, ownerAfter } from "./post-owners.ts";

/** What stands before the state or body in the title of somebody below its holder. */
const LOWER_RANK = /^(?:assistant|associate|deputy)$/i;
/** Before a name these say what somebody is like, not what post they hold: "fellow Kentuckian". */
const NO_TITLE = /^(?:fellow|private|member|partner|owner|author|principal)$/i;
const OF = new Set(["of"]);

/** "South Korean president Yoon Suk Yeol", "Mr Yoon's national security adviser, Chang Ho-jin". */
export function before(layout: Layout, person: Seat, text: string): Holding | undefined {
  let end = person.from;
  if (wordAt(layout, end - 1) === "." && honorific(wordAt(layout, end - 2))) end -= 2;
  else if (honorific(wordAt(layout, end - 1))) end--;
  const comma = wordAt(layout, end - 1) === ",";
  if (comma) end--;
  const title = titleEndingAt(layout, end);
  if (title) {
    const owner = ownerBefore(layout, title.start) ?? ownerBefore(layout, title.from);
    if (!owner && (comma || (NO_TITLE.test(wordAt(layout, title.to - 1)) && title.to - title.from === 1)))
      return undefined;
    // "President Maria Lopez of Kenya"
    const behind = owner ? undefined : ownerAfter(layout, person.to, OF);
    const start = Math.min(owner?.from ?? title.from, title.from);
    // "Assistant U.S. Attorney", who is not the attorney
    const lower = start < title.from && LOWER_RANK.test(wordAt(layout, start - 1));
    const from = lower ? start - 1 : start;
    const whole = lower ? { ...title, from } : title;
    return holding(layout, person.group, whole, owner ?? behind, text, from, behind?.to ?? person.to);
  }
  return afterOwner(layout, person, end, text);
}

/** "the president of Ukraine, Volodymyr Zelenskyy": the owner stands between the title and the name. */
function afterOwner(layout: Layout, person: Seat, end: number, text: string): Holding | undefined {
  const owner = layout.endingAt.get(end);
  if (!owner || owner.group.type === "Person" || owner.group.type === "Place") return undefined;
  const start = ARTICLES.has(wordAt(layout, owner.from - 1)) ? owner.from - 1 : owner.from;
  if (!OWNING.has(wordAt(layout, start - 1))) return undefined;
  const title = titleEndingAt(layout, start - 1);
  return title && holding(layout, person.group, title, owner, text, title.from, person.to);
}
