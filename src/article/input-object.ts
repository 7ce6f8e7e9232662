import type { Diagnostic } from "../diagnostic/index.ts";
import { characterFault } from "./characters.ts";
import { isIri, languageOf, oneLine } from "./metadata.ts";
import { type PublicationDate, publicationDate } from "./publication-date.ts";
import type { Metadata } from "./types.ts";

/** A JSON object, or what YAML front matter gives. */
export type InputObject = Readonly<Record<string, unknown>>;

/** The input schema: what an article's object may say. Every other key is left unread and listed. */
const KEYS = [
  "id",
  "text",
  "headline",
  "publisher",
  "author",
  "published",
  "datePublished",
  "url",
  "inLanguage",
] as const;
type Key = (typeof KEYS)[number];

/** What `type` may say of an article without being listed as unread. */
const ARTICLE_TYPES = new Set(["Article", "NewsArticle", "Treaty"]);

/** Where an object stands: file, line, and JSON Pointer to it. */
export interface ObjectPlace {
  readonly file: string;
  readonly line?: number;
  readonly pointer: string;
}

/** What an object says of an article. Keys that are absent, null or blank are left out. */
export interface InputFields {
  readonly id?: string;
  readonly text?: string;
  readonly given: Metadata;
  readonly ignored: readonly string[];
  readonly faults: readonly Diagnostic[];
}

export function kindOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "a list" : typeof value;
}

export function isInputObject(value: unknown): value is InputObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function ignoredKeys(value: InputObject): string[] {
  const known: ReadonlySet<string> = new Set(KEYS);
  const typed = (key: string): boolean => (key === "type" || key === "@type") && ARTICLE_TYPES.has(String(value[key]));
  return Object.keys(value).filter((key) => !known.has(key) && !typed(key));
}

/** Reads the keys of the input schema; each value of a wrong type or form is one diagnostic with its pointer. */
export function inputFields(value: InputObject, place: ObjectPlace): InputFields {
  const faults: Diagnostic[] = [];
  const refuse = (rule: string, at: string, message: string, expected: string, actual?: string): void => {
    const diagnostic = { ...place, pointer: place.pointer + at, expected, ...(actual === undefined ? {} : { actual }) };
    faults.push({ severity: "error", rule, message, ...diagnostic });
  };
  const string = (from: unknown, key: Key, at = `/${key}`): string | undefined => {
    if (from === undefined || from === null) return undefined;
    if (typeof from !== "string") {
      refuse("article/schema", at, `"${key}" has a value of the wrong type`, "a string", kindOf(from));
      return undefined;
    }
    const fault = key === "text" ? undefined : characterFault(from, { ...place, pointer: place.pointer + at });
    if (fault) faults.push(fault);
    return fault || from.trim() === "" ? undefined : from;
  };
  /** A string on one line that has to be of some form. */
  const formed = <T>(
    key: Key,
    read: (words: string) => T | undefined,
    rule: string,
    message: string,
    expected: string,
  ) => {
    const words = string(value[key], key)?.trim();
    if (words === undefined) return undefined;
    const result = read(words);
    if (result === undefined) refuse(`article/${rule}`, `/${key}`, message, expected, words);
    return result;
  };
  const dateOf = (key: Key): PublicationDate | undefined =>
    formed(
      key,
      publicationDate,
      "date",
      "The date of publication cannot be read",
      "a date that exists, such as 2024-06-20T09:12:00-04:00 or 2024-06-20",
    );
  const number = value.id;
  const id = typeof number === "number" ? String(number) : string(number, "id");
  const text = string(value.text, "text");
  const authors = Array.isArray(value.author)
    ? value.author.map((one: unknown, i) => string(one, "author", `/author/${i}`))
    : [string(value.author, "author")];
  const author = authors.filter((name) => name !== undefined).map(oneLine);
  const headline = string(value.headline, "headline");
  const publisher = string(value.publisher, "publisher");
  const url = formed(
    "url",
    (words) => (isIri(words) ? words : undefined),
    "url",
    "The address is not an absolute IRI",
    "an absolute IRI without blanks, < or >",
  );
  const inLanguage = formed(
    "inLanguage",
    languageOf,
    "language",
    "The language is not a BCP 47 tag",
    'a tag such as "en" or "en-GB"',
  );
  const [first, second] = [dateOf("datePublished"), dateOf("published")];
  const given = {
    ...(headline === undefined ? {} : { headline: oneLine(headline) }),
    ...(author.length > 0 ? { author } : {}),
    ...(publisher === undefined ? {} : { publisher: oneLine(publisher) }),
    ...(first ?? second),
    ...(inLanguage === undefined ? {} : { inLanguage }),
    ...(url === undefined ? {} : { url }),
  };
  return {
    ...(id === undefined ? {} : { id: oneLine(id) }),
    ...(text === undefined ? {} : { text }),
    given,
    ignored: ignoredKeys(value),
    faults,
  };
}
