import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { type Diagnostic, failure, type Outcome, success } from "../diagnostic/index.ts";
import { articleOf } from "./article.ts";
import { characterFault } from "./characters.ts";
import type { DomDocument, DomNode } from "./dom.ts";
import { nameOfItem } from "./formats.ts";
import { DEEPEST, tooDeep } from "./html-depth.ts";
import { authorNames, htmlMetadata } from "./html-metadata.ts";
import { htmlText } from "./html-text.ts";
import type { Article, RawItem } from "./types.ts";

/** linkedom leaves out `html` and `body` where the source does; Readability needs both. */
function whole(html: string): string {
  return /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
}

/** The largest page that is taken apart, in elements; at 400,000 it takes some ten seconds. */
const MOST_ELEMENTS = 500_000;

interface Readable {
  readonly content?: DomNode;
  readonly byline?: string;
}

/** What Readability finds; undefined where it gives up, which it does by throwing. */
function readable(page: ConstructorParameters<typeof Readability>[0]): Readable | undefined {
  try {
    const options = { maxElemsToParse: MOST_ELEMENTS, serializer: (node: unknown) => node as DomNode };
    const { content, byline } = new Readability<DomNode>(page, options).parse() ?? {};
    return { ...(content ? { content } : {}), ...(byline ? { byline } : {}) };
  } catch {
    return undefined;
  }
}

/**
 * Reads a page: the article's words as Readability finds them, as plain text of its own (positions are positions in
 * that text), and what the page says of the article. Scripts are never run, nothing is fetched.
 */
export function readHtml(raw: RawItem, html: string): Outcome<Article> {
  const refuse = (rule: string, message: string, expected: string, line?: number): Outcome<Article> => {
    const place = { file: raw.file, ...(line === undefined ? {} : { line }) };
    return failure({ severity: "error", rule: `article/${rule}`, message, ...place, expected });
  };
  const fault = characterFault(html, { file: raw.file });
  if (fault) return failure(fault);
  const deep = tooDeep(html);
  if (deep !== undefined) {
    const line = html.slice(0, deep).split("\n").length;
    return refuse("html-depth", "The page is nested too deeply", `at most ${DEEPEST} elements within each other`, line);
  }
  const page = parseHTML(whole(html)).document;
  const document: DomDocument = page;
  const metadata = htmlMetadata(document, raw.url);
  const title = page.querySelector("title")?.textContent?.trim();
  if (raw.document === "treaty") {
    // No line of a treaty is furniture, which Readability would look for.
    const { text } = htmlText(page.body);
    return articleOf({ ...raw, identifier: nameOfItem(raw), text, given: metadata.given });
  }
  const article = readable(page);
  if (!article) return refuse("html", "The page cannot be taken apart", `a page of at most ${MOST_ELEMENTS} elements`);
  const { text, kinds } = article.content ? htmlText(article.content) : { text: "", kinds: new Map() };
  // Of a page without paragraphs, Readability gives the title as its text.
  if (text === "" || text === title)
    return refuse("empty", "No article was found in the page", "an article's paragraphs");
  const signed = article.byline ? authorNames([article.byline]) : [];
  const given = { ...(signed.length > 0 ? { author: signed } : {}), ...metadata.given };
  const read = articleOf({ file: raw.file, identifier: nameOfItem(raw), text, given, kinds });
  if (!read.ok || metadata.unreadDate === undefined) return read;
  const warning: Diagnostic = {
    severity: "warning",
    rule: "article/date",
    message: "The page's date of publication cannot be read",
    file: raw.file,
    expected: "a date that exists, such as 2024-06-20T09:12:00-04:00",
    actual: metadata.unreadDate,
  };
  return success(read.value, [...read.diagnostics, warning]);
}
