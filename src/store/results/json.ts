import type { Answer } from "../answer.ts";

/** SPARQL 1.1 Query Results JSON Format, of rows or a truth value. */
export function json(answer: Exclude<Answer, { kind: "graph" }>): string {
  const document =
    answer.kind === "boolean"
      ? { head: {}, boolean: answer.value }
      : { head: { vars: answer.variables }, results: { bindings: answer.rows } };
  return `${JSON.stringify(document, null, 2)}\n`;
}
