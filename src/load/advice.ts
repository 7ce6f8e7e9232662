import type { Diagnostic } from "../diagnostic/index.ts";
import { type Named, presetOf } from "./endpoints.ts";

/** Findings that say that an address is not what it was taken for, or that nobody is there. */
const OF_THE_ADDRESS = new Set(["load/not-found", "load/protocol", "load/connection"]);

/** Adds to findings about the store's address what to do: nearly always `--to` or `--store` is not right. */
export function advised(findings: readonly Diagnostic[], to: "ask" | "write", named: Named): readonly Diagnostic[] {
  return findings.map((finding) =>
    OF_THE_ADDRESS.has(finding.rule) ? { ...finding, suggestion: advice(finding.rule, to, named) } : finding,
  );
}

function advice(rule: string, to: "ask" | "write", { store, query }: Named): string {
  const { title, example } = presetOf(store);
  if (rule === "load/connection") return "is the store running, and at this address?";
  if (to === "ask" && (store === undefined || query !== undefined))
    return "--query has to name a SPARQL 1.1 query endpoint";
  if (store === undefined)
    return "--to has to name a Graph Store endpoint that may be written to; with --store NAME it names the store, and the endpoints are known";
  const where = `--to is ${example} for ${title}; what it names has to be there before a load`;
  return to === "ask" ? where : `${where}, and may not be read-only`;
}
