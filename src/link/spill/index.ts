/*
 * What grows with the corpus, kept in little memory: beyond some megabytes it goes into temporary files without a name.
 *
 *   spool()                      bytes one behind the other
 *   buckets(n)                   numbers in n heaps, each sorted when it is asked for
 *   sortedTexts(compare)         texts by key, sorted in runs and merged
 *   pairsByKey(size, keysOf)     pairs of things that have a key in common, each once
 */
export { type Buckets, buckets } from "./buckets.ts";
export { pairsByKey } from "./pairs-by-key.ts";
export { type SortedTexts, sortedTexts } from "./sorted-texts.ts";
export { type Spool, spool } from "./spool.ts";
