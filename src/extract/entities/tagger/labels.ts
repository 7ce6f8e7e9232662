import type { LabelIndices } from "../../crf/index.ts";

/** The types that the tagger tells apart; which places are states, the reading decides. */
export type TaggedType = "Person" | "Organization" | "Place";

export const TAGGED_TYPES: readonly TaggedType[] = ["Person", "Organization", "Place"];

/** Labels of words: outside of names, or begin and inside of a name of each type. */
export const LABELS: readonly string[] = ["O", ...TAGGED_TYPES.flatMap((type) => [`B-${type}`, `I-${type}`])];

/** A stretch of a sentence's words; `to` is exclusive. */
export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly type: TaggedType;
}

/** The names that labels by word mark. */
export function taggedNames(labels: LabelIndices): TaggedName[] {
  const names: TaggedName[] = [];
  for (let i = 0; i < labels.length; ) {
    const label = labels[i] ?? 0;
    const type = TAGGED_TYPES[(label - 1) >> 1];
    let to = i + 1;
    if (label > 0 && type) {
      const inside = label + (label % 2);
      while (labels[to] === inside) to++;
      names.push({ from: i, to, type });
    }
    i = to;
  }
  return names;
}

/** The labels of a sentence of so many words with these names. */
export function labelsOf(names: readonly TaggedName[], length: number): LabelIndices {
  const labels = new Uint8Array(length);
  for (const { from, to, type } of names) {
    const begin = 1 + 2 * TAGGED_TYPES.indexOf(type);
    labels[from] = begin;
    labels.fill(begin + 1, from + 1, to);
  }
  return labels;
}
