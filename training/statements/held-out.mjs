// What was found in an article, in the shape that the corpus's scorer reads.
import { codePoints } from "../../dist/article/codepoints.js";

/** @param article of `prepare`, its lines with proposals. @param select which of a line's proposals are taken. */
export function predictionOf({ document, text, lines }, select) {
  const points = codePoints(text);
  const spans = ({ tokens }, stretches) =>
    stretches.map(({ first, last }) => ({
      start: points.toPoint(tokens[first].from),
      end: points.toPoint(tokens[last].to),
    }));
  return {
    id: document.id,
    statements: lines.flatMap(({ line, proposals }) =>
      select(proposals).map(({ parts: { cue, source, content } }) => ({
        source: spans(line, source ? [source] : []),
        cue: spans(line, [cue]),
        content: spans(line, content),
      })),
    ),
  };
}
