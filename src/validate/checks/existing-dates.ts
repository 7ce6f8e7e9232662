import type { Literal } from "@rdfjs/types";
import { isDay, isEdtf } from "../../record/calendar.ts";
import { EDTF_DATATYPE, NAMESPACES, prefixed } from "../../vocabulary/index.ts";
import type { DataGraph } from "../data-graph.ts";
import type { Finding } from "../finding.ts";
import { termWords } from "../words.ts";

const ZONE = "(?:Z|[+-](?:0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)?";
const DATE = new RegExp(`^-?[0-9]{4}-[0-9]{2}-[0-9]{2}${ZONE}$`);
const DATE_TIME = new RegExp(
  `^-?[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?|24:00:00)${ZONE}$`,
);

/** Which values a datatype has, in words and as a test, for the datatypes where the SHACL engine looks at the form only. */
const DATATYPES: { readonly [iri: string]: { readonly form: string; readonly accepts: (value: string) => boolean } } = {
  [`${NAMESPACES.xsd}date`]: {
    form: "a day that exists, as YYYY-MM-DD",
    accepts: (value) => DATE.test(value) && isDay(value),
  },
  [`${NAMESPACES.xsd}dateTime`]: {
    form: "a day and time that exist, as YYYY-MM-DDThh:mm:ss with an offset",
    accepts: (value) => DATE_TIME.test(value) && isDay(value),
  },
  [EDTF_DATATYPE]: { form: "an EDTF date or interval (levels 0 and 1)", accepts: isEdtf },
};

/** A date is a day of the calendar: not 2025-13-45, not 30 February. */
export function* existingDates(graph: DataGraph): Generator<Finding> {
  for (const { subject, predicate, object } of graph.quads) {
    const datatype = object.termType === "Literal" ? DATATYPES[(object as Literal).datatype.value] : undefined;
    if (!datatype || datatype.accepts(object.value)) continue;
    yield {
      severity: "error",
      rule: "graph/date",
      message: "A date does not exist in the calendar, or is not written as its type demands.",
      focus: subject,
      path: prefixed(predicate.value),
      value: object,
      expected: datatype.form,
      actual: termWords(object),
      suggestion: "A date that is only partly known goes into rap:edtf, never padded to a whole one.",
    };
  }
}
