import type { ItemSentence, ItsFunction, WinkMethods } from "wink-nlp";
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

/** A sentence of the tagger's, its tokens found again in the words it was given from a position on. */
function tokensOf(
  sentence: ItemSentence,
  its: WinkMethods["its"],
  words: string,
  start: number,
  offset: number,
): Token[] {
  // All of one kind at a time: for a token alone the tagger makes an object of a dozen functions.
  const all = sentence.tokens();
  const tags = all.out(its.pos);
  // it has none for "cannot" before a full stop
  const lemmas = all.out(its.lemma as unknown as ItsFunction<string | undefined>);
  const tokens: Token[] = [];
  let at = start;
  all.out().forEach((word, i) => {
    if (word.trim() === "") return;
    const begin = words.indexOf(word, at);
    if (begin < 0) return;
    at = begin + word.length;
    const [from, to] = [begin + offset, at + offset];
    const before = tokens.at(-1);
    if (before?.to === from && word === "." && INITIALS.test(before.text))
      tokens.splice(-1, 1, { ...before, text: `${before.text}.`, lemma: `${before.lemma}.`, to });
    else if (before?.to === from && CUT_LETTER.test(words.slice(begin - 1, begin + 1)))
      tokens.splice(-1, 1, joined(before, before.text + word, to));
    else tokens.push({ text: word, pos: tags[i] ?? "X", lemma: lemmas[i] ?? word.toLowerCase(), from, to });
  });
  const last = tokens.at(-1);
  if (last && WORD_AND_POINT.test(last.text) && !ABBREVIATIONS.has(last.text))
    tokens.splice(-1, 1, ...endsWithPoint(last));
  return tokens;
}

interface TaggedSentence {
  readonly from: number;
  to: number;
  readonly block: number;
  readonly tokens: Token[];
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
  const sentences: TaggedSentence[] = [];
  const words = text.slice(block.from, block.to).replace(TOO_LONG, (word) => " ".repeat(word.length));
  for (const { from, to } of stretches(words)) tagStretch(words.slice(from, to), block.from + from, index, sentences);
  return sentences;
}

/** A tagger that takes time by the square of a word's length gets no words longer than this (code units). */
const LONGEST_WORD = 256;
const TOO_LONG = new RegExp(`\\S{${LONGEST_WORD + 1},}`, "g");
/** So much of a block goes to the tagger at a time (code units). */
const LONGEST_STRETCH = 50_000;

/** A block in stretches that end between sentences, or words; one stretch, but for lines of a size no prose has. */
function stretches(words: string): UnitSpan[] {
  const found: UnitSpan[] = [];
  for (let start = 0; start < words.length; ) {
    let end = Math.min(words.length, start + LONGEST_STRETCH);
    if (end < words.length) {
      const stop = words.lastIndexOf(". ", end - 2) + 1;
      end = stop > start ? stop : words.lastIndexOf(" ", end);
      if (end <= start) end = start + LONGEST_STRETCH;
    }
    found.push({ from: start, to: end });
    start = end;
  }
  return found;
}

/** Adds the sentences of words that stand at an offset in the text. */
function tagStretch(words: string, offset: number, index: number, sentences: TaggedSentence[]): void {
  let at = 0;
  tagging((nlp) => {
    nlp
      .readDoc(words)
      .sentences()
      .each((sentence: ItemSentence) => {
        const tokens = tokensOf(sentence, nlp.its, words, at, offset);
        const first = tokens[0];
        if (!first) return;
        const end = tokens.at(-1)?.to ?? first.to;
        at = end - offset;
        const before = sentences.at(-1);
        if (before && goesOn(before.tokens.at(-1)?.text ?? "", first.text)) {
          for (const token of tokens) before.tokens.push(token);
          before.to = end;
        } else sentences.push({ from: first.from, to: end, block: index, tokens });
      });
  });
}
