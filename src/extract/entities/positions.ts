import { spelledPost } from "../../gazetteer/index.ts";
import type { Group } from "./grouping.ts";
import type { Holding } from "./holding.ts";
import type { Layout } from "./layout.ts";
import { after } from "./posts-after-names.ts";
import { before } from "./posts-before-names.ts";

/** The posts that each person holds. */
export type Held = ReadonlyMap<Group, readonly Holding[]>;

export function heldBy(holdings: readonly Holding[]): Held {
  const held = new Map<Group, Holding[]>();
  for (const holding of holdings) {
    const list = held.get(holding.holder);
    if (list) list.push(holding);
    else held.set(holding.holder, [holding]);
  }
  return held;
}

/** Each post once: a title without its owner gives way to the same with one. */
function distinct(holdings: readonly Holding[]): Holding[] {
  const ownerOf = ({ owner }: Holding): string => owner?.code ?? owner?.group?.code ?? owner?.group?.id ?? "";
  return [...heldBy(holdings).values()].flatMap((held) => {
    const posts = new Map<string, Map<string, Holding>>();
    for (const holding of held) {
      const key = `${spelledPost(holding.title ?? "")} ${holding.former ?? ""}`;
      const owners = posts.get(key) ?? new Map<string, Holding>();
      posts.set(key, owners);
      if (!owners.has(ownerOf(holding))) owners.set(ownerOf(holding), holding);
    }
    return [...posts.values()].flatMap((owners) =>
      [...owners].flatMap(([owner, holding]) => (owner === "" && !holding.owner && owners.size > 1 ? [] : [holding])),
    );
  });
}

/** The posts the sentences of an article give the persons in it. */
export function holdingsOf(layouts: readonly Layout[], text: string): Holding[] {
  const found: Holding[] = [];
  for (const layout of layouts)
    for (const seat of layout.names) {
      if (seat.group.type !== "Person") continue;
      for (const holding of [before(layout, seat, text), after(layout, seat, text)]) if (holding) found.push(holding);
    }
  const order = new Map(found.map((holding, i) => [holding, i]));
  return distinct(found).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}
