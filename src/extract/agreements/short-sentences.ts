import type { Analysis, Sentence, Token } from "../types.ts";

/** The most tokens of a sentence that are looked at together. */
const LONGEST = 240;
const EDGE = /^[,;:—–]$/;

/** A sentence in pieces that end at a mark of punctuation where there is one; one piece, but for what no prose has. */
function pieces(sentence: Sentence): readonly Sentence[] {
  const { tokens, block } = sentence;
  if (tokens.length <= LONGEST) return [sentence];
  const found: Sentence[] = [];
  for (let start = 0; start < tokens.length; ) {
    let end = Math.min(tokens.length, start + LONGEST);
    if (end < tokens.length) {
      const edge = tokens.slice(start + LONGEST / 2, end).findLastIndex(({ text }) => EDGE.test(text));
      if (edge >= 0) end = start + LONGEST / 2 + edge + 1;
    }
    const own: readonly Token[] = tokens.slice(start, end);
    const [first, last] = [own[0], own.at(-1)];
    if (first && last) found.push({ from: first.from, to: last.to, block, tokens: own });
    start = end;
  }
  return found;
}

/**
 * The article with its longest sentences cut: what is done for each agreement of a sentence looks at all of its words, so
 * that a list a megabyte long would take time by its square.
 */
export function withShortSentences(analysis: Analysis): Analysis {
  const sentences = analysis.sentences.flatMap(pieces);
  return sentences.length === analysis.sentences.length ? analysis : { ...analysis, sentences };
}
