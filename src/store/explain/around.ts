import { codePoints } from "../../article/codepoints.ts";

/** An article's text and the file it was read from. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/**
 * The sentence (or sentences) a passage stands in, within its line, cut at the passage.
 * @param start @param end code points, half-open
 * @returns undefined where the text has no such place
 */
export function around(
  { file, text }: SourceText,
  start: number,
  end: number,
): { readonly file: string; readonly before: string; readonly words: string; readonly after: string } | undefined {
  const points = codePoints(text);
  if (start < 0 || end < start || end > points.length) return undefined;
  const from = points.toUnit(start);
  const to = points.toUnit(end);
  const lineFrom = Math.max(text.lastIndexOf("\n", from - 1) + 1, 0);
  const lineEnd = text.indexOf("\n", to);
  const lineTo = lineEnd === -1 ? text.length : lineEnd;
  let left = from;
  let right = to;
  for (const { index, segment } of new Intl.Segmenter("en", { granularity: "sentence" }).segment(
    text.slice(lineFrom, lineTo),
  )) {
    const sentence = { from: lineFrom + index, to: lineFrom + index + segment.length };
    if (sentence.from >= to || sentence.to <= from) continue;
    left = Math.min(left, sentence.from);
    right = Math.max(right, sentence.to);
  }
  return {
    file,
    before: text.slice(left, from).trimStart(),
    words: text.slice(from, to),
    after: text.slice(to, right).trimEnd(),
  };
}
