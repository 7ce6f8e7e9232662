/*
 * What two articles tell of the same things, side by side.
 *
 *   findArticle(word, { within, tool }): Promise<Outcome<Told>>   an article by file, identifier or IRI
 *   compare(a, b): Comparison                                     utterances and agreements of both, what only one has
 *   comparisonText(comparison, { width, color }): string          the same for reading
 */
export { compare } from "./compare.ts";
export { type FindOptions, findArticle } from "./find-article.ts";
export type { TextOptions } from "./show.ts";
export { comparisonText } from "./text.ts";
export type { Comparison } from "./types.ts";
