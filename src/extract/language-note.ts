import type { Article } from "../article/types.ts";
import type { Diagnostic } from "../diagnostic/index.ts";
import { isEnglish } from "./language/english.ts";

/** Says of an article that is not in English how little is read in it. */
export function languageNote(article: Article): Diagnostic[] {
  if (isEnglish(article)) return [];
  return [
    {
      severity: "warning",
      rule: "article/language",
      message:
        "The text does not seem to be in English: only the speech in quotation marks is kept of it, said by nobody, and no names",
      file: article.file,
      ...(article.line !== undefined && { line: article.line }),
      article: article.identifier,
      expected: "an article in English",
      ...(article.inLanguage !== undefined && { actual: article.inLanguage }),
    },
  ];
}
