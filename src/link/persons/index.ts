/*
 * Persons who share a name, and names that share a person.
 *
 *   personReports(facts)                  what is kept of an article's persons: their posts, and whom it tells apart
 *   gather(posts, report)                 the same of several articles, by {@link postsKey}
 *   splitLinks(posts)                     one IRI with posts that contradict each other
 *   mergeLinks(posts, deeds, apart)       names that seem to be one person's
 */
export { type Deed, type Doer, deedsOf } from "./deeds.ts";
export { mergeLinks } from "./merges.ts";
export { likenessOf } from "./names.ts";
export { gather, type Posts, postsKey } from "./posts.ts";
export { type PersonReports, type PostReport, personReports } from "./report.ts";
export { splitLinks } from "./splits.ts";
