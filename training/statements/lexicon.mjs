// The cue lexicon: how often a lemma is in a cue, counted over training articles.
import { lexiconKey, lexiconStep } from "../../dist/extract/statements/learned/cue-lexicon.js";
import { B_CUE, I_CUE } from "./gold.mjs";

/** Counts of keys over articles: `all` tokens, and those in `cues`. */
export function countCues(articles) {
  const counts = { all: new Map(), cues: new Map() };
  const add = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { lines } of articles)
    for (const { columns, labels } of lines)
      for (let i = 0; i < columns.length; i++) {
        const key = lexiconKey(columns, i);
        add(counts.all, key);
        if (labels[i] === B_CUE || labels[i] === I_CUE) add(counts.cues, key);
      }
  return counts;
}

/** The lexicon of some counts, without those of one article that is among them. */
export function lexiconWithout(counts, article) {
  const own = countCues(article ? [article] : []);
  const left = (map, less, key) => (map.get(key) ?? 0) - (less.get(key) ?? 0);
  return { get: (key) => lexiconStep(left(counts.cues, own.cues, key), left(counts.all, own.all, key)) };
}

/** The lexicon as it goes into the weights. Lemmas met once tell too little to be kept. */
export function lexiconOf(counts) {
  const lexicon = new Map();
  for (const [key, all] of counts.all) if (all > 1) lexicon.set(key, lexiconStep(counts.cues.get(key) ?? 0, all));
  return lexicon;
}
