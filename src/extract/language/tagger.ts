import type { ItemSentence, ItemToken, ItsFunction, WinkMethods } from "wink-nlp";
import type { UnitSpan } from "../../article/types.ts";
import type { Sentence, Token } from "../types.ts";
import { tagging } from "./wink.ts";

/**
 * A sentence does not begin with a small letter, or with what closes a bracket or quotation: the tagger broke after an
 * abbreviation ("(R-Ariz.) met") or after a question within the sentence (“Is it?” he asked).
 */
const CONTINUES = /^(?:\p{Ll}|[)\]}”’»,;:])/u;

/** Ends of sentences that the tagger takes for abbreviations: "She said no." */
const WORD_AND_POINT = /^\p{Ll}{2,}\.$/u;
const ABBREVIATIONS = new Set(["etc.", "vs.", "approx.", "est.", "pp.", "ca.", "cf.", "ed.", "eds.", "al."]);

function endsWithPoint(token: Token): Token[] {
  const { text, from, to, pos, lemma } = token;
  return [
    { text: text.slice(0, -1), pos, lemma: lemma.replace(/\.$/, ""), from, to: to - 1 },
    { text: ".", pos: "PUNCT", lemma: ".", from: to - 1, to },
  ];
}

/** The tagger cuts words at letters beyond Latin-1: "Li|č|en". A contraction ("ca|n't") is cut between plain letters. */
const CUT_LETTER = /^(?=[\p{L}\p{M}]{2}$)(?!\p{ASCII}{2})/u;

/** Initials that lost their last point: "U.S". */
const INITIALS = /^(?:\p{Lu}\.)+\p{Lu}$/u;
/** What goes on after "U.S." rather than beginning a sentence. */
const AFTER_INITIALS =
  /^(?:President|Vice|Senate|Senator|Sen|House|Secretary|Army|Navy|Air|Marine|Marines|Congress|Congressman|Representative|Rep|Supreme|District|Department|Ambassador|Attorney|Treasury|State|Capitol|Embassy|Open|Coast|Special|Steel|Trade|Food|Defense|National|Central|Customs|Justice|Court|Geological|Naval|Space|Forces|Government|Security|General)$/;

const joined = (token: Token, text: string, to: number): Token => ({
  text,
  pos: /^\p{Lu}/u.test(text) ? "PROPN" : token.pos,
  lemma: text,
  from: token.from,
  to,
});

/** A sentence of the tagger's, its tokens found again in the text from a position on. */
function tokensOf(
  sentence: ItemSentence,
  its: WinkMethods["its"],
  text: string,
  start: number,
  block: UnitSpan,
): Token[] {
  const lemmaOf = its.lemma as unknown as ItsFunction<string>;
  const tokens: Token[] = [];
  let at = start;
  sentence.tokens().each((token: ItemToken) => {
    const word = token.out();
    if (word.trim() === "") return;
    const from = text.indexOf(word, at);
    if (from < 0 || from + word.length > block.to) return;
    const before = tokens.at(-1);
    at = from + word.length;
    if (before?.to === from && word === "." && INITIALS.test(before.text))
      tokens.splice(-1, 1, { ...before, text: `${before.text}.`, lemma: `${before.lemma}.`, to: at });
    else if (before && before.to === from && CUT_LETTER.test(text.slice(from - 1, from + 1)))
      tokens.splice(-1, 1, joined(before, text.slice(before.from, at), at));
    else tokens.push({ text: word, pos: token.out(its.pos), lemma: token.out(lemmaOf), from, to: at });
  });
  const last = tokens.at(-1);
  if (last && WORD_AND_POINT.test(last.text) && !ABBREVIATIONS.has(last.text))
    tokens.splice(-1, 1, ...endsWithPoint(last));
  return tokens;
}

/** Whether what the tagger took for a new sentence belongs to the one before: "the U.S. | Senate". */
function goesOn(last: string, first: string): boolean {
  return CONTINUES.test(first) || (/^(?:\p{Lu}\.){2,}$/u.test(last) && AFTER_INITIALS.test(first));
}

/**
 * Tokens, sentences and part-of-speech tags of one block of a text (wink-nlp, English). Positions are code units of the
 * whole text: each token is found again where it stands, so no normalisation of the tagger's can move one.
 */
export function tagBlock(text: string, block: UnitSpan, index: number): Sentence[] {
  const sentences: { from: number; to: number; block: number; tokens: Token[] }[] = [];
  let at = block.from;
  tagging((nlp) => {
    const document = nlp.readDoc(text.slice(block.from, block.to));
    document.sentences().each((sentence: ItemSentence) => {
      const tokens = tokensOf(sentence, nlp.its, text, at, block);
      const first = tokens[0];
      if (!first) return;
      at = tokens.at(-1)?.to ?? at;
      const before = sentences.at(-1);
      if (before && goesOn(before.tokens.at(-1)?.text ?? "", first.text)) {
        before.tokens.push(...tokens);
        before.to = at;
      } else sentences.push({ from: first.from, to: at, block: index, tokens });
    });
  });
  return sentences;
}
