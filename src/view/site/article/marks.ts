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

/** Paragraphs of a text, without the line ends between them; half-open, in code units. */
export function paragraphsOf(words: string): readonly (readonly [number, number])[] {
  const paragraphs: [number, number][] = [];
  for (const { index, 0: line } of words.matchAll(/[^\n\r]+/g))
    if (line.trim() !== "" || line.includes("\u2007")) paragraphs.push([index, index + line.length]);
  return paragraphs;
}
