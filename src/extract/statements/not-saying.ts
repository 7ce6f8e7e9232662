import type { Token } from "../types.ts";
import { startsClause } from "./clauses.ts";
import { CUE_NOUNS } from "./cue-nouns.ts";
import { isCompound, isDeed } from "./deeds.ts";
import { type FoundStatement, spanOf, tokensIn } from "./found.ts";
import { isOftenCue } from "./learned/cue-lexicon.ts";
import { bundledWeights } from "./learned/load.ts";
import { mannerOf } from "./learned/manners.ts";
import { nounPhraseEnd } from "./noun-phrases.ts";
import * as tables from "./saying-words.table.ts";
import { verbGroups } from "./verb-groups.ts";
import { isComma, isNominal, isReflexive, lower } from "./words.ts";

const SAYING_VERBS = new Set([...tables.SAYING_CLASSES.flatMap(([, verbs]) => verbs), ...tables.NEWS_VERBS]);
const ISSUING_VERBS = new Set(tables.ISSUING_VERBS);
const SAYING_NOUNS = new Set(tables.SAYING_NOUNS);
const ARMED = new Set(tables.ARMED);

const FORCE = /^(?:attack|assail|assault|target|slam|blast|hammer|hit|strike|pound|defend)$/;
const NAMING = /^(?:called|named|titled|entitled)$/;
const OPENS_CLAUSE = /^(?:that|whether|if|how|why|what|who|where|when|which|to|as|for)$/;
const singular = (word: string): string => word.replace(/men$/, "man").replace(/(?<=[^s])s$/, "");

/** Whether what is said is words in marks or a clause, so that a verb of any kind can report it; else it is a mere thing. */
function isProposition(statement: FoundStatement): boolean {
  const { line, cue, content } = statement;
  const region = line.regionAt(cue.first);
  const groups = verbGroups(line, region);
  return content.some((piece) => {
    if (line.quotes.some((q) => spanOf(line, q).from < piece.to && piece.from < spanOf(line, q).to)) return true;
    const { first, last } = tokensIn(line, piece);
    if (last < cue.first) return isComma(line.tokens[last + 1]);
    if (OPENS_CLAUSE.test(lower(line.tokens[first])) || isComma(line.tokens[first - 1])) return true;
    if (line.tokens[first - 1]?.text === ":" || first > region.last) return true;
    return (
      startsClause(line, first, { ...region, last: Math.min(region.last, last) }, groups) ||
      groups.some((g) => g.first === first)
    );
  });
}

/** Whether a word is a noun or an adjective of saying. */
function isUtterance(token: Token): boolean {
  const lemma = token.lemma.toLowerCase();
  return token.pos !== "VERB" && (SAYING_NOUNS.has(lower(token)) || SAYING_NOUNS.has(lemma) || CUE_NOUNS.has(lemma));
}

/** Whether a verb is one of saying: by its class, or because training met it in cues often ("tout", "accuse", "support"). */
const isSayingVerb = ({ pos, lemma }: Token): boolean =>
  pos === "VERB" && (SAYING_VERBS.has(lemma.toLowerCase()) || isOftenCue(bundledWeights().lexicon, lemma));

/** So far into its content stands what somebody hands on: "a policy paper", "a series of tweets". */
const HEAD = 5;

/** Whether a word of a cue is one of saying, judging, believing, knowing or wanting, or hands on what is said. */
function isSaying({ line, cue, content }: FoundStatement): boolean {
  const manner = mannerOf(line, cue, cue.last);
  if (manner.act || manner.attribution !== "communication") return true;
  const tokens = line.tokens.slice(cue.first, cue.last + 1);
  const onSelf = isReflexive(line.tokens[cue.last + 1]);
  if (tokens.some((t) => (isUtterance(t) && !onSelf) || isSayingVerb(t))) return true;
  if (!tokens.some((t) => ISSUING_VERBS.has(t.lemma.toLowerCase()))) return false;
  return content.some((piece) => {
    const { first, last } = tokensIn(line, piece);
    const handed = line.tokens.slice(first, Math.min(last, first + HEAD) + 1);
    // "a defence treaty" is a treaty.
    return handed.some((t, i) => isUtterance(t) && line.tokens[first + i + 1]?.pos !== "NOUN");
  });
}

