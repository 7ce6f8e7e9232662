import type { Article } from "../article/types.ts";
import type { Diagnostic } from "../diagnostic/index.ts";

/** The heads of a treaty's articles: "Article 4", "ARTICLE IV", alone or before a title. */
const HEADED = /^[ \t*#]*(?:Article|ARTICLE|Art\.) +(?<number>\d{1,4}|[IVXLC]{1,6})(?![\p{L}\p{N}])(?! +of\b)/gmu;
/** What treaties call those that they bind, or how they end. */
const OF_PARTIES =
  /\b(?:(?:High )?Contracting Part(?:y|ies)|States Parties|(?:the|each|either|any|both) Part(?:y|ies)|ha(?:ve|s) agreed as follows|Done at|IN WITNESS WHEREOF|in witness whereof)\b/u;
/** A report that quotes a treaty at length sets out fewer articles. */
const FEWEST = 4;

/** Says of an article that it looks like the text of a treaty, of which far more is read as a treaty. */
export function treatyNote(article: Article): Diagnostic[] {
  const { text, document } = article;
  if (document === "treaty" || !OF_PARTIES.test(text)) return [];
  const numbers = new Set([...text.matchAll(HEADED)].map((match) => match.groups?.number));
  if (numbers.size < FEWEST) return [];
  return [
    {
      severity: "warning",
      rule: "article/treaty",
      message: "The text looks like that of a treaty; with --from treaty all its articles are read",
      file: article.file,
      ...(article.line !== undefined && { line: article.line }),
      article: article.identifier,
      expected: 'a news article, or --from treaty, or "type": "Treaty" in JSON',
      actual: `${numbers.size} lines that head articles`,
    },
  ];
}
