import type { Entities } from "../types.ts";
import { bearersOf } from "./bearers.ts";
import { type FoundStatement, spanOf } from "./found.ts";
import { goingOn } from "./going-on.ts";
import type { Line, Stretch } from "./line.ts";
import { meantBySource } from "./meant.ts";
import type { ReportedFound } from "./reported.ts";
import { isComma, lower, POSSESSIVE } from "./words.ts";

/** Words for a text that somebody issued: its speaker is who spoke just before. */
const ISSUED = new Set(["statement", "release", "communique", "communiqué", "tweet", "post", "message"]);
/** Words for a text that speaks for itself: an agreement, a law, a report without an author. */
const TEXTS =
  /^(?:article|section|paragraph|clause|deal|agreement|treaty|pact|accord|text|document|law|bill|charter|poll|survey|which|that)$/;

/** The head of a noun phrase, the last noun before its first preposition or comma (not Bill, the name). */
function headOf(statement: FoundStatement, phrase: Stretch): string {
  const { tokens } = statement.line;
  let head = phrase.first;
  for (let i = phrase.first; i <= phrase.last; i++) {
    const token = tokens[i];
    if (token === undefined || token.pos === "ADP" || isComma(token)) break;
    if (/^(?:NOUN|PROPN|PRON)$/.test(token.pos)) head = i;
  }
  const text = lower(tokens[head]);
  return text === "bill" && tokens[head]?.pos === "PROPN" ? "" : text;
}

/** The parts of a phrase that "as well as" and the like join; the phrase itself, where none does. */
function joinedIn({ tokens }: Line, { first, last }: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let start = first;
  for (let i = first + 1; i < last; i++) {
    const words = [i, i + 1, i + 2].map((k) => lower(tokens[k])).join(" ");
    const length = words === "as well as" ? 3 : /^(?:along|together) with /.test(words) ? 2 : 0;
    if (length === 0 || i + length > last) continue;
    parts.push({ first: start, last: i - 1 });
    start = i + length;
  }
  return [...parts, { first: start, last }];
}

/**
 * Who speaks in each statement: the entities its source stands for; for "the statement said" those of the statement
 * before it; nobody for a text that speaks for itself.
 * @returns local ids of entities, for each statement
 */
export function speakersOf(
  statements: readonly ReportedFound[],
  entities: Entities,
  text: string,
): (readonly string[])[] {
  const speakers: (readonly string[])[] = [];
  const bodies = new Set(entities.all.filter((e) => e.type === "Organization" || e.type === "State").map((e) => e.id));
  const bearerOf = bearersOf(entities);
  const whoGoesOn = goingOn(statements, entities, text);
  statements.forEach((statement, i) => {
    const { source, line } = statement;
    if (source === undefined) {
      speakers.push([]);
      return;
    }
    const phrase = meantBySource(statement);
    const head = phrase ? headOf(statement, phrase) : "";
    const article = /^(?:the|this|that|its)$/.test(lower(line.tokens[source.first]));
    if (phrase === undefined || TEXTS.test(head) || isShown(statement)) speakers.push([]);
    else if (ISSUED.has(head) && article && source.last - source.first < 3) {
      // What is said within another statement is no statement of who spoke before.
      const before = speakers.findLast((ids, k) => ids.length > 0 && statements[k]?.within === undefined) ?? [];
      speakers.push(before.every((id) => bodies.has(id)) ? before : []);
    } else {
      const outer = statement.within ?? -1;
      const rejecting = rejectedBy(statement, statements[outer]) ? (speakers[outer] ?? []) : [];
      const others = [...rejecting, ...namedInMarks(statement, entities)];
      const meant = new Set(joinedIn(line, phrase).flatMap((part) => entities.refer(spanOf(line, part), others)));
      const adding = whoGoesOn(i, speakers);
      if (adding !== undefined && !others.includes(adding)) speakers.push([adding]);
      else if (meant.size > 0) speakers.push([...meant]);
      else {
        const bearer = bearerOf(line, phrase);
        speakers.push(bearer === undefined ? [] : [bearer]);
      }
    }
  });
  return statements.map((statement, i) => {
    const outer = speakers[statement.within ?? -1] ?? [];
    const own = speakers[i] ?? [];
    return namesAnother(statement) ? own.filter((id) => !outer.includes(id)) : own;
  });
}

/** "rejected his claim that …", "dismissed her warning": what somebody rejects, another has said. */
const rejectedBy = ({ line, source }: ReportedFound, outer: ReportedFound | undefined): boolean =>
  source !== undefined &&
  source.first === source.last &&
  POSSESSIVE.has(lower(line.tokens[source.first])) &&
  /^(?:refuse|deny|condemn)$/.test(outer?.act ?? "");

/** `“President Hall seems to be a friend,” he said`: who is named in marks does not speak of himself so. */
function namedInMarks({ line, source, content }: ReportedFound, entities: Entities): string[] {
  if (!source || source.first !== source.last || !/^s?he$/.test(lower(line.tokens[source.first]))) return [];
  const marked = line.quotes.map((quote) => spanOf(line, quote));
  return content
    .filter((piece) => marked.some(({ from, to }) => from <= piece.from && piece.to <= to))
    .flatMap((piece) => entities.within(piece))
    .flatMap(({ kind, entity }) => (kind === "name" && entity.type === "Person" ? [entity.id] : []));
}

/** "It shows an officer": a film or a record does, not whoever was named before it. */
function isShown({ line, source, cue }: FoundStatement): boolean {
  return lower(line.tokens[source?.first ?? -1]) === "it" && line.tokens[cue.last]?.lemma.toLowerCase() === "show";
}

/** "“He claimed that the money was gone,” Keller said": of himself he says "I". */
function namesAnother({ line, source }: ReportedFound): boolean {
  if (!source || source.first !== source.last || !/^(?:s?he|they)$/.test(lower(line.tokens[source.first])))
    return false;
  return line.quoteAt(source.first, 0) !== undefined;
}
