import { type Literal, type NamedNode, nquadsTerm, quoted } from "../graph/index.ts";
import { NAMESPACES } from "../vocabulary/index.ts";

/** The prefixes of a Turtle document: namespaces that a record's graph uses. */
export const PREFIXES: Readonly<Record<string, string>> = {
  rap: NAMESPACES.rap,
  schema: NAMESPACES.schema,
  org: NAMESPACES.org,
  prov: NAMESPACES.prov,
  oa: NAMESPACES.oa,
  xsd: NAMESPACES.xsd,
  wd: NAMESPACES.wd,
  edtf: "http://id.loc.gov/datatypes/edtf/",
};

const { xsd } = NAMESPACES;
const INTEGER = /^[+-]?[0-9]+$/;
/** A part of PN_LOCAL (Turtle, section 6.5) that needs no escapes and no second look. */
const LOCAL_NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;
/** A base that resolution leaves as it is: with a host, plain segments, and a slash at the end. */
const PLAIN_BASE = /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?\/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*\/)*$/;
/** What resolves to base + itself: no scheme, no empty and no dot segments. */
const PLAIN_REFERENCE =
  /^(?:[A-Za-z0-9_~-][A-Za-z0-9._~!$&'()*+,;=@%-]*)(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~!$&'()*+,;=@%-]*)*(?:#.*)?$/s;

/** Writes terms as Turtle has them. */
export interface TurtleTerms {
  /** The `@base` and `@prefix` lines. */
  readonly header: string;
  term(term: NamedNode | Literal): string;
}

/**
 * Terms under some prefixes and a base: `prefix:local` where that needs no escapes, relative to the base where the base
 * is plain, the full IRI otherwise; integers and booleans in their short form.
 */
export function turtleTerms(base?: string, prefixes: Readonly<Record<string, string>> = PREFIXES): TurtleTerms {
  const names = new Map(Object.entries(prefixes).map(([prefix, namespace]) => [namespace, prefix]));
  const root = base !== undefined && PLAIN_BASE.test(base) ? base : undefined;
  const iri = (value: string): string => {
    const cut = Math.max(value.lastIndexOf("#"), value.lastIndexOf("/")) + 1;
    const prefix = names.get(value.slice(0, cut));
    const local = value.slice(cut);
    if (prefix !== undefined && LOCAL_NAME.test(local)) return `${prefix}:${local}`;
    if (root !== undefined && value.startsWith(root)) {
      const reference = value.slice(root.length);
      if (PLAIN_REFERENCE.test(reference)) return `<${reference}>`;
    }
    return `<${value}>`;
  };
  const term = (term: NamedNode | Literal): string => {
    if (term.termType === "NamedNode") return iri(term.value);
    const { value, datatype } = term;
    if (datatype.value === `${xsd}integer` && INTEGER.test(value)) return value;
    if (datatype.value === `${xsd}boolean` && (value === "true" || value === "false")) return value;
    return datatype.value === `${xsd}string` ? nquadsTerm(term) : `${quoted(value)}^^${iri(datatype.value)}`;
  };
  const lines = Object.entries(prefixes).map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`);
  const header = `${root === undefined ? "" : `@base <${root}> .\n`}${lines.join("")}\n`;
  return { header, term };
}
