import type { Article, Block, BlockKind } from "../../../src/article/types.ts";
import { analyse } from "../../../src/extract/language/analyse.ts";
import { spanOf } from "../../../src/extract/statements/found.ts";
import { findStatements, type LineReader } from "../../../src/extract/statements/reported.ts";
import type { Analysis } from "../../../src/extract/types.ts";

/** An article of one block a line; a line may say its kind: `headline: …`, `furniture: …`. */
export function articleOf(lines: readonly string[], publishedOn = "2025-03-14"): Article {
  const blocks: Block[] = [];
  let text = "";
  for (const line of lines) {
    const [, kind = "paragraph", words = line] =
      /^(headline|subheadline|bullet|caption|byline|furniture): (.*)$/su.exec(line) ?? [];
    blocks.push({ kind: kind as BlockKind, from: text.length, to: text.length + words.length });
    text += `${words}\n\n`;
  }
  return { identifier: "case", file: "case.txt", ignored: [], text, blocks, publishedOn };
}

export const analysisOf = (...lines: string[]): Analysis => analyse(articleOf(lines));

export interface Read {
  readonly source: string | undefined;
  readonly cue: string;
  readonly content: readonly string[];
  readonly addressee?: string;
  readonly within?: number;
}

/** What is found in some paragraphs, as words. */
export const read = (...lines: string[]): Read[] => readWith(undefined, ...lines);

/** The same by another reading of the lines, such as the rules alone. */
export function readWith(reader: LineReader | undefined, ...lines: string[]): Read[] {
  const analysis = analysisOf(...lines);
  const { text } = analysis.article;
  return findStatements(analysis, reader).map(({ line, source, cue, content, addressee, within }) => {
    const words = (span: { from: number; to: number }): string => text.slice(span.from, span.to);
    return {
      source: source && words(spanOf(line, source)),
      cue: words(spanOf(line, cue)),
      content: content.map(words),
      ...(addressee && { addressee: words(spanOf(line, addressee)) }),
      ...(within !== undefined && { within }),
    };
  });
}
