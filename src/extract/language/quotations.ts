import type { Article, Block } from "../../article/types.ts";
import type { Quotation } from "../types.ts";

/**
 * The mark that closes what a mark opened, in the world's languages (Unicode, chapter 6.2, and CLDR's `delimiters`). Low
 * marks („ ‚) are closed by either of two; guillemets point outwards (French, Russian) or inwards (German, Danish).
 */
const CLOSERS: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "»": "«",
  "‹": "›",
  "›": "‹",
  "「": "」",
  "『": "』",
  "﹁": "﹂",
  "﹃": "﹄",
  "｢": "｣",
  "《": "》",
  "〈": "〉",
  "〝": "〞〟",
  "＂": "＂",
  '"': '"',
  "''": "''",
  "``": "''",
  "‘": "’",
  "‚": "‘’",
  "'": "'",
};

/** Double marks that close for one another. */
const MIXED = new Set(["”", '"', "''"]);

const MARK = /(?<=\S)'(?=''(?!'))|''|``|["“”„«»‹›‘’‚'「」『』﹁﹂﹃﹄｢｣《》〈〉〝〞〟＂]/g;
/** Marks that close, and what may close or open: a guillemet that points inwards. */
const CLOSES = /[”»›」』﹂﹄｣》〉〞〟]/;
const INWARDS = /[»›]/;
/** Nobody nests quotations deeper; marks that open further ones are broken. */
const DEEPEST = 8;
const WORD = /[\p{L}\p{N}]/u;
/** Words that begin with an apostrophe for what was left out: no quotation opens there. */
const ELISION = /^(?:\d\ds?|em|til|tis|twas|cause|cos|bout|round|n)\b/i;

interface Open {
  readonly mark: string;
  readonly from: number;
}

/** The words of one block, and what stands on either side of a place in it. */
interface Line {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** The first letter or mark of the next block. */
  readonly opensNext: string;
}

const charAt = (line: Line, i: number): string => (i < line.from || i >= line.to ? " " : (line.text[i] ?? " "));
const isWord = (line: Line, i: number): boolean => WORD.test(charAt(line, i));
const isBlank = (line: Line, i: number): boolean => /\s/.test(charAt(line, i));

/** Whether a mark stands where one that opens would: nothing but a blank, a bracket, a dash or another mark before it. */
function looksOpening(line: Line, at: number, length: number): boolean {
  return /[\s([{—–\-“"‘'„«/]/.test(charAt(line, at - 1)) && !isBlank(line, at + length);
}

/** How many code units ahead the mark that closes another is looked for. */
const FAR = 1500;

/** Whether a single mark at `at` can close: something before it, no letter after it. */
function canCloseSingle(line: Line, at: number): boolean {
  return !isBlank(line, at - 1) && !isWord(line, at + 1);
}

/**
 * Where the single quotation that opens at `at` closes, or -1 where the mark is an apostrophe. A mark after an s and
 * before a word is taken for a plural's apostrophe when a later mark can close.
 * @param barren up to where each mark is known to close nowhere, so that no stretch is looked through twice
 */
function closingSingle(line: Line, at: number, closers: string, barren: Map<string, number>): number {
  let plural = -1;
  const end = Math.min(line.to, at + FAR);
  for (let i = Math.max(at + 1, barren.get(closers) ?? 0); i < end; i++) {
    const c = charAt(line, i);
    if (c === "‘" && isWord(line, i + 1) && isBlank(line, i - 1)) return plural;
    if (!closers.includes(c) || !canCloseSingle(line, i)) continue;
    // Two apostrophes are a double mark; three close a single quotation and then a double one.
    const run = /^'+/.exec(line.text.slice(i, i + 4))?.[0].length ?? 1;
    if (charAt(line, i - 1) === c || run === 2 || run > 3) continue;
    const possessive = charAt(line, i - 1) === "s" && isBlank(line, i + 1) && /\p{L}/u.test(charAt(line, i + 2));
    if (!possessive) return i;
    if (plural < 0) plural = i;
  }
  if (plural < 0) barren.set(closers, end);
  return plural;
}

/**
 * Whether a single mark that its block does not close opens speech that is carried on: one that the next block opens with
 * again, or a curly one before all of a longer block.
 */
function goesOn({ from, to, opensNext }: Line, mark: string, at: number): boolean {
  return opensNext === mark || (mark === "‘" && at === from && to - from > 80);
}

/** How many more marks close than open in what follows a place of a line; the line is counted through once. */
function surplusesOf({ text, from, to }: Line): (at: number) => number {
  let running: Int32Array | undefined;
  const count = (): Int32Array => {
    const sums = new Int32Array(to - from + 1);
    for (let i = from; i < to; i++)
      sums[i - from + 1] = (sums[i - from] ?? 0) + (text[i] === "”" ? 1 : text[i] === "“" ? -1 : 0);
    return sums;
  };
  return (at) => {
    running ??= count();
    return (running[Math.min(to, at + FAR) - from] ?? 0) - (running[Math.min(to, at) - from] ?? 0);
  };
}

/** Which of the open quotations a double mark closes: its like, or, in texts that mix them, another double mark. */
function closedBy(open: readonly Open[], mark: string): number {
  const like = open.findLastIndex((o) => (CLOSERS[o.mark] ?? "").includes(mark) && mark !== "'" && mark !== "’");
  if (like >= 0 || !MIXED.has(mark)) return like;
  return open.findLastIndex(({ mark }) => /^(?:[“„"]|''|``)$/.test(mark));
}

/** The quotations of one block; `carried` says that the block before ended within a quotation. */
function quotationsOf(line: Line, carried: boolean): Quotation[] {
  const found: Quotation[] = [];
  const open: Open[] = [];
  const singleEnds = new Map<number, number>();
  const barren = new Map<string, number>();
  const surplusOfClosers = surplusesOf(line);
  /** Closes the quotation at `index` of those open; what is still open within it breaks off with it. */
  const close = (index: number, to: number, closed: boolean): void => {
    open.splice(index).forEach(({ from }, i) => {
      found.push({ from, to, opened: true, closed: closed && i === 0, depth: index + i });
    });
  };
  const words = line.text.slice(line.from, line.to);
  for (const match of words.matchAll(MARK)) {
    const mark = match[0];
    const at = line.from + match.index;
    const end = at + mark.length;
    if (mark === "'" || mark === "‘" || mark === "’" || mark === "‚") {
      const opener = singleEnds.get(at);
      if (opener !== undefined) {
        const index = open.findIndex((o) => o.from === opener);
        if (index >= 0) close(index, end, true);
        continue;
      }
      if (mark === "’" || !isWord(line, end) || !looksOpening(line, at, 1) || open.length >= DEEPEST) continue;
      const elided = ELISION.test(line.text.slice(end, end + 6));
      const closing = closingSingle(line, at, CLOSERS[mark] ?? "", barren);
      // "'Twas a mistake,' he said": after what was left out a mark closes that ends a sentence, or a part of one.
      if (closing >= 0 && (!elided || /[,.?!…]/.test(charAt(line, closing - 1)))) {
        open.push({ mark, from: at });
        singleEnds.set(closing, at);
      } else if (!elided && closing < 0 && goesOn(line, mark, at)) open.push({ mark, from: at });
      continue;
    }
    const symmetric = mark === '"' || mark === "''";
    const index = closedBy(open, mark);
    if (index >= 0) {
      // A mark that can only open, within a quotation with the same marks: broken marks, one quotation.
      if (symmetric && looksOpening(line, at, mark.length) && isBlank(line, at - 1)) continue;
      close(index, end, true);
      continue;
    }
    if (mark === "”" && isBlank(line, at - 1) && isWord(line, end) && !carried) {
      open.push({ mark: "“", from: at });
      continue;
    }
    if (CLOSES.test(mark) && !(INWARDS.test(mark) && looksOpening(line, at, 1) && !(carried && at === line.from))) {
      if (carried && found.length === 0 && open.length === 0)
        found.push({ from: line.from, to: end, opened: false, closed: true, depth: 0 });
      continue;
    }
    if (symmetric && isBlank(line, end) && !(at === line.from)) {
      if (carried && found.length === 0 && open.length === 0 && !isBlank(line, at - 1))
        found.push({ from: line.from, to: end, opened: false, closed: true, depth: 0 });
      continue;
    }
    if (symmetric && /\d/.test(charAt(line, at - 1))) continue; // inches, seconds
    if (mark === "“" && open.some((o) => o.mark === "“")) {
      // The wrong one of a pair, closing: `“Apparently not,“ he said`.
      if (/[,.?!]/.test(charAt(line, at - 1)) && isBlank(line, end)) {
        close(
          open.findLastIndex((o) => o.mark === "“"),
          end,
          true,
        );
        continue;
      }
      if (surplusOfClosers(end) < 2) continue;
    }
    if (open.length < DEEPEST) open.push({ mark, from: at });
  }
  close(0, line.to, false);
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

const leftOut = (block: Block): boolean => block.kind === "furniture";

/**
 * The quotations of an article, block by block, in order; page furniture is left out. Double marks (curly, straight,
 * guillemets, low, two apostrophes, those of East Asia) and single ones, told apart from apostrophes. A quotation that its block does not
 * close runs to the block's end (`closed: false`): speech carried on into the next paragraph, or a mark forgotten.
 */
export function findQuotations(article: Article): Quotation[] {
  const all: Quotation[] = [];
  let carried = false;
  const blocks = article.blocks.filter((block) => !leftOut(block));
  for (const [i, { from, to }] of blocks.entries()) {
    const opensNext = article.text[blocks[i + 1]?.from ?? article.text.length] ?? "";
    const found = quotationsOf({ text: article.text, from, to, opensNext }, carried);
    carried = found.some((q) => !q.closed && q.depth === 0);
    for (const quotation of found) all.push(quotation);
  }
  return all;
}
