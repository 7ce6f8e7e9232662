import type { ArticleRecord } from "./types.ts";

/** How much of the text a record shows: the words of every anchor, at most 60 code points of each, or positions only. */
export type QuotePolicy = "full" | "short" | "none";

/** Code points of an anchor's words that `short` leaves. */
export const SHORT = 60;

/**
 * A record with its quotations cut as asked. `short` cuts the words of every anchor and date to 60 code points, `none` leaves
 * them out; positions and hash stay, so that who has the text can find the words.
 */
export function quote(record: ArticleRecord, policy: QuotePolicy): ArticleRecord {
  if (policy === "full") return record;
  const cut = (words: string): string | undefined => {
    if (policy === "none") return undefined;
    return words.length <= SHORT
      ? words
      : Array.from(words.slice(0, 2 * SHORT))
          .slice(0, SHORT)
          .join("");
  };
  return withWords(record, cut) as ArticleRecord;
}

/** Rewrites `exact` of anchors and `words` of dates at any depth; a key whose words are gone goes too. */
function withWords(value: unknown, cut: (words: string) => string | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => withWords(item, cut));
  if (typeof value !== "object" || value === null) return value;
  const dated = "type" in value && value.type === "Date";
  const entries: [string, unknown][] = [];
  for (const [key, inner] of Object.entries(value)) {
    const quoted = typeof inner === "string" && (key === "exact" || (key === "words" && dated));
    const kept = quoted ? cut(inner) : withWords(inner, cut);
    if (kept !== undefined) entries.push([key, kept]);
  }
  return Object.fromEntries(entries);
}

/** A record with the whole text in it. */
export function includeText(record: ArticleRecord, text: string): ArticleRecord {
  return { ...record, text: { ...record.text, words: text } };
}

/** A record without the whole text, where one came with it. */
export function withoutText(record: ArticleRecord): ArticleRecord {
  if (record.text.words === undefined) return record;
  const { words: _, ...text } = record.text;
  return { ...record, text };
}
