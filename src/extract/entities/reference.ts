import type { UnitSpan } from "../../article/types.ts";
import type { Entities, FoundEntity, FoundMention } from "../types.ts";

type Placed = FoundMention & { readonly entity: FoundEntity };

/** The first index whose mention does not lie before a position. */
function firstFrom(placed: readonly Placed[], position: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.from ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Answers who a phrase stands for, from the entities found. */
export function referring(all: readonly FoundEntity[]): Entities {
  const placed: Placed[] = all
    .flatMap((entity) => entity.mentions.map((m) => ({ ...m, entity })))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const within = (span: UnitSpan): readonly Placed[] => {
    const found: Placed[] = [];
    for (let i = firstFrom(placed, span.from); i < placed.length; i++) {
      const next = placed[i];
      if (!next || next.from >= span.to) break;
      if (next.to <= span.to) found.push(next);
    }
    return found;
  };
  return { all, within, refer: (phrase) => [...new Set(within(phrase).map((m) => m.entity.id))] };
}
