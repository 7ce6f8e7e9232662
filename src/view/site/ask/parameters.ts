/** A value that a question leaves to the reader: `VALUES ?character { 100 }`. */
export interface Parameter {
  readonly name: string;
  readonly value: string;
  readonly kind: "date" | "number" | "text";
}

interface Place extends Parameter {
  /** Where the value stands in the text, in code units, half-open, without its quotation marks. */
  readonly from: number;
  readonly to: number;
}

/** A literal: a number, or a string with perhaps a datatype. */
const LITERAL = /"((?:[^"\\\n]|\\.)*)"(?:\^\^([\w-]*:[\w-]+|<[^<>\s]*>))?|-?\d+(?:\.\d+)?/g;

/** One row of literals for one variable or for several, and nothing else. */
const VALUES = new RegExp(
  String.raw`\bVALUES\s+(\?\w+|\((?:\s*\?\w+)+\s*\))\s*\{\s*((?:\(\s*)?(?:(?:${LITERAL.source})\s*)+(?:\)\s*)?)\}`,
  "g",
);

/** The values of a query that a reader may change: those of its blocks VALUES that are one row of literals. */
export function parametersOf(sparql: string): readonly Parameter[] {
  return placesOf(sparql).map(({ name, value, kind }) => ({ name, value, kind }));
}

/** The query with other values; what is not given stays as it is. */
export function withParameters(sparql: string, values: Readonly<Record<string, string | undefined>>): string {
  let text = "";
  let at = 0;
  for (const { name, kind, from, to } of placesOf(sparql)) {
    const value = values[name];
    if (value === undefined || (kind === "number" && !/^-?\d+(?:\.\d+)?$/.test(value))) continue;
    text += sparql.slice(at, from) + (kind === "number" ? value : escaped(value));
    at = to;
  }
  return text + sparql.slice(at);
}

const escaped = (value: string): string => value.replace(/["\\]/g, "\\$&").replace(/[\n\r]/g, " ");

function placesOf(sparql: string): readonly Place[] {
  return [...sparql.matchAll(VALUES)].flatMap((match): readonly Place[] => {
    const [whole, variables = "", row = ""] = match;
    const names = variables.match(/\w+/g) ?? [];
    const start = match.index + whole.lastIndexOf(row);
    const literals = [...row.matchAll(LITERAL)];
    if (literals.length !== names.length) return [];
    return literals.map((literal, i) => {
      const [text, words, datatype = ""] = literal;
      const name = names[i] ?? "";
      const from = start + literal.index;
      if (words === undefined) return { name, value: text, kind: "number", from, to: from + text.length };
      const kind = /date\b/.test(datatype) ? "date" : "text";
      return { name, value: words.replace(/\\(["\\])/g, "$1"), kind, from: from + 1, to: from + 1 + words.length };
    });
  });
}
