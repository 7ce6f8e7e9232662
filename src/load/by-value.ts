import { NAMESPACES } from "../vocabulary/index.ts";
import type { GraphText } from "./graphs/canonical.ts";

const { xsd } = NAMESPACES;
const LITERAL = /"((?:[^"\\]|\\.)*)"(?:\^\^<([^>]*)>|@([A-Za-z0-9-]+))(?= <[^>]*> \.\n$)/;

/** The lines of a graph, with values in place of the writing of numbers, truth values, moments and language tags. */
export function byValue({ nquads }: GraphText): ReadonlySet<string> {
  const lines = nquads.toString("utf8").split(/(?<=\n)/);
  return new Set(
    lines.map((line) =>
      line.replace(LITERAL, (_, words: string, datatype: string | undefined, language: string | undefined) => {
        if (datatype === undefined) return `"${words}"@${language?.toLowerCase()}`;
        return `"${VALUES.get(datatype)?.(words) ?? words}"^^<${datatype}>`;
      }),
    ),
  );
}

/** A value's one writing, by its datatype (XML Schema 1.1, part 2). */
const VALUES: ReadonlyMap<string, (words: string) => string> = new Map([
  [`${xsd}integer`, decimal],
  [`${xsd}decimal`, decimal],
  [`${xsd}boolean`, (words) => ({ "1": "true", "0": "false" })[words] ?? words],
  [`${xsd}double`, (words) => String(Number(words))],
  [`${xsd}float`, (words) => String(Number(words))],
  [`${xsd}dateTime`, moment],
]);

function decimal(words: string): string {
  const [, sign = "", whole = "", part = ""] = /^([+-]?)0*(\d*)(?:\.(\d*?)0*)?$/.exec(words) ?? [undefined, "", words];
  const digits = `${whole === "" ? "0" : whole}${part === "" ? "" : `.${part}`}`;
  return sign === "-" && digits !== "0" ? `-${digits}` : digits;
}

/** Fractions of a second without their closing zeros, and the zone of Greenwich as Z; other zones are kept. */
function moment(words: string): string {
  return words
    .replace(/\.(\d*?)0+(?=\D*$|[Z+-])/, (_, kept: string) => (kept === "" ? "" : `.${kept}`))
    .replace(/[+-]00:00$/, "Z");
}
