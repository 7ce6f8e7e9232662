import { sha256 } from "./hash.ts";
import { byteLength, isIri } from "./iri.ts";
import { slug } from "./slug.ts";
import type { Iri } from "./types.ts";

/** The IRI under which everything is minted, unless `--base` says otherwise. */
export const DEFAULT_BASE = "https://example.org/news/";

/** Longest base, in bytes: what is minted under it stays under 1,000. */
export const LONGEST_BASE = 300;

/** Whether an IRI can serve as a base: absolute, ending in `/`, short enough, and without `#`: passages add a fragment. */
export function isBase(base: string): boolean {
  return isIri(base) && /^[^#]+\/$/.test(base) && byteLength(base) <= LONGEST_BASE;
}

const LONGEST_KEY = 200;

/**
 * An identifier as a part of an IRI: letters, digits, `-`, `.` and `_` as they are, all else percent-encoded; a long one is
 * cut and ends in `~` and a hash. Two identifiers never have one key (`~` itself is encoded).
 */
export function identifierKey(identifier: string): string {
  const whole = identifier.replace(/\p{Surrogate}/gu, "\ufffd");
  const key = encodeURIComponent(whole).replace(/[!'()*~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  // "." and ".." would be taken for steps in a path.
  if (key.length <= LONGEST_KEY && !/^\.+$/.test(key)) return key;
  const start = key.slice(0, LONGEST_KEY - 17).replace(/%[0-9A-F]?$/, "");
  return `${/^\.+$/.test(key) ? "" : start}~${sha256(identifier).slice(0, 16)}`;
}

/** What an article's graph is named after: its URL, readable and with a hash, else its identifier. */
export function articleKey(article: { readonly identifier: string; readonly url?: string }): string {
  if (article.url === undefined) return identifierKey(article.identifier);
  return `${slug(article.url.replace(/^[a-z]+:\/\/(www\.)?/i, ""))}~${sha256(article.url).slice(0, 12)}`;
}

/** An article's IRI: its URL, else `article/` and its identifier. */
export function articleIri(base: string, article: { readonly identifier: string; readonly url?: string }): Iri {
  return article.url ?? `${base}article/${identifierKey(article.identifier)}`;
}

/** The named graph of an article. */
export function graphIri(base: string, key: string): Iri {
  return `${base}graph/${key}`;
}

/** What names a text version, and everything that is one text's alone: 16 digits of its SHA-256. */
export function textKey(digest: string): string {
  return digest.slice(0, 16);
}

/** A part of a thing, in the fragment of its IRI; where that has a fragment already, as a step more in it. */
export function partIri(owner: Iri, part: string): Iri {
  return `${owner}${owner.includes("#") ? "/" : "#"}${part}`;
}

/** A passage: RFC 5147's character scheme, in code points as that asks for. */
export function passageIri(text: Iri, start: number, end: number): Iri {
  return partIri(text, `char=${start},${end}`);
}

export function mentionIri(text: Iri, start: number, end: number, entityKey: string): Iri {
  return partIri(text, `mention=${start},${end},${entityKey}`);
}

/** A thing's IRI without the base: what names it inside other IRIs. Of a foreign IRI, a slug and a hash. */
export function keyOf(base: string, iri: Iri): string {
  const key = iri.startsWith(base) ? iri.slice(base.length) : "";
  if (/^[!-~]{1,400}$/.test(key) && !key.includes("#")) return key;
  return `${slug(iri)}~${sha256(iri).slice(0, 12)}`;
}

/** An IRI that a part's name can be put behind: the owner's, or a short one in place of one that is already long. */
export function ownerIri(base: string, owner: Iri): Iri {
  return byteLength(owner) <= 700 ? owner : `${base}part/${keyOf(base, owner)}`;
}
