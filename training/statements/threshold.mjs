// How likely a proposal must be to be taken: what does best on articles held out, by whole statements of which all parts
// overlap and by those of which all parts are exact, each counting for half.
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
    let exact = 0;
    for (const { proposals } of lines)
      for (const proposal of select(proposals, threshold)) {
        taken++;
        right += proposal.right;
        exact += proposal.exact;
      }
    const [overlaps, wholly] = [right, exact].map((hits) => (2 * hits) / (taken + gold));
    const f1 = (overlaps + wholly) / 2;
    if (f1 > best.f1) best = { f1, overlaps, wholly, threshold: Number(threshold.toFixed(2)) };
  }
  const [overlaps, wholly] = [best.overlaps, best.wholly].map((x) => (100 * x).toFixed(1));
  log(`threshold ${best.threshold}: F1 of whole statements ${overlaps} by overlap, ${wholly} exact, on held-out folds`);
  return best.threshold;
}
