import type { Entities } from "../types.ts";
import { type FoundStatement, spanOf } from "./found.ts";
import type { Stretch } from "./line.ts";
import { nounPhraseStart } from "./noun-phrases.ts";
import { isComma, isRelative, lower } from "./words.ts";

/** Words for a text that somebody issued: its speaker is who spoke just before. */
const ISSUED = new Set([
  "statement",
  "release",
  "communique",
  "communiqué",
  "tweet",
  "post",
  "message",
  "spokesperson",
]);
/** Words for a text that speaks for itself: an agreement, a law, a report without an author. */
const TEXTS =
  /^(?:article|section|paragraph|clause|deal|agreement|treaty|pact|accord|text|document|law|bill|charter|poll|survey|which|that)$/;

/** The head of a noun phrase: the last word before its first preposition, comma or possessor's end. */
function headOf(statement: FoundStatement, phrase: Stretch): string {
  const { tokens } = statement.line;
  let head = phrase.first;
  for (let i = phrase.first; i <= phrase.last; i++) {
    const token = tokens[i];
    if (token === undefined || token.pos === "ADP" || isComma(token)) break;
    if (/^(?:NOUN|PROPN|PRON)$/.test(token.pos)) head = i;
  }
  return lower(tokens[head]);
}

/** The noun phrase that a relative pronoun stands for. */
function antecedent(statement: FoundStatement, pronoun: number): Stretch | undefined {
  const { line } = statement;
  const region = line.regionAt(pronoun);
  const end = isComma(line.tokens[pronoun - 1]) ? pronoun - 2 : pronoun - 1;
  const first = nounPhraseStart(line, end, region.first, region.depth);
  return first > end ? undefined : { first, last: end };
}

/**
 * Who speaks in each statement: the entities its source stands for; for "the statement said" those of the statement
 * before it; nobody for a text that speaks for itself.
 * @returns local ids of entities, for each statement
 */
export function speakersOf(statements: readonly FoundStatement[], entities: Entities): (readonly string[])[] {
  const speakers: (readonly string[])[] = [];
  const bodies = new Set(entities.all.filter((e) => e.type === "Organization" || e.type === "State").map((e) => e.id));
  statements.forEach((statement, i) => {
    const { source, line } = statement;
    if (source === undefined) {
      speakers.push([]);
      return;
    }
    const phrase = isRelative(line.tokens[source.first]) ? antecedent(statement, source.first) : source;
    const head = phrase ? headOf(statement, phrase) : "";
    const article = /^(?:the|this|that|its)$/.test(lower(line.tokens[source.first]));
    if (phrase === undefined || TEXTS.test(head)) speakers.push([]);
    else if (ISSUED.has(head) && article && source.last - source.first < 3) {
      const before = speakers.slice(0, i).findLast((ids) => ids.length > 0) ?? [];
      speakers.push(before.every((id) => bodies.has(id)) ? before : []);
    } else speakers.push(entities.refer(spanOf(line, phrase)));
  });
  return speakers;
}
