import type { Token } from "../../types.ts";
import type { FoundStatement } from "../found.ts";
import type { Line } from "../line.ts";
import { nesting } from "../nesting.ts";
import { type VerbGroup, verbGroups } from "../verb-groups.ts";
import { isPossessive, lower } from "../words.ts";
import { columnsIn } from "./columns-in.ts";
import { wordNumbers } from "./word-numbers.ts";

/**
 * What the features of a line's tokens are made of: one number a token in each column. All columns are of one kind, so
 * that the functions which read them, some million times an article, are compiled for one.
 */
export interface Columns {
  readonly line: Line;
  readonly length: number;
  /** Hashes of the lower-cased word, the lemma, its last two and three and its first four letters. */
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly ending2: Int32Array;
  readonly ending3: Int32Array;
  readonly opening: Int32Array;
  readonly shape: Int32Array;
  /** Index into `TAGS`. */
  readonly tag: Int32Array;
  /** 0 outside quotation marks, 1 their first token, 2 within, 3 their last token. */
  readonly quoted: Int32Array;
  /** Number of the quotation in the line, from 1; 0 outside. */
  readonly quotation: Int32Array;
  /** Number of the sentence in the line. */
  readonly sentence: Int32Array;
  /** What the rules say: 0 nothing; else a role, first or further token; see `ROLE`. */
  readonly rule: Int32Array;
  /** The same for statements within another's content. */
  readonly ruleWithin: Int32Array;
  /** 0 outside verb groups; else form, voice and place in the group. */
  readonly verb: Int32Array;
  /** The verb whose group the token is in or, before one, leads to: index of its head, -1 for none in the sentence. */
  readonly verbBefore: Int32Array;
  readonly verbAfter: Int32Array;
  /** Number of the simple noun phrase that holds the token, from 1; 0 outside. */
  readonly phrase: Int32Array;
  /** What the rules found here, for the second pass. */
  readonly statements: readonly RuleStatement[];
}

/** A statement of the rules by the tokens of its parts. */
export interface RuleStatement {
  readonly found: FoundStatement;
  readonly cue: readonly [number, number];
  readonly source: readonly [number, number] | undefined;
  readonly content: readonly (readonly [number, number])[];
  readonly within: boolean;
}

/** Stands for what lies before the first token and after the last. */
export const EDGE = 0xed6e;

/** What a column has at a token, or `EDGE` off the line; asked before the look, as a look outside an array is slow. */
export const at = (column: Int32Array, i: number): number =>
  i >= 0 && i < column.length ? (column[i] as number) : EDGE;

export const ROLE = { source: 1, sourceOn: 2, cue: 3, cueOn: 4, content: 5, contentOn: 6 } as const;

export const TAGS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SPACE SYM VERB X".split(" ");

const TAG_NUMBERS: ReadonlyMap<string, number> = new Map(TAGS.map((tag, i) => [tag, i + 1]));

const FORMS = { finite: 0, infinitive: 1, ing: 2, participle: 3 } as const;

const verbCode = (group: VerbGroup, i: number): number =>
  1 +
  FORMS[group.form] * 12 +
  (group.passive ? 6 : 0) +
  (group.negated || group.modal ? 3 : 0) +
  (i === group.head ? 2 : i === group.first ? 1 : 0);

function paint(column: Int32Array, first: number, last: number, role: number, over: boolean): void {
  for (let i = Math.max(0, first); i <= last && i < column.length; i++)
    if (over || column[i] === 0) column[i] = i === first ? role : role + 1;
}

/** The first and last token of a stretch of text, both included; the last before the first where none lies in it. */
function tokensIn(tokens: readonly Token[], from: number, to: number): [number, number] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((tokens[last]?.from ?? to) < to) last++;
  return [low, last - 1];
}

