import { expect, it } from "vitest";
import type { Article } from "../../../src/article/types.ts";
import { treatyNote } from "../../../src/extract/index.ts";

const article = (text: string, more: Partial<Article> = {}): Article => ({
  identifier: "a",
  file: "a.txt",
  text,
  blocks: [],
  ignored: [],
  ...more,
});

const TREATY = `Treaty on Lakes\n\nThe Parties have agreed as follows:\n\n${[1, 2, 3, 4]
  .map((n) => `Article ${n}\nEach Party shall keep lake ${n} clean.\n`)
  .join("\n")}\nDone at Lima on 3 May 1994.`;

it("a treaty that is read as an article is told to be one", () => {
  expect(treatyNote(article(TREATY))).toMatchObject([
    { severity: "warning", rule: "article/treaty", message: expect.stringContaining("--from treaty"), file: "a.txt" },
  ]);
  expect(treatyNote(article(TREATY.replace(/Article \d/g, (head) => head.toUpperCase())))).toHaveLength(1);
});

it("one that is read as a treaty, and an article that quotes one, are not", () => {
  expect(treatyNote(article(TREATY, { document: "treaty" }))).toEqual([]);
  expect(
    treatyNote(
      article("The Parties met.\n\nArticle 4 of the pact says little.\n\nArticle 5 says more, and Article 6."),
    ),
  ).toEqual([]);
  // A list of newspaper articles.
  expect(treatyNote(article("Article 1\n\nArticle 2\n\nArticle 3\n\nArticle 4\n\nArticle 5"))).toEqual([]);
});
