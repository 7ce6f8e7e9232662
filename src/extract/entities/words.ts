import { isKnownName, stateByDemonym } from "../../gazetteer/index.ts";
import type { Sentence, Token } from "../types.ts";

/** A word of a sentence as names have it: hyphenated names ("Ho-jin", "Jean-Pierre") are one word. */
export interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly pos: string;
  readonly lemma: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** The word's parts, in which the gazetteer's names are looked up. */
  readonly parts: readonly string[];
}

const CAPITAL = /^(?:\p{Lu}|[dl]['’]\p{Lu})/u;
const HYPHEN = /^[-‐‑]$/;
const HYPHENED = /[-‐‑]/;
const WORD = /^[\p{L}\p{N}]/u;

/** Second halves of compounds that are no name: "US-led", "Trump-era". */
const COMPOUND_TAIL =
  /^(?:\p{L}*ed|\p{L}{3,}ing|\p{L}{3,}ers?|era|style|like|type|wide|born|held|made|run|free|friendly|owned|own|proof|age|size|level|day|hour|year|month|long|old|time|bound|only|first|centric|bashing|driven|built|sent|hit|torn|wing|class|turned|cum|and|to|in|out|up|off|by|ally|allies|aligned|linked|war|deal|pact)$/u;
/** First halves in small letters that belong to a name: "al-Assad". */
const NAME_START = new Set([
  "al",
  "el",
  "an",
  "ad",
  "ar",
  "as",
  "ash",
  "at",
  "az",
  "ur",
  "ul",
  "bin",
  "ibn",
  "abu",
  "de",
]);
/** Middle parts in small letters: "Rostov-on-Don", "Deir el-Zour", "Mazar-i-Sharif". */
const NAME_MIDDLE = new Set([
  "on",
  "upon",
  "i",
  "e",
  "al",
  "el",
  "de",
  "la",
  "le",
  "les",
  "sur",
  "sous",
  "en",
  "du",
  "a",
]);

/** Whether a word begins with a capital; of those of plain letters the first nearly always tells. */
function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first >= 65 && first <= 90) return true;
  return (first > 127 || first === 100 || first === 108) && CAPITAL.test(word);
}

const known = (word: string): boolean => isKnownName(word) || stateByDemonym(word) !== undefined;

/** Whether a hyphen joins two words into one of a name; otherwise each side stands for itself ("Russia-Ukraine talks"). */
function joins(left: string, right: string, after: string | undefined): boolean {
  // "Then-President X", "ex-premier Y": a word before a post
  if (/^(?:ex|then)$/i.test(left)) return false;
  if (/^\d/.test(right)) return true;
  const [leftCapital, rightCapital] = [CAPITAL.test(left), CAPITAL.test(right)];
  if (leftCapital && rightCapital) return isKnownName(`${left}-${right}`) || !(known(left) || known(right));
  if (leftCapital) {
    if (NAME_MIDDLE.has(right) && after !== undefined && CAPITAL.test(after)) return true;
    return !COMPOUND_TAIL.test(right) && !known(left);
  }
  return rightCapital && NAME_START.has(left.toLowerCase());
}

/** A token alone, as nearly all words are. */
const wordOfOne = ({ text, from, to, pos, lemma }: Token): Word => ({
  text,
  from,
  to,
  pos,
  lemma,
  capital: isCapital(text),
  parts: HYPHEN.test(text) ? [] : [text],
});

const wordOf = (tokens: readonly Token[], text: string): Word => {
  const first = tokens[0] as Token;
  const last = tokens.at(-1) ?? first;
  return {
    text,
    from: first.from,
    to: last.to,
    pos: "PROPN",
    lemma: first.lemma,
    capital: tokens.some((t) => isCapital(t.text)),
    parts: tokens.filter((t) => !HYPHEN.test(t.text)).map((t) => t.text),
  };
};

/** A prefix that the tagger left on a name or a post: "pro-Trump", "Ex-president". */
const PREFIXED = /^(\p{Ll}+(?=[-‐‑]\p{Lu})|[Ee]x|[Tt]hen)([-‐‑])(?=\p{L})/u;

function withoutPrefix(token: Token): Token | readonly Token[] {
  if (token.text.length < 2 || !HYPHENED.test(token.text)) return token;
  const match = PREFIXED.exec(token.text);
  const [whole = "", prefix = "", hyphen = ""] = match ?? [];
  if (!match || NAME_START.has(prefix)) return token;
  const { from, to, pos } = token;
  return [
    { text: prefix, pos: "ADJ", lemma: prefix, from, to: from + prefix.length },
    { text: hyphen, pos: "PUNCT", lemma: hyphen, from: from + prefix.length, to: from + whole.length },
    { text: token.text.slice(whole.length), pos, lemma: token.lemma, from: from + whole.length, to },
  ];
}

/** The words of a sentence, punctuation marks included. */
export function wordsOf(sentence: Sentence, text: string): Word[] {
  const tokens = sentence.tokens.flatMap(withoutPrefix);
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; ) {
    const start = tokens[i];
    if (!start) break;
    i++;
    if (!HYPHEN.test(tokens[i]?.text ?? "")) {
      words.push(wordOfOne(start));
      continue;
    }
    const group: Token[] = [start];
    while (WORD.test(start.text)) {
      const [left, hyphen, right] = [group.at(-1), tokens[i], tokens[i + 1]];
      if (!left || !hyphen || !right || !HYPHEN.test(hyphen.text) || !WORD.test(right.text)) break;
      if (left.to !== hyphen.from || hyphen.to !== right.from) break;
      const next = tokens[i + 2];
      const after = next && HYPHEN.test(next.text) ? tokens[i + 3]?.text : undefined;
      // "Rostov-on-Don": once a small middle part is in, what follows belongs to the name too
      const inside = group.length > 1 && NAME_MIDDLE.has(left.text) && CAPITAL.test(right.text);
      if (!inside && !joins(group.length > 1 ? left.text : start.text, right.text, after)) break;
      group.push(hyphen, right);
      i += 2;
    }
    words.push(group.length > 1 ? wordOf(group, text.slice(start.from, group.at(-1)?.to)) : wordOfOne(start));
  }
  return words;
}
