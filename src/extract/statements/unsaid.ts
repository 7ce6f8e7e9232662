import type { SpeechAct } from "../../vocabulary/index.ts";
import type { Token } from "../types.ts";
import type { FoundStatement } from "./found.ts";
import type { Line, Stretch } from "./line.ts";
import { isNominal, isVerbal, lower } from "./words.ts";

const NEGATIONS = new Set(["not", "n't", "n’t", "never", "nor"]);
/** "Not only did he say so": it was said. */
const AND_MORE = new Set(["only", "just", "merely", "simply"]);
const NOBODY = /^(?:no|nobody|none|neither|nothing)$/;
const WORD = /[\p{L}\p{N}]/u;

/** Whether the verb of a cue is negated, in the cue or in the auxiliaries and adverbs before it. */
function isNegated({ tokens }: Line, first: number, last: number): boolean {
  let from = first;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[from - 1]?.pos ?? "")) from--;
  for (let i = from; i <= last; i++)
    if (NEGATIONS.has(lower(tokens[i])) && !AND_MORE.has(lower(tokens[i + 1]))) return true;
  return false;
}

const LEFT_UNDONE = /^(?:avoid|refrain|fail|neglect|hesitate|omit)$/;
/** The words between a verb and the one that it governs: "refrained from attacking". */
const BETWEEN = /^(?:to|from|of)$/;

/** Whether the verb at `i` says that what the verb after it tells of is left undone: "stopped short of", "has yet to" too. */
function leavesUndone({ tokens }: Line, i: number): boolean {
  const word = lower(tokens[i]);
  if (word === "short") return tokens[i - 1]?.lemma.toLowerCase() === "stop";
  if (word === "yet") return /^(?:has|have|had)$/.test(lower(tokens[i - 1])) && lower(tokens[i + 1]) === "to";
  return tokens[i]?.pos === "VERB" && LEFT_UNDONE.test(tokens[i]?.lemma.toLowerCase() ?? "");
}

/** "avoided criticizing the mayor", "failed to mention the leak", "has yet to apologize": not said. */
function isLeftUndone(line: Line, { first, last }: Stretch): boolean {
  const { tokens } = line;
  let from = first;
  while (BETWEEN.test(lower(tokens[from - 1])) || tokens[from - 1]?.pos === "ADV") from--;
  for (let i = from - 1; i < last && !(i >= first && isNominal(tokens[i])); i++)
    if (leavesUndone(line, i) && tokens.slice(i + 1, last + 1).some(isVerbal)) return true;
  return false;
}

/** Who "must be worried" may well be; who "must admit" a thing has not done so. */
const isModal = (token: Token | undefined, act: SpeechAct | undefined): boolean =>
  token?.pos === "AUX" && (act ? /^(?:could|may|might|must|should)$/ : /^(?:could|may|might)$/).test(lower(token));

/**
 * "may say that …", "must admit that …": what is possible, allowed or due has not been said; who "would say" or "can tell"
 * says it of himself, and who says "I must say" or "we may say" says it.
 */
function isPossible({ line: { tokens, quoteAt }, cue: { first, last }, act }: FoundStatement): boolean {
  let from = first;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[from - 1]?.pos ?? "")) from--;
  for (let i = from; i < last; i++)
    if (isModal(tokens[i], act) && !quoteAt(i, 0)) return !/^(?:I|we|We)$/.test(tokens[i - 1]?.text ?? "");
  return false;
}

/** "said nothing about it"; but "said nothing had changed", and "said “nothing will change”", say something. */
function saysNothing({ tokens, quoteAt }: Line, i: number): boolean {
  return lower(tokens[i]) === "nothing" && quoteAt(i, 0) === undefined && !isVerbal(tokens[i + 1]);
}

const SHOWING = /^(?:show|display|betray|express|cite|mention)$/;

/** So far after "no" stands the "that" of what is denied: "no clear evidence that". */
const THAT = 6;

/** "showed no emotion", "expressed no regret": nothing is shown or said; "cited no evidence that he went" says something. */
function showsNothing({ line: { tokens }, cue, content }: FoundStatement): boolean {
  for (let i = cue.first; i <= cue.last; i++) {
    const lemma = tokens[i]?.lemma.toLowerCase() ?? "";
    if (!SHOWING.test(lemma) || lower(tokens[i + 1]) !== "no") continue;
    const end = content.reduce((to, piece) => Math.max(to, piece.to), 0);
    return !tokens.slice(i + 2, i + THAT).some((t) => lower(t) === "that" && t.to <= end);
  }
  return false;
}

/**
 * What was not said is no statement: "never claimed that …", "has not said whether …", "no official said …", "said
 * nothing"; nor is one without a word ("said “ ”"). What somebody does not believe or want is left: it tells of him.
 */
export function isUnsaid(statement: FoundStatement, text: string): boolean {
  const { line, attribution, cue, source, content } = statement;
  const words = content.map(({ from, to }) => text.slice(from, to)).join(" ");
  if (content.length > 0 && !WORD.test(words)) return true;
  const first = source && (lower(line.tokens[source.first]) === "that" ? source.first + 1 : source.first);
  if (source && first !== undefined && first <= source.last && NOBODY.test(lower(line.tokens[first]))) return true;
  if (attribution !== "communication") return false;
  return (
    saysNothing(line, cue.last + 1) ||
    showsNothing(statement) ||
    // Who "did not hesitate to say" a thing said it.
    isNegated(line, cue.first, cue.last) !== isLeftUndone(line, cue) ||
    isPossible(statement)
  );
}
