// How likely a proposal must be to be taken: what gives the best F1 of whole statements (all parts overlap) on articles held
// out. The curve is flat at its top, so of all that come within a tenth of a point of the best it is the lowest: what is left
// out nobody finds again, and what is taken stands beside its words.
import { probabilityOf } from "../../dist/extract/statements/learned/boosted-trees.js";

const TENTH_OF_A_POINT = 0.001;

const CHOICES = Array.from({ length: 16 }, (_, i) => 0.2 + i * 0.02);

/** @param folds articles held out, with a judge trained on the others. @param select as the extractor selects. */
export function bestThreshold(folds, select, log) {
  for (const { held, judge } of folds)
    for (const { lines } of held)
      for (const { proposals } of lines) for (const p of proposals) p.probability = probabilityOf(judge, p.row);
  const lines = folds.flatMap(({ held }) => held.flatMap((article) => article.lines));
  const gold = lines.reduce((sum, item) => sum + item.gold.filter((g) => g.cue.length > 0).length, 0);
  const outcomes = CHOICES.map((choice) => {
    const threshold = Number(choice.toFixed(2));
    const taken = lines.flatMap(({ proposals }) => select(proposals, threshold));
    const share = (hits) => (2 * hits) / (taken.length + gold);
    const [overlap, exact] = ["right", "exact"].map((what) => share(taken.reduce((sum, p) => sum + p[what], 0)));
    return { threshold, overlap, exact };
  });
  const best = Math.max(...outcomes.map(({ overlap }) => overlap));
  const chosen = outcomes.find(({ overlap }) => overlap > best - TENTH_OF_A_POINT);
  const [overlap, exact] = [chosen.overlap, chosen.exact].map((x) => (100 * x).toFixed(1));
  log(`threshold ${chosen.threshold}: F1 of whole statements ${overlap} by overlap, ${exact} exact, on held-out folds`);
  return chosen.threshold;
}
