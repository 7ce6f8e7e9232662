import type { Entities } from "../types.ts";
import type { FoundStatement } from "./found.ts";
import type { ReportedFound } from "./reported.ts";
import { lower } from "./words.ts";

const GOES_ON = /^(?:added|adds|adding|continued|continues)$/;
const GOES = /^(?:went|goes)$/;
/** So many paragraphs, and statements, before it stands what somebody goes on from. */
const PARAGRAPHS = 2;
const BEFORE = 10;

const OF_MEN = /^(?:he|him|his|himself)$/i;
const OF_WOMEN = /^(?:she|hers?|herself)$/i;

/** "He added", "she went on", outside quotation marks. */
function goesOn({ line, source, cue, within }: ReportedFound): boolean {
  if (within !== undefined || !source || source.first !== source.last) return false;
  if (!/^s?he$/.test(lower(line.tokens[source.first])) || line.quoteAt(source.first, 0)) return false;
  const words = line.tokens.slice(cue.first, cue.last + 1).map(lower);
  return words.some((word, i) => GOES_ON.test(word) || (GOES.test(word) && words[i + 1] === "on"));
}

/** The statement before one, close by and within no other. */
function before(statements: readonly FoundStatement[], i: number): number {
  for (let k = i - 1; k >= Math.max(0, i - BEFORE); k--) {
    const [earlier, statement]: (ReportedFound | undefined)[] = [statements[k], statements[i]];
    if (!earlier || !statement || earlier.within !== undefined) continue;
    return statement.line.block - earlier.line.block <= PARAGRAPHS ? k : -1;
  }
  return -1;
}

/**
 * Who "he" is that "added" something: the person who speaks in the statement before, and not whoever was named last; unless
 * other pronouns show that it cannot be. In training articles, the two differ in one case in eleven, and then it is mostly the
 * name that misleads.
 * @returns for the index of a statement, and the speakers of those before it, the id of the one who goes on
 */
export function goingOn(
  statements: readonly ReportedFound[],
  entities: Entities,
  text: string,
): (i: number, speakers: readonly (readonly string[])[]) => string | undefined {
  /** The pronouns that stand for a person elsewhere. */
  const pronouns = new Map(
    entities.all
      .filter(({ type }) => type === "Person")
      .map(({ id, mentions }) => {
        const words = mentions.filter(({ kind }) => kind === "pronoun").map(({ from, to }) => text.slice(from, to));
        return [id, { he: words.some((w) => OF_MEN.test(w)), she: words.some((w) => OF_WOMEN.test(w)) }] as const;
      }),
  );
  return (i, speakers) => {
    const statement = statements[i];
    if (!statement || !goesOn(statement)) return undefined;
    const [speaker, ...others] = speakers[before(statements, i)] ?? [];
    const known = speaker === undefined || others.length > 0 ? undefined : pronouns.get(speaker);
    if (known === undefined) return undefined;
    const own = lower(statement.line.tokens[statement.source?.first ?? -1]) === "he" ? known.he : known.she;
    return own || known.he === known.she ? speaker : undefined;
  };
}
