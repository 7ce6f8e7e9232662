import type { Analysis } from "../types.ts";
import { withAsker } from "./asked-by.ts";
import { attributionsOf } from "./attributions.ts";
import { joinContinued } from "./continued.ts";
import type { FoundStatement } from "./found.ts";
import { withHearer, withListener } from "./hearers.ts";
import { lineStatements } from "./learned/line-statements.ts";
import { bundledWeights } from "./learned/load.ts";
import { type Line, linesOf } from "./line.ts";
import { nesting } from "./nesting.ts";
import { isNoSaying } from "./not-saying.ts";
import { withoutQuantifier } from "./quantifiers.ts";
import { withoutTime } from "./times-in-sources.ts";
import { transcriptTurns } from "./transcripts.ts";
import { isUnsaid } from "./unsaid.ts";

/** A found statement with the index of the one that reports it. */
export interface ReportedFound extends FoundStatement {
  readonly within?: number;
}

/** Finds the statements of one line of tagged tokens, in the order of their cues. */
export type LineReader = (line: Line) => readonly FoundStatement[];

/** An article of more tokens than this, some hundred times what one has, is read by the rules alone, for the sake of time. */
const MOST = 100_000;

function usual(lines: readonly Line[]): LineReader {
  const tokens = lines.reduce((sum, line) => sum + line.tokens.length, 0);
  return tokens > MOST ? attributionsOf : (line) => lineStatements(line, bundledWeights());
}

/**
 * The statements of an article in the order of the text, continued quotations joined and nesting settled.
 * @param reader finds the statements of a line; another model, or the rules alone (`attributionsOf`), can take its place
 */
export function findStatements(analysis: Analysis, reader?: LineReader): ReportedFound[] {
  const lines = linesOf(analysis);
  const read = reader ?? usual(lines);
  const turns = transcriptTurns(lines);
  const found = lines.flatMap((line) => {
    const turn = turns.get(line);
    const all = read(line);
    const own = all.map((statement) => withListener(statement, all));
    return turn ? [turn, ...own.filter(({ cue }) => cue.first > turn.cue.last)] : own;
  });
  const { text } = analysis.article;
  const joined = joinContinued(lines, found)
    .filter((statement) => !isUnsaid(statement, text) && !isNoSaying(statement))
    .map(withAsker)
    .map(withHearer)
    .map(withoutTime)
    .map(withoutQuantifier);
  const outer = nesting(joined);
  return joined.map((statement, i) => {
    const within = outer[i];
    return within === undefined ? statement : { ...statement, within };
  });
}
