import { FeatureRows, type LinearChain } from "../../crf/index.ts";
import type { Name } from "../names.ts";
import type { Reading } from "../readings.ts";
import { type FirstTags, findingsOf } from "./first-pass.ts";
import { type TaggedName, taggedNames } from "./labels.ts";
import { nameFeatures } from "./name-features.ts";
import { secondFeatures } from "./second-features.ts";
import { type SentenceView, sentenceViews } from "./sentence-view.ts";
import { wordEvidence } from "./word-evidence.ts";
import type { WordTraits } from "./word-traits.ts";

/** What tagging needs: the chains of both passes, and the traits of words. */
export interface TaggerModel {
  readonly first: LinearChain;
  readonly second: LinearChain;
  readonly traitsOf: (word: string) => WordTraits;
}

/** An article laid out for the tagger. */
export interface ArticleView {
  readonly views: readonly SentenceView[];
  readonly evidence: ReadonlyMap<number, number>;
}

/** @param names what the rules take for names, which the tagger's features see */
export function articleView(
  readings: readonly Reading[],
  names: readonly Name[],
  traitsOf: (word: string) => WordTraits,
): ArticleView {
  const views = sentenceViews(readings, names, traitsOf);
  return { views, evidence: wordEvidence(views) };
}

/** The first pass over an article: labels and probabilities by sentence. */
export function firstPass({ views, evidence }: ArticleView, chain: LinearChain): FirstTags[] {
  const features = new FeatureRows();
  return views.map((view) => {
    const row = features.length;
    nameFeatures(features, view, evidence);
    return { ...chain.decodeWithMarginals(features, undefined, row), features, row };
  });
}

/** The names of an article by sentence: a first pass, and a second that sees what the first found in the whole article. */
export function tagArticle(article: ArticleView, { first, second }: TaggerModel): (readonly TaggedName[])[] {
  const { views } = article;
  const tags = firstPass(article, first);
  const findings = findingsOf(views, tags);
  const rows = new FeatureRows();
  return views.map((view, s) => {
    const found = tags[s];
    if (!found) return [];
    rows.clear();
    secondFeatures(rows, view, found, findings);
    return taggedNames(second.decode(rows));
  });
}