/** "a man named Clarke", "the program, called EB-5, allows": a name that a thing has, given by nobody. */
function isNaming({ line, cue }: FoundStatement): boolean {
  const { tokens } = line;
  const word = lower(tokens[cue.first]);
  const before = isComma(tokens[cue.first - 1]) ? tokens[cue.first - 2] : tokens[cue.first - 1];
  if (cue.first !== cue.last || !NAMING.test(word) || before?.pos !== "NOUN") return false;
  if (line.quoteAt(cue.first + 1, 0)?.first === cue.first + 1) return word !== "called";
  let end = cue.first;
  while (tokens[end + 1]?.pos === "PROPN") end++;
  return end > cue.first && /^(?:PUNCT|VERB|AUX)$/.test(tokens[end + 1]?.pos ?? "PUNCT");
}

/** "The army attacked the village": an act of force, where it is done by those who have it. */
function isForce({ line, cue, source }: FoundStatement): boolean {
  if (!source || !FORCE.test(line.tokens[cue.last]?.lemma.toLowerCase() ?? "")) return false;
  return line.tokens
    .slice(source.first, source.last + 1)
    .some((t, i, all) => isNominal(t) && ARMED.has(singular(lower(t))) && all[i + 1]?.pos !== "NOUN");
}

const WRITING = /^(?:write|publish|author|pen|compose|draft)$/;

/** "wrote a book about the war": a work, where a letter or a report would tell somebody something. */
function isWork({ line, cue, content }: FoundStatement): boolean {
  const { tokens } = line;
  let verb = cue.last;
  while (verb > cue.first && tokens[verb]?.pos !== "VERB") verb--;
  if (verb === cue.last || content.length === 0 || !WRITING.test(tokens[verb]?.lemma.toLowerCase() ?? "")) return false;
  const first = verb + 1;
  const { depth, last } = line.regionAt(cue.first);
  const head = nounPhraseEnd(line, first, last, depth);
  const noun = tokens[head];
  return first > cue.first && head >= first && noun?.pos === "NOUN" && !isUtterance(noun);
}

/** "The town boasted one shipyard": who boasts says that, or of, something; who boasts a thing has it. */
const isHaving = ({ line, cue }: FoundStatement): boolean => line.tokens[cue.last]?.lemma.toLowerCase() === "boast";

/** "Let's say you have twins": what is only supposed. */
function isSupposed({ line, cue }: FoundStatement): boolean {
  const before = line.tokens.slice(Math.max(0, cue.first - 2), cue.first).map(lower);
  return /^(?:let['’]?s|let ['’]s|let us)$/.test(before.join(" ").trim()) || /^let['’]s$/.test(before.at(-1) ?? "");
}

/** "If you want to know why": the reader, or anybody. */
const isAnybody = ({ line, source }: FoundStatement): boolean =>
  source?.first === source?.last &&
  lower(line.tokens[source?.first ?? -1]) === "you" &&
  !line.quoteAt(source?.first ?? 0, 0);

/**
 * What is counted as a statement by a grammar that many acts share with it, though nothing is said, thought or wanted: "signed
 * a treaty", "shot himself". Such cues have no word of saying in them, and their content is a thing, no clause and no words
 * in marks.
 */
export function isNoSaying(statement: FoundStatement): boolean {
  if (statement.content.length === 0) return false;
  if (isNaming(statement) || isSupposed(statement) || isCompound(statement) || isAnybody(statement)) return true;
  if (isProposition(statement)) return false;
  const { line, cue } = statement;
  // What has oneself for its object is a verb, whatever a tagger says: "Hall, 61, shot himself".
  const verbal =
    line.tokens.slice(cue.first, cue.last + 1).some((t) => t.pos === "VERB") || isReflexive(line.tokens[cue.last + 1]);
  return (
    isDeed(statement) ||
    isForce(statement) ||
    isWork(statement) ||
    isHaving(statement) ||
    (verbal && !isSaying(statement))
  );
}
