import { failure, type Outcome, success } from "../diagnostic/index.ts";
import { articleOf } from "./article.ts";
import { decode } from "./decode.ts";
import { nameOfItem } from "./formats.ts";
import { readJson } from "./json.ts";
import { FILE_LIMIT } from "./raw-items.ts";
import type { Item, RawItem } from "./types.ts";

/**
 * Reads one raw item: an article or a record, or several where a JSON file holds a list. Pure but for loading the
 * libraries that Markdown and HTML need, and never throws for a fault of the input: each fault is an outcome with its
 * diagnostics (`article/…`, `json/syntax`).
 */
export async function readItems(packed: RawItem): Promise<readonly Outcome<Item>[]> {
  const plain = packed.codings
    ? (await import("./warc/http-response.ts")).plainPage(packed, FILE_LIMIT)
    : success(packed);
  if (!plain.ok) return [plain];
  const raw = plain.value;
  const decoded = decode(raw);
  if (!decoded.ok) return [decoded];
  const text = decoded.value;
  if (text.trim() === "")
    return [
      failure({
        severity: "error",
        rule: "article/empty",
        message: "There are only blanks in the file",
        file: raw.file,
        ...(raw.line === undefined ? {} : { line: raw.line }),
        expected: "an article",
      }),
    ];
  if (raw.format === "json" || raw.format === "records") return readJson(raw, text);
  const article =
    raw.format === "markdown"
      ? (await import("./markdown.ts")).readMarkdown(raw, text)
      : raw.format === "html"
        ? (await import("./html.ts")).readHtml(raw, text)
        : articleOf({ ...raw, identifier: nameOfItem(raw), text, given: {} });
  return [article.ok ? success({ kind: "article", article: article.value }, article.diagnostics) : article];
}
