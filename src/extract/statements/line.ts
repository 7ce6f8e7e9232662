import type { BlockKind } from "../../article/types.ts";
import type { Analysis, Quotation, Token } from "../types.ts";
import { cueVerb } from "./cues.ts";
import { datelineLength } from "./dateline.ts";
import { retag } from "./retag.ts";

/** Tokens `first` to `last` of a line, both included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** A quotation by the tokens it takes up, marks included. */
export interface QuotedStretch extends Stretch {
  readonly quotation: Quotation;
}

/**
 * Where a cue looks for its source and content: a sentence of the running text (a quotation of several sentences counts
 * into the one that holds it), or a sentence within a quotation. `depth` is the depth of the quotations to be met in it.
 */
export interface Region extends Stretch {
  readonly depth: 0 | 1;
}

/** One block of an article: its tokens, its quotations by token, its sentences. */
export interface Line {
  readonly block: number;
  readonly kind: BlockKind;
  readonly tokens: readonly Token[];
  readonly quotes: readonly QuotedStretch[];
  readonly sentences: readonly Stretch[];
  /** The quotation of a depth that a token lies in. */
  quoteAt(i: number, depth: 0 | 1): QuotedStretch | undefined;
  regionAt(i: number): Region;
}

const startsLower = (token: Token | undefined): boolean => token !== undefined && /^\p{Ll}/u.test(token.text);

/** How many tokens the mark at the edge of a quotation takes up: '' are two. */
export function markLength(tokens: readonly Token[], edge: number, step: 1 | -1): number {
  return tokens[edge]?.text === "'" && tokens[edge + step]?.text === "'" ? 2 : 1;
}

function quotedStretches(tokens: readonly Token[], quotations: readonly Quotation[]): QuotedStretch[] {
  const stretches: QuotedStretch[] = [];
  let first = 0;
  for (const quotation of quotations) {
    while (first < tokens.length && (tokens[first]?.to ?? 0) <= quotation.from) first++;
    let last = first;
    while ((tokens[last + 1]?.from ?? quotation.to) < quotation.to) last++;
    if ((tokens[first]?.from ?? quotation.to) < quotation.to) stretches.push({ first, last, quotation });
  }
  return stretches;
}

/** No speech in one paragraph, and no sentence, has more tokens than this; a mark was forgotten, or it is no prose. */
export const LONGEST = 1500;

/** `“Why?”` and then `Lichtman said`: a sentence that is only the attribution of the question or the cry before it. */
function attributes(tokens: readonly Token[], end: number, part: readonly Token[]): boolean {
  if (!/^["”'’]$/.test(tokens[end]?.text ?? "")) return false;
  const inner = tokens[end - markLength(tokens, end, -1)]?.text ?? "";
  if (!/^[?!,…—–]$/.test(inner)) return false;
  const verb = part.findIndex((t) => t.pos === "VERB" || t.pos === "AUX");
  return verb > 0 && verb < 6 && cueVerb(part[verb])?.takes.has("clause") === true;
}

/** Whether a bracket is still open at the end of a stretch: "Rep. Lee (D-N." is no sentence. */
function isBracketOpen(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = last; i >= first && i > last - 8; i--) {
    if (tokens[i]?.text === ")") return false;
    if (tokens[i]?.text === "(") return true;
  }
  return false;
}

function toLine(
  analysis: Analysis,
  block: number,
  raw: readonly (readonly Token[])[],
  quotations: readonly Quotation[],
): Line {
  const tokens = raw.flat();
  const { kind } = analysis.article.blocks[block] ?? { kind: "paragraph" as const };
  const quotes = quotedStretches(tokens, quotations);
  const at: (QuotedStretch | undefined)[][] = [[], []];
  for (const quote of quotes) {
    const depth = quote.quotation.depth === 0 ? 0 : 1;
    for (let i = quote.first; i <= quote.last; i++) {
      const row = at[depth];
      if (row && row[i] === undefined) row[i] = quote;
    }
  }
  const quoteAt = (i: number, depth: 0 | 1): QuotedStretch | undefined => at[depth]?.[i];

  // A tagger's sentence that begins within a quotation, or in lower case, goes on with the one before it.
  const inner: Stretch[] = [];
  const sentences: { first: number; last: number }[] = [];
  let first = 0;
  for (const part of raw) {
    const last = first + part.length - 1;
    inner.push({ first, last });
    const before = sentences.at(-1);
    const quote = quoteAt(first, 0);
    const within = quote !== undefined && quote.first < first && quote.last - quote.first < LONGEST;
    if (
      before &&
      (within ||
        startsLower(part[0]) ||
        isBracketOpen(tokens, before.first, before.last) ||
        attributes(tokens, before.last, part))
    )
      before.last = last;
    else sentences.push({ first, last });
    first = last + 1;
  }
  const body = kind === "paragraph" ? datelineLength(tokens) : 0;
  while (sentences.length > 1 && (sentences[0]?.last ?? body) < body) sentences.shift();
  const [opening] = sentences;
  if (opening && opening.first < body && body <= opening.last) opening.first = body;
  const holding = (list: readonly Stretch[], i: number): Stretch => {
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle]?.last ?? 0) < i) low = middle + 1;
      else high = middle;
    }
    const found = list[low];
    return found && found.first <= i ? found : { first: 0, last: tokens.length - 1 };
  };
  const regionAt = (i: number): Region => {
    const quote = quoteAt(i, 0);
    if (quote === undefined) return { ...holding(sentences, i), depth: 0 };
    const sentence = holding(inner, i);
    const opening = quote.quotation.opened ? markLength(tokens, quote.first, 1) : 0;
    const closing = quote.quotation.closed ? markLength(tokens, quote.last, -1) : 0;
    return {
      first: Math.max(sentence.first, quote.first + opening),
      last: Math.min(sentence.last, quote.last - closing),
      depth: 1,
    };
  };
  return { block, kind, tokens, quotes, sentences, quoteAt, regionAt };
}

/** The blocks of an article that have sentences, as lines, in order; page furniture has none. */
export function linesOf(analysis: Analysis): Line[] {
  const byBlock = new Map<number, (readonly Token[])[]>();
  for (const sentence of analysis.sentences) {
    const list = byBlock.get(sentence.block) ?? [];
    byBlock.set(sentence.block, list);
    list.push(retag(sentence.tokens));
  }
  const { quotations } = analysis;
  let next = 0;
  return [...byBlock]
    .filter(([block]) => analysis.article.blocks[block]?.kind !== "furniture")
    .sort(([a], [b]) => a - b)
    .map(([block, raw]) => {
      const { from, to } = analysis.article.blocks[block] ?? { from: 0, to: 0 };
      while ((quotations[next]?.from ?? from) < from) next++;
      const first = next;
      while ((quotations[next]?.to ?? to + 1) <= to) next++;
      return toLine(analysis, block, raw, quotations.slice(first, next));
    });
}
