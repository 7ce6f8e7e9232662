import { type CodePoints, codePoints } from "../../article/codepoints.ts";
import type { UnitSpan } from "../../article/types.ts";
import type { StatementDraft } from "../../record/types.ts";
import type { Analysis, Entities, FoundAgreement } from "../types.ts";
import { saidOn } from "./dating.ts";
import { type FoundStatement, spanOf } from "./found.ts";
import { findStatements } from "./reported.ts";
import { speakersOf } from "./speakers.ts";
import { topicsOf } from "./topics.ts";
import { isReflexive } from "./words.ts";

const place = (points: CodePoints, { from, to }: UnitSpan): { start: number; end: number } => ({
  start: points.toPoint(from),
  end: points.toPoint(to),
});

const THIS = /\b(?:it|its|this|these|that (?=is|was|would|will))\b/iu;

/**
 * "X slammed the agreement and said: “…”": what somebody says in the same breath as he judges a thing is about that
 * thing, where it names none of its own and says "it": in marks, or of a person, who is no "it" himself.
 */
function sharedTopics(
  found: readonly FoundStatement[],
  topics: readonly string[][],
  i: number,
  text: string,
  isPerson: boolean,
): readonly string[] {
  const [before, statement] = [found[i - 1], found[i]];
  if (!before?.source || before.line !== statement?.line || before.source.first !== statement.source?.first) return [];
  const quoted = statement.line.quotes.some((q) => spanOf(statement.line, q).from === statement.content[0]?.from);
  if (!(quoted || isPerson) || !statement.content.some(({ from, to }) => THIS.test(text.slice(from, to)))) return [];
  return before.act === "condemn" || before.act === "praise" ? (topics[i - 1] ?? []) : [];
}

/**
 * Who says what in an article: a statement for each cue of reporting, believing, knowing or intending, by rules and
 * tables over tagged text. Anchors in Unicode code points; `form` is left to the record, which reads it off the
 * quotation marks. A statement in another's content is `within` it; local ids `s1`, `s2` … in the order of the text.
 */
export function extractStatements(
  analysis: Analysis,
  entities: Entities,
  agreements: readonly FoundAgreement[],
): StatementDraft[] {
  const { text } = analysis.article;
  const points = codePoints(text);
  const found = findStatements(analysis);
  const speakers = speakersOf(found, entities, text);
  const persons = new Set(entities.all.filter((e) => e.type === "Person").map((e) => e.id));
  const topics = found.map((statement) => topicsOf(statement, agreements, text, points));
  return found.map((statement, i) => {
    const { line, cue, source, addressee, content, act, attribution, within } = statement;
    const speaker = speakers[i] ?? [];
    // "Lee told her": somebody other than Lee. "Lee told himself" is Lee.
    const others = addressee && isReflexive(line.tokens[addressee.first]) ? [] : speaker;
    const addressedTo = addressee ? entities.refer(spanOf(line, addressee), others) : [];
    const on = saidOn(statement, analysis.dates);
    const about = topics[i]?.length
      ? topics[i]
      : sharedTopics(found, topics, i, text, speaker.length > 0 && speaker.every((id) => persons.has(id)));
    return {
      id: `s${i + 1}`,
      ...(act && { speechAct: act }),
      attribution,
      ...(source && { source: place(points, spanOf(line, source)) }),
      cue: place(points, spanOf(line, cue)),
      content: content.map((piece) => place(points, piece)),
      ...(speaker.length > 0 && { speaker }),
      ...(addressee && { addressee: place(points, spanOf(line, addressee)) }),
      ...(addressedTo.length > 0 && { addressedTo }),
      ...(on && { saidOn: on.date }),
      ...(about && about.length > 0 && { about }),
      ...(within !== undefined && { within: `s${within + 1}` }),
    };
  });
}
