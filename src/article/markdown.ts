import type { Outcome } from "../diagnostic/index.ts";
import { articleOf } from "./article.ts";
import { identifierOf } from "./formats.ts";
import type { Article, RawItem } from "./types.ts";
export function readMarkdown(raw: RawItem, text: string): Outcome<Article> {
  return articleOf({ file: raw.file, identifier: identifierOf(raw.file), text, given: {} });
}
