import type { ArticleRecord } from "../../../record/types.ts";
import { anchorsOf, type Fact } from "./facts.ts";
import type { ShownText } from "./text.ts";
import { inOrder, type Mark } from "./tree.ts";

/** Everything that is marked in an article's text, in order. */
export function marksOf(record: ArticleRecord, facts: readonly Fact[], { points, gaps }: ShownText): readonly Mark[] {
  const marks: Mark[] = gaps.map(([from, to]) => ({ from, to, role: "gap" }));
  for (const { start, end } of record.furniture ?? [])
    marks.push({ from: points.toUnit(start), to: points.toUnit(end), role: "furniture" });
  for (const [n, fact] of facts.entries()) {
    for (const { role, anchor } of anchorsOf(fact)) {
      marks.push({
        from: points.toUnit(anchor.start),
        to: points.toUnit(anchor.end),
        role,
        fact: n,
        ...(fact.kind === "statement" && { depth: fact.depth }),
        ...("kind" in anchor && { kind: String(anchor.kind) }),
      });
    }
  }
  return marks.filter(({ from, to }) => to > from).sort(inOrder);
}

/** A stretch of text that is set as a block; half-open, in code units. */
export interface Block {
  readonly from: number;
  readonly to: number;
  /** Whether the paragraph it belongs to goes on after it. */
  readonly goesOn: boolean;
}

/** Code units of a block: browsers take seconds over a paragraph of a megabyte, and none over as many short ones. */
const LONGEST = 10_000;

/** The paragraphs of a text, without the line ends between them; one beyond all measure in several blocks. */
export function paragraphsOf(words: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const { index, 0: line } of words.matchAll(/[^\n\r]+/g)) {
    if (line.trim() === "" && !line.includes("\u2007")) continue;
    const end = index + line.length;
    let from = index;
    while (end - from > LONGEST) {
      const to = breakAfter(words, from + LONGEST, end);
      blocks.push({ from, to, goesOn: to < end });
      from = to;
    }
    if (from < end) blocks.push({ from, to: end, goesOn: false });
  }
  return blocks;
}

/** The place behind the next blank; without one near, any place that is not within a character. */
function breakAfter(words: string, from: number, end: number): number {
  const blank = /\s/.exec(words.slice(from, Math.min(end, from + 200)));
  const to = blank === null ? from : from + blank.index + 1;
  return /[\udc00-\udfff]/.test(words[to] ?? "") ? to - 1 : to;
}
