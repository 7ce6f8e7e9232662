import type { Diagnostic } from "../../diagnostic/index.ts";
import { shorten } from "../show.ts";

/** What was found wrong while a record is completed. */
export interface Findings {
  readonly all: readonly Diagnostic[];
  error(rule: string, pointer: string, message: string, more?: More): void;
  note(severity: "warning" | "info", rule: string, pointer: string, message: string, more?: More): void;
}

type More = Pick<Diagnostic, "start" | "end" | "expected" | "actual" | "suggestion" | "node">;

export function findings(article: string): Findings {
  const all: Diagnostic[] = [];
  const add = (severity: Diagnostic["severity"], rule: string, pointer: string, message: string, more: More = {}) => {
    const { expected, actual } = more;
    all.push({
      severity,
      rule,
      message,
      article,
      ...(pointer !== "" && { pointer }),
      ...more,
      ...(expected !== undefined && { expected: shorten(expected) }),
      ...(actual !== undefined && { actual: shorten(actual) }),
    });
  };
  return { all, error: (...finding) => add("error", ...finding), note: add };
}
