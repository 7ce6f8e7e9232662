import { cueVerb } from "./cues.ts";
import type { Line, Region, Stretch } from "./line.ts";
import { nounPhraseEnd } from "./noun-phrases.ts";
import { isPossessive, isRelative, isVerbal, lower } from "./words.ts";

/** A verb with its auxiliaries and the adverbs between them. `head` is the last verb, or a copula alone. */
export interface VerbGroup extends Stretch {
  readonly head: number;
  readonly form: "finite" | "infinitive" | "ing" | "participle";
  readonly passive: boolean;
  readonly negated: boolean;
  /** could, would, may … stand in it. */
  readonly modal: boolean;
}

const MODALS = new Set(["can", "could", "may", "might", "must", "should", "would", "shall"]);

const NEGATIONS = new Set(["not", "n't", "n’t", "never", "nor"]);

const BE = new Set(["is", "are", "was", "were", "be", "been", "being", "'s", "’s", "'re", "’re", "gets", "got"]);

function verbGroupAt(line: Line, head: number, region: Region): VerbGroup {
  const { tokens } = line;
  const word = lower(tokens[head]);
  let first = head;
  let passive = false;
  let negated = false;
  let modal = false;
  let auxiliary = false;
  let to = false;
  for (let i = head - 1; i >= region.first; i--) {
    const token = tokens[i];
    const text = lower(token);
    if (token === undefined || !/^(?:AUX|ADV|PART)$/.test(token.pos)) break;
    if (text === "to") {
      to = true;
      break;
    }
    if (isPossessive(token) && !BE.has(text)) break;
    if (token.pos === "PART" && !NEGATIONS.has(text)) break;
    if (NEGATIONS.has(text)) negated = true;
    if (token.pos === "AUX") {
      auxiliary = true;
      if (MODALS.has(text)) modal = true;
      if (BE.has(text) && i < head && !word.endsWith("ing")) passive = true;
      first = i;
    } else if (text !== "when" && text !== "where" && text !== "why" && text !== "how") {
      first = i;
    } else break;
  }
  if (lower(tokens[first - 1]) === "to" && first > region.first) to = true;
  if (!auxiliary && first === head && goesOnWithInfinitive(line, head, region)) to = true;
  const ing = word.endsWith("ing") && word.length > 4;
  const form = to
    ? "infinitive"
    : ing && !auxiliary
      ? "ing"
      : !auxiliary && isReduced(line, head, region)
        ? "participle"
        : "finite";
  return { first, last: head, head, form, passive: passive && tokens[head]?.pos === "VERB", negated, modal };
}

/** "to put it on paper, and show the world": a bare verb after "and" that an infinitive before it governs. */
function goesOnWithInfinitive({ tokens }: Line, head: number, region: Region): boolean {
  const token = tokens[head];
  if (tokens[head - 1]?.pos !== "CCONJ" || lower(token) !== token?.lemma || lower(token) === "say") return false;
  return tokens.slice(region.first, head - 1).some((t, i) => {
    return lower(t) === "to" && tokens[region.first + i + 1]?.pos === "VERB";
  });
}

/** A participle before its noun: "a proposed charter", "their stated aim", "his recently revealed plans". */
function isAttributive({ tokens }: Line, i: number, region: Region): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  let opener = i - 1;
  while (opener > region.first && tokens[opener]?.pos === "ADV") opener--;
  const before = tokens[opener];
  if (i === region.first || token?.pos !== "VERB" || !/(?:ed|ing|wn|en)$/.test(lower(token))) return false;
  const opens =
    before?.pos === "DET" || /^(?:his|her|their|its|our|my|your)$/.test(lower(before)) || isPossessive(before);
  return opens && /^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? "");
}

/**
 * A participle that stands for a relative clause: "the agreement signed by", "two officials briefed on the call said",
 * "met a student called Smith". The last has a verb of the same clause before it, and one that takes no clause of its own.
 */
function isReduced(line: Line, head: number, region: Region): boolean {
  const { tokens } = line;
  const before = tokens[head - 1];
  if (head === region.first || tokens[head]?.pos !== "VERB" || !/(?:ed|en|wn|ne|ght|de)$/.test(lower(tokens[head])))
    return false;
  if (before?.pos !== "NOUN") return false;
  if (lower(tokens[head + 1]) === "by") return true;
  if (tokens[head + 1]?.pos === "ADP" && isVerbal(tokens[nounPhraseEnd(line, head + 2, region.last, region.depth) + 1]))
    return true;
  for (let i = head - 2; i >= region.first; i--) {
    const token = tokens[i];
    if (token === undefined || /^(?:CCONJ|SCONJ|PUNCT)$/.test(token.pos) || isRelative(token)) return false;
    if (isVerbal(token) && isRelative(tokens[i - 1])) return false;
    if (isVerbal(token) && lower(tokens[i - 1]) !== "to" && !/ing$/.test(lower(token)))
      return cueVerb(token)?.takes.has("clause") !== true;
  }
  return false;
}

/** The verb groups of a region, in order. */
export function verbGroups(line: Line, region: Region): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = region.first; i <= region.last; i++) {
    const token = line.tokens[i];
    if (!isVerbal(token) || isAttributive(line, i, region)) continue;
    if (token?.pos === "AUX") {
      let j = i + 1;
      while (j <= region.last && /^(?:AUX|ADV|PART)$/.test(line.tokens[j]?.pos ?? "") && !isPossessive(line.tokens[j]))
        j++;
      if (j <= region.last && line.tokens[j]?.pos === "VERB" && lower(line.tokens[j - 1]) !== "to") continue;
      if (j > i + 1 && line.tokens[j - 1]?.pos === "AUX") continue;
    }
    groups.push(verbGroupAt(line, i, region));
  }
  return groups;
}
