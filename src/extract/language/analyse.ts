import type { Article } from "../../article/types.ts";
import type { Analysis } from "../types.ts";
import { findDates } from "./dates.ts";
import { findQuotations } from "./quotations.ts";
import { tagBlock } from "./tagger.ts";

/** Tags an article once, for all extractors: sentences, quotations and dates of everything but the page furniture. */
export function analyse(article: Article): Analysis {
  const sentences = article.blocks.flatMap((block, index) =>
    block.kind === "furniture" ? [] : tagBlock(article.text, block, index),
  );
  return { article, sentences, quotations: findQuotations(article), dates: findDates(article, sentences) };
}
