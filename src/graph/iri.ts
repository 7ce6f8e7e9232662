import { NAMESPACES } from "../vocabulary/index.ts";

/** The prefixes that the JSON-LD context declares: `schema:Thing` as an `id` in a record means the IRI it stands for. */
export const CONTEXT_PREFIXES = ["rap", "schema", "org", "prov", "oa", "xsd"] as const;

const SHORT = new RegExp(`^(${CONTEXT_PREFIXES.join("|")}):(?!//)`);

/** The IRI that an `id` or a reference of a record stands for (JSON-LD 1.1 API, IRI Expansion, steps 6 to 8). */
export function expandIri(value: string): string {
  if (value.startsWith("http")) return value;
  const prefix = SHORT.exec(value)?.[1] as (typeof CONTEXT_PREFIXES)[number] | undefined;
  return prefix === undefined ? value : NAMESPACES[prefix] + value.slice(prefix.length + 1);
}
