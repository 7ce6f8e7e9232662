import { parseDocument } from "yaml";
import { type Diagnostic, failure, type Outcome, success } from "../diagnostic/index.ts";
import { articleOf } from "./article.ts";
import { nameOfItem } from "./formats.ts";
import { type InputObject, inputFields, isInputObject } from "./input-object.ts";
import { maskMarkdown } from "./markdown-mask.ts";
import type { Article, RawItem } from "./types.ts";

/** YAML between two lines of three hyphens at the top of the file. */
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;

/** Keys that writers of front matter use for keys of the input schema; the schema's own go before them. */
const SYNONYMS: readonly (readonly [string, string])[] = [
  ["title", "headline"],
  ["date", "datePublished"],
  ["lang", "inLanguage"],
  ["canonical_url", "url"],
  ["authors", "author"],
];

interface FrontMatter {
  readonly value: InputObject;
  /** Where it ends, in code units. */
  readonly end: number;
}

/** Reads the front matter; none gives an empty object, YAML that does not parse a diagnostic with its line. */
function frontMatter(file: string, text: string): Outcome<FrontMatter> {
  const match = text.startsWith("---") ? FRONT_MATTER.exec(text) : null;
  if (match?.index !== 0) return success({ value: {}, end: 0 });
  const refuse = (message: string, line: number, expected: string, actual?: string): Outcome<FrontMatter> =>
    failure<FrontMatter>({
      ...{ severity: "error", rule: "article/front-matter", message, file, line, expected },
      ...(actual !== undefined && { actual }),
    });
  const document = parseDocument(match[1] ?? "", { prettyErrors: true, logLevel: "silent" });
  const [error] = document.errors;
  if (error)
    return refuse(
      "The front matter is not YAML",
      1 + (error.linePos?.[0].line ?? 1),
      "YAML 1.2 between the lines of ---",
      error.message.split(/ at line \d|\n/)[0],
    );
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch {
    return refuse("The front matter repeats its aliases without end", 2, "at most 100 uses of aliases");
  }
  if (value !== null && !isInputObject(value))
    return refuse("The front matter is not a mapping", 2, "lines of key: value");
  return success({ value: renamed(value ?? {}), end: match[0].length });
}

function renamed(value: InputObject): InputObject {
  const result: Record<string, unknown> = { ...value };
  for (const [other, key] of SYNONYMS)
    if (result[key] === undefined && result[other] !== undefined) {
      result[key] = result[other];
      delete result[other];
    }
  return result;
}

/**
 * Reads Markdown, with YAML front matter or without. The text is the file as it is, so positions are true to it; the
 * front matter is page furniture, and markup stands outside of the words that blocks are told apart by.
 */
export function readMarkdown(raw: RawItem, text: string): Outcome<Article> {
  const matter = frontMatter(raw.file, text);
  if (!matter.ok) return matter;
  const { value, end } = matter.value;
  const { text: unread, ...rest } = value;
  const fields = inputFields(rest, { file: raw.file, pointer: "" });
  const faults: readonly Diagnostic[] = fields.faults;
  if (faults.length > 0) return failure(...faults);
  const { masked, kinds } = maskMarkdown(text, end);
  return articleOf({
    file: raw.file,
    identifier: fields.id ?? nameOfItem(raw),
    text,
    masked,
    given: fields.given,
    kinds,
    ignored: unread === undefined ? fields.ignored : [...fields.ignored, "text"],
    ...(end > 0 ? { preamble: { from: 0, to: text.slice(0, end).trimEnd().length } } : {}),
  });
}
