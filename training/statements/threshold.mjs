// How likely a proposal must be to be taken: what gives the best F1 of whole statements on articles held out.
import { probabilityOf } from "../../dist/extract/statements/learned/boosted-trees.js";

const CHOICES = Array.from({ length: 16 }, (_, i) => 0.2 + i * 0.02);

/** @param folds articles held out, with a judge trained on the others. @param select as the extractor selects. */
export function bestThreshold(folds, select, log) {
  let best = { f1: 0, threshold: 0.5 };
  for (const { held, judge } of folds)
    for (const { lines } of held)
      for (const { proposals } of lines) for (const p of proposals) p.probability = probabilityOf(judge, p.row);
  const lines = folds.flatMap(({ held }) => held.flatMap((article) => article.lines));
  const gold = lines.reduce((sum, item) => sum + item.gold.filter((g) => g.cue.length > 0).length, 0);
  for (const threshold of CHOICES) {
    let taken = 0;
    let right = 0;
    for (const { proposals } of lines)
      for (const { right: hit } of select(proposals, threshold)) {
        taken++;
        right += hit;
      }
    const f1 = (2 * right) / (taken + gold);
    if (f1 > best.f1) best = { f1, threshold: Number(threshold.toFixed(2)) };
  }
  log(`threshold ${best.threshold}: F1 of whole statements (overlap) ${(100 * best.f1).toFixed(1)} on held-out folds`);
  return best.threshold;
}
