import type { FoundStatement } from "./found.ts";
import { tokensIn } from "./found.ts";
import { nounPhraseEnd } from "./noun-phrases.ts";
import { isHyphen, isNominal, isRelative, lower } from "./words.ts";

const BE = /^(?:am|is|are|was|were|be|been|being|'s|’s|'re|’re)$/;

/** The end of a noun phrase with the prepositional phrases that hang on it: "an election for May". */
function phraseEnd({ line }: FoundStatement, first: number, last: number, depth: 0 | 1): number {
  let end = nounPhraseEnd(line, first, last, depth);
  while (end >= first && line.tokens[end + 1]?.pos === "ADP") {
    const next = nounPhraseEnd(line, end + 2, last, depth);
    if (next <= end + 1) break;
    end = next;
  }
  return end;
}

/**
 * "called a truce", "called the envoy on Monday", "a party called Harbour Lights": what is called in, called up or named, where
 * who calls something a disgrace says what it is.
 */
function isCallingUp(statement: FoundStatement): boolean {
  const { line, cue, source, content } = statement;
  const { tokens } = line;
  if (tokens[cue.last]?.lemma.toLowerCase() !== "call" || tokens[cue.last]?.pos !== "VERB") return false;
  const [piece, ...rest] = content;
  const { first, last } = piece ? tokensIn(line, piece) : { first: -1, last: -1 };
  if (first !== cue.last + 1 || rest.length > 0) return false;
  // "has been called a friend", "what officials called a crime", "a man whom many call a friend": what it is stands there.
  if (tokens.slice(Math.max(0, cue.first - 2), cue.last).some((t) => BE.test(lower(t)))) return false;
  const before = tokens[(source && source.last < cue.first ? source.first : cue.first) - 1];
  if (
    source &&
    (isRelative(before) || isNominal(before) || (isRelative(tokens[source.first]) && source.last > source.first))
  )
    return false;
  return phraseEnd(statement, first, last, line.regionAt(cue.first).depth) === last && isNominal(tokens[last]);
}

/** "agreed contracts worth two million": made by those who agree; who agrees with somebody or that a thing is so says so. */
function isAgreed({ line, cue, content }: FoundStatement): boolean {
  const verb = line.tokens[cue.last];
  return (
    verb?.pos === "VERB" &&
    verb.lemma.toLowerCase() === "agree" &&
    content[0] !== undefined &&
    tokensIn(line, content[0]).first === cue.last + 1
  );
}

/** What is done, by a verb that can also say something, where its object is a thing. */
export const isDeed = (statement: FoundStatement): boolean => isCallingUp(statement) || isAgreed(statement);

/** "the Chile-backed rebels", "a so-called safe zone": a part of a compound that describes a thing. */
export function isCompound({ line: { tokens }, cue }: FoundStatement): boolean {
  const before = tokens[cue.first - 1];
  if (isHyphen(before) && before?.to === tokens[cue.first]?.from && cue.first > 1) return true;
  const last = tokens.slice(Math.max(0, cue.last - 2), cue.last + 1).map(lower);
  return last.at(-1) === "so-called" || last.join("") === "so-called";
}
