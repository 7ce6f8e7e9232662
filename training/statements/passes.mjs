// The two passes of the statement extractor: their training, and their use on articles that training did not see.
import { FeatureRows, readChain } from "../../dist/extract/crf/index.js";
import { candidatesOf } from "../../dist/extract/statements/learned/candidates.js";
import { CUE_LABELS, cueFeatures, reachOf } from "../../dist/extract/statements/learned/cue-features.js";
import { flatFeatures, lexiconColumn } from "../../dist/extract/statements/learned/flat-features.js";
import { judgeRow } from "../../dist/extract/statements/learned/judge-row.js";
import { partsOf } from "../../dist/extract/statements/learned/parts.js";
import { FLAT_LABELS, flatOf } from "../../dist/extract/statements/learned/proposals.js";
import { ChainCorpus, schemeAllows, trainChain } from "../crf.mjs";
import { lexiconWithout } from "./lexicon.mjs";

const rows = new FeatureRows();
const pairs = new FeatureRows();

const STEPS = {
  rate: 0.01,
  initial: 0.1,
  drop: 0.3,
  rescale: true,
  ignore: 1e-3,
  minCount: 3,
  minPairCount: 3,
  least: 0.018,
};

/** The first pass, trained on articles; the cue lexicon leaves out the article it is used on. */
export function trainFlat(articles, counts, log) {
  const corpus = new ChainCorpus();
  for (const article of articles) {
    const lexicon = lexiconWithout(counts, article);
    for (const { columns, labels } of article.lines) {
      flatFeatures(columns, lexiconColumn(columns, lexicon), rows, pairs);
      corpus.add(rows, labels, pairs);
    }
  }
  const scheme = { labels: FLAT_LABELS, allowed: schemeAllows(FLAT_LABELS) };
  return trainChain(corpus, { ...scheme, epochs: 4, average: 2, ...STEPS, log });
}

/** Puts what the first pass says, and the candidates it leads to, beside each line of articles it was not trained on. */
export function tagFlat(articles, bytes, lexicon) {
  const chain = readChain(bytes);
  for (const { lines } of articles)
    for (const item of lines) {
      const steps = lexiconColumn(item.columns, lexicon);
      flatFeatures(item.columns, steps, rows, pairs);
      const { labels, marginals } = chain.decodeWithMarginals(rows, pairs);
      item.flat = flatOf(steps, labels, marginals);
      item.candidates = candidatesOf(item.columns, item.flat.steps, item.flat.probabilities.cue);
    }
}

/** For each candidate of a line the gold attribution whose cue it overlaps most, one to one; then the gold left over. */
function cuesOf({ candidates, gold }) {
  const matches = [];
  candidates.forEach((candidate, c) => {
    gold.forEach(({ cue }, g) => {
      const shared = cue.filter((i) => candidate.first <= i && i <= candidate.last).length;
      if (shared > 0) matches.push({ c, g, shared, size: candidate.last - candidate.first });
    });
  });
  matches.sort((a, b) => b.shared - a.shared || a.size - b.size || a.c - b.c || a.g - b.g);
  const [takenC, takenG, found] = [new Set(), new Set(), []];
  for (const { c, g } of matches) {
    if (takenC.has(c) || takenG.has(g)) continue;
    takenC.add(c);
    takenG.add(g);
    found.push({ candidate: candidates[c], attribution: gold[g] });
  }
  gold.forEach((attribution, g) => {
    const [first] = attribution.cue;
    if (takenG.has(g) || first === undefined) return;
    let last = first;
    while (attribution.cue.includes(last + 1)) last++;
    found.push({ candidate: { first, last, head: last, rule: undefined }, attribution });
  });
  return found;
}

function cueLabels(length, { source, cue, content }) {
  const labels = new Uint8Array(length);
  for (const i of content) labels[i] = 3;
  for (const i of source) labels[i] = 1;
  for (const i of cue) labels[i] = 2;
  return labels;
}

/** The second pass, trained on the gold cues of articles that the first pass has tagged unseen. */
export function trainCue(articles, log) {
  const corpus = new ChainCorpus();
  for (const { lines } of articles)
    for (const item of lines)
      for (const { candidate, attribution } of cuesOf(item)) {
        const [from, to] = reachOf(item.columns, candidate);
        cueFeatures(item.columns, item.flat.steps, candidate, from, to, rows, pairs);
        corpus.add(rows, cueLabels(item.columns.length, attribution).subarray(from, to + 1), pairs);
      }
  return trainChain(corpus, { labels: CUE_LABELS, epochs: 5, average: 3, ...STEPS, log });
}

const touches = (tokens, stretches) =>
  tokens.length === 0 || tokens.some((i) => stretches.some(({ first, last }) => first <= i && i <= last));

const finds = ({ cue, source, content }, gold) =>
  touches(gold.cue, [cue]) && touches(gold.source, source ? [source] : []) && touches(gold.content, content);

const same = (tokens, stretches) => {
  const ours = new Set(
    stretches.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, k) => first + k)),
  );
  const theirs = new Set(tokens);
  return ours.size === theirs.size && tokens.every((i) => ours.has(i));
};

const findsExactly = ({ cue, source, content }, gold) =>
  same(gold.cue, [cue]) && same(gold.source, source ? [source] : []) && same(gold.content, content);

/**
 * What the second pass makes of the candidates of articles it was not trained on, as rows for the judge, with whether each
 * is right: all parts of one gold attribution found, and that one by no candidate likelier to the first pass; and whether
 * it is exactly so.
 */
export function judgeCue(articles, bytes) {
  const chain = readChain(bytes);
  for (const { lines } of articles)
    for (const item of lines) {
      const { columns, flat, candidates, gold } = item;
      item.proposals = candidates.map((candidate) => {
        const [from, to] = reachOf(columns, candidate);
        cueFeatures(columns, flat.steps, candidate, from, to, rows, pairs);
        const labelling = { from, ...chain.decodeWithMarginals(rows, pairs) };
        const parts = partsOf(labelling, candidate);
        const row = judgeRow(columns, flat.probabilities, flat.steps, candidate, labelling, parts, candidates);
        return { candidate, parts, row, right: 0, exact: 0 };
      });
      const found = new Set();
      const likely = (p) => flat.probabilities.cue[p.candidate.head];
      for (const proposal of [...item.proposals].sort((a, b) => likely(b) - likely(a))) {
        const g = gold.findIndex(
          (attribution, k) => attribution.cue.length > 0 && !found.has(k) && finds(proposal.parts, attribution),
        );
        if (g < 0) continue;
        found.add(g);
        proposal.right = 1;
        proposal.exact = findsExactly(proposal.parts, gold[g]) ? 1 : 0;
      }
    }
}
