import model from "wink-eng-lite-web-model";
import winkNLP, { type ItemSentence, type ItemToken, type ItsFunction } from "wink-nlp";
import type { UnitSpan } from "../../article/types.ts";
import type { Sentence, Token } from "../types.ts";

const nlp = winkNLP(model, ["sbd", "pos"]);
const its = nlp.its;

/**
 * Tokens, sentences and part-of-speech tags of one block of a text (wink-nlp, English). Positions are code units of the
 * whole text: each token is found again where it stands, so no normalisation of the tagger's can move one.
 */
export function tagBlock(text: string, block: UnitSpan, index: number): Sentence[] {
  const sentences: Sentence[] = [];
  let at = block.from;
  nlp
    .readDoc(text.slice(block.from, block.to))
    .sentences()
    .each((sentence: ItemSentence) => {
      const tokens: Token[] = [];
      sentence.tokens().each((token: ItemToken) => {
        const word = token.out();
        const from = text.indexOf(word, at);
        if (word.trim() === "" || from < 0 || from + word.length > block.to) return;
        at = from + word.length;
        tokens.push({
          text: word,
          pos: token.out(its.pos),
          lemma: token.out(its.lemma as unknown as ItsFunction<string>),
          from,
          to: at,
        });
      });
      const first = tokens[0];
      if (first) sentences.push({ from: first.from, to: at, block: index, tokens });
    });
  return sentences;
}
