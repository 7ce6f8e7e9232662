import { type Facts, linked } from "./facts.ts";
import { KINDS } from "./kinds.table.ts";

/** What a thing has in it, counted: `with 2 provisions, 1 signing`; nothing where it has no parts. */
export function partsOf(facts: Facts, whole: string): string | undefined {
  const counts = KINDS.flatMap(({ kind, classes, owner }) => {
    if (owner === undefined || kind === "run") return [];
    const parts = linked(facts, whole, { ...owner, reverse: !owner.reverse });
    const n = parts.filter((part) => facts.typesOf(part).some((type) => classes.includes(type))).length;
    return n === 0 ? [] : [`${n} ${n === 1 ? kind : plural(kind)}`];
  });
  return counts.length === 0 ? undefined : `with ${counts.join(", ")}`;
}

export function plural(kind: string): string {
  return PLURALS[kind] ?? `${kind}s`;
}

const PLURALS: Readonly<Record<string, string>> = { entity: "entities", other: "other things" };
