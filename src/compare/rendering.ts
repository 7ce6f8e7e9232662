import type { ArticleRecord, ReportedStatement } from "../record/types.ts";
import type { Rendering } from "./types.ts";

/** A statement as its record has it, with names for IRIs. */
export function renderingOf(record: ArticleRecord, statement: ReportedStatement): Rendering {
  const names = new Map((record.entities ?? []).map(({ id, name }) => [id, name]));
  const { content, source, cue } = statement;
  return {
    statement: statement.id,
    speaker: (statement.speaker ?? []).map((iri) => names.get(iri) ?? iri.replace(/^.*[/#]/, "")),
    ...(source?.exact !== undefined && { source: source.exact }),
    ...(cue?.exact !== undefined && { cue: cue.exact }),
    ...(source !== undefined && cue !== undefined && cue.start < source.start && { cueFirst: true as const }),
    words: content.flatMap(({ exact }) => (exact === undefined ? [] : [exact])),
    start: Math.min(...content.map(({ start }) => start)),
    end: Math.max(...content.map(({ end }) => end)),
  };
}
