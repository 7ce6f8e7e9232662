import { type FeatureRows, signedHash } from "../../crf/index.ts";
import { type FirstFindings, type FirstTags, likelihood, namesElsewhere } from "./first-pass.ts";
import { TAGGED_TYPES } from "./labels.ts";
import { isNotable } from "./name-features.ts";
import type { SentenceView } from "./sentence-view.ts";

const TYPES = TAGGED_TYPES.length;
const pair = (a: number, b: number): number => signedHash(a, b);

/** A probability as one of eight steps, finer towards 0 and 1. */
function step(p: number): number {
  if (p < 0.02) return 0;
  if (p < 0.1) return 1;
  if (p < 0.3) return 2;
  if (p < 0.5) return 3;
  if (p < 0.7) return 4;
  if (p < 0.9) return 5;
  return p < 0.98 ? 6 : 7;
}

/** The types of a word elsewhere in the article, by what the first pass found likely there; 0 where it stands nowhere else. */
function elsewhere(view: SentenceView, tags: FirstTags, i: number, { words }: FirstFindings): number {
  const word = view.traits[i];
  const sums = word?.capital ? words.get(word.lower) : undefined;
  const times = (sums?.[TYPES] ?? 0) - 1;
  if (!sums || times < 1) return 0;
  let best = 0;
  let most = -1;
  for (let type = 0; type < TYPES; type++) {
    const mean = ((sums[type] ?? 0) - likelihood(tags, i, type)) / times;
    if (mean > most) {
      most = mean;
      best = type;
    }
  }
  return 1 + ((best * 8 + step(most)) * 3 + Math.min(2, times - 1));
}

/**
 * The features of the second pass: those of the first, and what the first found elsewhere in the article; not what it
 * found here, which would be trusted too much.
 */
export function secondFeatures(rows: FeatureRows, view: SentenceView, tags: FirstTags, findings: FirstFindings): void {
  const names = namesElsewhere(view, tags, findings);
  const words = view.traits.map((_, i) => elsewhere(view, tags, i, findings));
  for (let i = 0; i < words.length; i++) {
    rows.addRow(tags.features, tags.row + i);
    if (isNotable(view, i)) addFound(rows, view, i, words, names, findings);
    rows.endRow();
  }
}

function addFound(
  rows: FeatureRows,
  { traits, rule, runs, runAt }: SentenceView,
  i: number,
  words: readonly number[],
  names: Uint8Array,
  { ends }: FirstFindings,
): void {
  const [word, name, ruled] = [words[i] ?? 0, names[i] ?? 0, rule[i] ?? 0];
  const end = traits[i]?.capital ? (ends.get(traits[i]?.lower ?? 0) ?? 0) : 0;
  rows.addUnder(124, word);
  rows.addUnder(125, pair(word, ruled));
  rows.addUnder(126, name);
  rows.addUnder(127, pair(name, ruled));
  rows.addUnder(128, pair(name, pair(names[i - 1] ?? 255, names[i + 1] ?? 255)));
  rows.addUnder(129, end);
  rows.addUnder(130, pair(end, word));
  rows.addUnder(131, words[i - 1] ?? 0);
  rows.addUnder(132, words[i + 1] ?? 0);
  const run = runs[runAt[i] ?? -1];
  if (!run) return;
  const place = pair(i - run.from, run.to - i);
  rows.addUnder(133, pair(end, place));
  rows.addUnder(134, pair(name, place));
}
