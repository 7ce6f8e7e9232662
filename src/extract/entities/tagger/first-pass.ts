import { type FeatureRows, type LabelIndices, signedHash } from "../../crf/index.ts";
import { LABELS, TAGGED_TYPES, taggedNames } from "./labels.ts";
import type { SentenceView } from "./sentence-view.ts";

/** What the first pass made of a sentence: labels by word, and the probability of each label, `[i * LABELS.length + y]`. */
export interface FirstTags {
  readonly labels: LabelIndices;
  readonly marginals: Float32Array;
  /** The features of all words of the article, and the row of the sentence's first. */
  readonly features: FeatureRows;
  readonly row: number;
}

const TYPES = TAGGED_TYPES.length;
const L = LABELS.length;
/** Longest name, in words, that is looked for elsewhere in the article. */
const LONGEST = 6;

/** What the first pass found in an article, for the second to look up. */
export interface FirstFindings {
  /** By word (hash of its lower case): how likely it is of each type, summed over the article, and how often it stands there. */
  readonly words: ReadonlyMap<number, Float64Array>;
  /** By name (hash of its words): how often the first pass found it as each type. */
  readonly names: ReadonlyMap<number, Float64Array>;
  /** By word: bits for the last and the first word of longer names, by type. */
  readonly ends: ReadonlyMap<number, number>;
}

const sumsOf = (map: Map<number, Float64Array>, key: number): Float64Array => {
  let sums = map.get(key);
  if (!sums) {
    sums = new Float64Array(TYPES + 1);
    map.set(key, sums);
  }
  return sums;
};

/** How likely a word is of a type: it begins or goes on with a name of it. */
export function likelihood(tags: FirstTags, i: number, type: number): number {
  const at = i * L + 1 + 2 * type;
  return (tags.marginals[at] ?? 0) + (tags.marginals[at + 1] ?? 0);
}

/** The hash of the words from one to another, each in lower case. */
export function nameHash({ traits }: SentenceView, from: number, to: number): number {
  let hash = to - from;
  for (let i = from; i < to; i++) hash = signedHash(hash, traits[i]?.lower ?? 0);
  return hash;
}

/** Gathers what the first pass found in all sentences of an article; `tags` by sentence. */
export function findingsOf(views: readonly SentenceView[], tags: readonly FirstTags[]): FirstFindings {
  const words = new Map<number, Float64Array>();
  const names = new Map<number, Float64Array>();
  const ends = new Map<number, number>();
  views.forEach((view, s) => {
    const found = tags[s];
    if (!found) return;
    view.traits.forEach((word, i) => {
      if (!word.capital) return;
      const sums = sumsOf(words, word.lower);
      for (let type = 0; type < TYPES; type++) sums[type] = (sums[type] ?? 0) + likelihood(found, i, type);
      sums[TYPES] = (sums[TYPES] ?? 0) + 1;
    });
    for (const { from, to, type } of taggedNames(found.labels)) {
      const code = TAGGED_TYPES.indexOf(type);
      const sums = sumsOf(names, nameHash(view, from, to));
      sums[code] = (sums[code] ?? 0) + 1;
      if (to - from < 2) continue;
      const [first, last] = [view.traits[from]?.lower ?? 0, view.traits[to - 1]?.lower ?? 0];
      ends.set(first, (ends.get(first) ?? 0) | (1 << code));
      ends.set(last, (ends.get(last) ?? 0) | (8 << code));
    }
  });
  return { words, names, ends };
}

/**
 * By word: type (from 1) and place (first word or not) of the longest name that the first pass found elsewhere in the
 * article in the same words, as `type * 2 + place`; 0 for none.
 */
export function namesElsewhere(view: SentenceView, tags: FirstTags, { names }: FirstFindings): Uint8Array {
  const codes = new Uint8Array(view.traits.length);
  const own = new Map(taggedNames(tags.labels).map((name) => [name.from, name]));
  for (let i = 0; i < codes.length; i++) {
    if (!view.traits[i]?.capital) continue;
    for (let to = Math.min(codes.length, i + LONGEST); to > i; to--) {
      const sums = names.get(nameHash(view, i, to));
      if (!sums) continue;
      const here = own.get(i);
      let best = -1;
      let most = 0;
      for (let type = 0; type < TYPES; type++) {
        const self = here?.to === to && here.type === TAGGED_TYPES[type] ? 1 : 0;
        const times = (sums[type] ?? 0) - self;
        if (times > most) {
          most = times;
          best = type;
        }
      }
      if (best < 0) continue;
      for (let n = i; n < to; n++) codes[n] = (best + 1) * 2 + (n === i ? 0 : 1);
      i = to - 1;
      break;
    }
  }
  return codes;
}
