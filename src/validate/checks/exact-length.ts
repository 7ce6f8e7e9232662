import { SHORT } from "../../record/quote.ts";
import { NAMESPACES } from "../../vocabulary/index.ts";
import type { DataGraph } from "../data-graph.ts";
import type { Finding } from "../finding.ts";
import type { ValidateOptions } from "../options.ts";
import { cut } from "../words.ts";
import { wholeNumber } from "./whole-number.ts";

const { oa } = NAMESPACES;

/**
 * An anchor's exact words are as long as its positions say, in code points: this finds offsets that somebody counted in
 * bytes or UTF-16 code units, without the text.
 */
export function* exactLength(graph: DataGraph, options: ValidateOptions): Generator<Finding> {
  for (const { subject, predicate, object } of graph.quads) {
    if (predicate.value !== `${oa}exact`) continue;
    const start = wholeNumber(graph.objects(subject, `${oa}start`)[0]);
    const end = wholeNumber(graph.objects(subject, `${oa}end`)[0]);
    if (start === undefined || end === undefined || end <= start) continue;
    const length = [...object.value].length;
    if (length === end - start || (mayBeCut(length, options) && length < end - start)) continue;
    yield {
      severity: "error",
      rule: "anchor/exact-length",
      message: "An anchor's exact words are not as long as its positions say.",
      focus: subject,
      path: "oa:exact",
      value: object,
      expected: `${end - start} code points, from ${start} to ${end}`,
      actual: `${length}: ${JSON.stringify(cut(object.value))}`,
      suggestion:
        object.value.length === end - start
          ? "The positions are in UTF-16 code units; convert them to Unicode code points."
          : Buffer.byteLength(object.value) === end - start
            ? "The positions are in bytes; convert them to Unicode code points."
            : "Mend the positions or the words; for quotes that were cut on purpose, say --quotes short.",
    };
  }
}

/** Whether words of that length may be the start of a longer passage, as `--quotes short` writes it. */
export function mayBeCut(length: number, { quotes }: ValidateOptions): boolean {
  return quotes !== "full" && length === SHORT;
}
