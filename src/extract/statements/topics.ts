import type { CodePoints } from "../../article/codepoints.ts";
import type { UnitSpan } from "../../article/types.ts";
import type { FoundAgreement } from "../types.ts";
import { type FoundStatement, spanOf } from "./found.ts";
import { meantBySource } from "./meant.ts";
import { lower } from "./words.ts";

const TEMPORAL = new Set(["after", "before", "since", "when", "while", "until", "amid", "despite"]);

const holds = (outer: UnitSpan, inner: UnitSpan): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** Whether a place in a piece of content stands in a clause that only tells when ("… after Russia signed a deal"). */
function onlyTellsWhen(statement: FoundStatement, piece: UnitSpan, place: UnitSpan): boolean {
  return statement.line.tokens.some((t) => t.from > piece.from && t.to <= place.from && TEMPORAL.has(lower(t)));
}

/**
 * What a statement is about: the agreements its content speaks of, or its source is ("the deal says"), and the provision
 * that its source names ("Article 4 of the agreement says") or its content is.
 * @returns local ids of agreements and provisions
 */
export function topicsOf(
  statement: FoundStatement,
  agreements: readonly FoundAgreement[],
  text: string,
  points: CodePoints,
): string[] {
  const { line, content } = statement;
  const meant = meantBySource(statement);
  const source = meant && spanOf(line, meant);
  const words = source ? text.slice(source.from, source.to) : "";
  const topics: string[] = [];
  for (const { id, mentions, draft } of agreements) {
    const provisions = (draft.provisions ?? []).filter((provision) => {
      const label = provision.label?.toLowerCase();
      const named = label !== undefined && words.toLowerCase().startsWith(label);
      const { start, end } = provision.text ?? {};
      if (start === undefined || end === undefined) return named;
      const wording = { from: points.toUnit(start), to: points.toUnit(end) };
      return named || content.some((piece) => holds(piece, wording) || holds(wording, piece));
    });
    const named = provisions.flatMap((provision) => (provision.id === undefined ? [] : [provision.id]));
    if (named.length > 0) topics.push(...named);
    else if (
      mentions.some(
        (m) =>
          (source && holds(source, m)) ||
          content.some((piece) => holds(piece, m) && !onlyTellsWhen(statement, piece, m)),
      )
    )
      topics.push(id);
  }
  return topics;
}
