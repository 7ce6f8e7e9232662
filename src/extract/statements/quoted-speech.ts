import type { CodePoints } from "../../article/codepoints.ts";
import type { StatementDraft } from "../../record/types.ts";
import type { Analysis } from "../types.ts";

/** Fewer words in quotation marks than this are a title, a term or a doubt, not speech. */
const SPEECH = 4;

/** What stands in quotation marks and is long enough to be speech: all that can be told of a text in an unknown language. */
export function quotedSpeech({ article, quotations }: Analysis, points: CodePoints): StatementDraft[] {
  return quotations
    .filter(({ from, to, closed, depth }) => {
      const words = article.text.slice(from, to).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
      return closed && depth === 0 && (words >= SPEECH || /^.\p{Script=Han}{6,}/u.test(article.text.slice(from, to)));
    })
    .map(({ from, to }, i) => ({
      id: `s${i + 1}`,
      attribution: "communication",
      content: [{ start: points.toPoint(from), end: points.toPoint(to) }],
    }));
}
