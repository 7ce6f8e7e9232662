import type { Analysis } from "../types.ts";
import { attributionsOf } from "./attributions.ts";
import { joinContinued } from "./continued.ts";
import type { FoundStatement } from "./found.ts";
import { linesOf } from "./line.ts";
import { nesting } from "./nesting.ts";

/** A found statement with the index of the one that reports it. */
export interface ReportedFound extends FoundStatement {
  readonly within?: number;
}

/** The statements of an article in the order of the text, continued quotations joined and nesting settled. */
export function findStatements(analysis: Analysis): ReportedFound[] {
  const lines = linesOf(analysis);
  const joined = joinContinued(lines, lines.flatMap(attributionsOf));
  const outer = nesting(joined);
  return joined.map((statement, i) => {
    const within = outer[i];
    return within === undefined ? statement : { ...statement, within };
  });
}
