import type { Term } from "@rdfjs/types";
import { codePoints } from "../../article/codepoints.ts";
import { NAMESPACES } from "../../vocabulary/index.ts";
import type { DataGraph } from "../data-graph.ts";
import type { Finding } from "../finding.ts";
import type { ValidateOptions } from "../options.ts";
import { cut } from "../words.ts";
import { mayBeCut } from "./exact-length.ts";
import { wholeNumber } from "./whole-number.ts";

const { rap, oa } = NAMESPACES;

/** Every anchor ends within the text it counts in and, where the graph holds that text, quotes what stands there. */
export function* anchorsInsideText(graph: DataGraph, options: ValidateOptions): Generator<Finding> {
  for (const text of graph.instances(`${rap}TextVersion`)) {
    const length = wholeNumber(graph.objects(text, `${rap}length`)[0]);
    const words = graph.objects(text, `${rap}words`)[0]?.value;
    const points = words === undefined ? undefined : codePoints(words);
    for (const anchor of graph.subjectsOf(`${oa}hasSource`, text)) {
      const start = wholeNumber(graph.objects(anchor, `${oa}start`)[0]);
      const end = wholeNumber(graph.objects(anchor, `${oa}end`)[0]);
      const exact = graph.objects(anchor, `${oa}exact`)[0]?.value;
      if (start === undefined || end === undefined) continue;
      if (length !== undefined && end > length) {
        yield outside(anchor, end, length);
        continue;
      }
      const slice = points?.slice(start, end);
      if (slice === undefined || exact === undefined || slice === exact) continue;
      if (mayBeCut([...exact].length, options) && slice.startsWith(exact)) continue;
      yield otherWords(anchor, slice, exact);
    }
  }
}

function outside(focus: Term, end: number, length: number): Finding {
  return {
    severity: "error",
    rule: "anchor/range",
    message: "An anchor ends after the end of its text.",
    focus,
    path: "oa:end",
    expected: `at most ${length}, the text's length in code points`,
    actual: String(end),
    suggestion: "Count in Unicode code points, and in the text as it was read.",
  };
}

function otherWords(focus: Term, slice: string, exact: string): Finding {
  return {
    severity: "error",
    rule: "anchor/exact",
    message: "An anchor's exact words are not those of the text at its positions.",
    focus,
    path: "oa:exact",
    expected: JSON.stringify(cut(slice)),
    actual: JSON.stringify(cut(exact)),
    suggestion: "Mend the positions or the words; the text itself is never changed.",
  };
}