function ruleStatements(line: Line, found: readonly FoundStatement[]): RuleStatement[] {
  const outer = nesting(found);
  return found.map((statement, i) => ({
    found: statement,
    cue: [statement.cue.first, statement.cue.last],
    source: statement.source && [statement.source.first, statement.source.last],
    content: statement.content.map(({ from, to }) => tokensIn(line.tokens, from, to)),
    within: outer[i] !== undefined || line.quoteAt(statement.cue.first, 0) !== undefined,
  }));
}

/** Simple noun phrases: determiners, adjectives, numbers and nouns in a row, possessives included; pronouns alone. */
function phrasesOf(tokens: readonly Token[]): Int32Array {
  const phrase = new Int32Array(tokens.length);
  let number = 0;
  let open = false;
  tokens.forEach((token, i) => {
    const noun = /^(?:NOUN|PROPN|NUM|ADJ|SYM|X)$/.test(token.pos) || token.text === "-";
    if (token.pos === "DET" || token.pos === "PRON") {
      number++;
      open = token.pos === "DET" || /^(?:his|her|its|their|our|my|your)$/.test(lower(token));
      phrase[i] = number;
    } else if (noun || (open && isPossessive(token) && phrase[i - 1] !== 0)) {
      if (!open) number++;
      open = true;
      phrase[i] = number;
    } else open = false;
  });
  return phrase;
}

/** The columns of a line, given what the rules found in it. */
export function columnsOf(line: Line, found: readonly FoundStatement[]): Columns {
  const { tokens } = line;
  const length = tokens.length;
  const column = columnsIn(length, 15);
  const columns = {
    word: column(),
    lemma: column(),
    ending2: column(),
    ending3: column(),
    opening: column(),
    shape: column(),
    tag: column(),
    quoted: column(),
    quotation: column(),
    sentence: column(),
    rule: column(),
    ruleWithin: column(),
    verb: column(),
    verbBefore: column().fill(-1),
    verbAfter: column().fill(-1),
  };
  tokens.forEach((token, i) => {
    const numbers = wordNumbers(token.text);
    columns.word[i] = numbers.word;
    columns.lemma[i] = wordNumbers(token.lemma).word;
    columns.ending2[i] = numbers.ending2;
    columns.ending3[i] = numbers.ending3;
    columns.opening[i] = numbers.opening;
    columns.shape[i] = numbers.shape;
    columns.tag[i] = TAG_NUMBERS.get(token.pos) ?? 0;
  });
  line.quotes.forEach((quote, k) => {
    if (quote.quotation.depth !== 0) return;
    for (let i = quote.first; i <= quote.last; i++) {
      columns.quoted[i] = i === quote.first ? 1 : i === quote.last ? 3 : 2;
      columns.quotation[i] = k + 1;
    }
  });
  line.sentences.forEach((sentence, k) => {
    for (let i = sentence.first; i <= sentence.last; i++) columns.sentence[i] = k + 1;
    const groups = verbGroups(line, { ...sentence, depth: 0 });
    let before = -1;
    let at = sentence.first;
    for (const group of groups) {
      for (let i = group.first; i <= group.last; i++) columns.verb[i] = verbCode(group, i);
      for (; at <= group.last; at++) {
        columns.verbBefore[at] = before;
        columns.verbAfter[at] = group.head;
      }
      before = group.head;
    }
    for (; at <= sentence.last; at++) columns.verbBefore[at] = before;
  });
  const statements = ruleStatements(line, found);
  for (const statement of statements) {
    const column = statement.within ? columns.ruleWithin : columns.rule;
    for (const [first, last] of statement.content) paint(column, first, last, ROLE.content, false);
  }
  for (const statement of statements) {
    const column = statement.within ? columns.ruleWithin : columns.rule;
    if (statement.source) paint(column, statement.source[0], statement.source[1], ROLE.source, true);
  }
  for (const statement of statements) {
    const column = statement.within ? columns.ruleWithin : columns.rule;
    paint(column, statement.cue[0], statement.cue[1], ROLE.cue, true);
  }
  return { line, length, ...columns, phrase: phrasesOf(tokens), statements };
}
