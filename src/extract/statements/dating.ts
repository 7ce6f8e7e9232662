import type { FoundDate } from "../types.ts";
import { type FoundStatement, spanOf } from "./found.ts";
import { verbGroups } from "./verb-groups.ts";

/**
 * When a statement was made: the time expression of its sentence that stands outside source and content, with no verb
 * between it and the cue but the cue itself ("told reporters Thursday evening", "on Friday, Putin said"). Nothing where
 * there are several.
 */
export function saidOn(statement: FoundStatement, dates: readonly FoundDate[]): FoundDate | undefined {
  const { line, content } = statement;
  const region = line.regionAt(statement.cue.first);
  const sentence = spanOf(line, region);
  const cue = spanOf(line, statement.cue);
  const groups = verbGroups(line, region).map((g) => spanOf(line, g));
  const source = statement.source && spanOf(line, statement.source);
  const outside = dates.filter(
    (d) =>
      d.from >= sentence.from &&
      d.to <= sentence.to &&
      !content.some((piece) => piece.from < d.to && d.from < piece.to) &&
      !(source && source.from < d.to && d.from < source.to),
  );
  const attached = outside.filter((d) => {
    const [from, to] = d.from >= cue.to ? [cue.to, d.from] : [d.to, cue.from];
    return (
      !groups.some((g) => g.from < to && from < g.to && !(g.from < cue.to && cue.from < g.to)) &&
      !content.some((piece) => piece.from >= from && piece.to <= to && d.from > piece.to)
    );
  });
  return attached.length === 1 ? attached[0] : undefined;
}
