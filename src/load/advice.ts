import type { Diagnostic } from "../diagnostic/index.ts";
import { type Named, presetOf } from "./endpoints.ts";
import type { Credentials } from "./http/index.ts";

/** Findings that say that an address is not what it was taken for, or that nobody is there. */
const OF_THE_ADDRESS = new Set(["load/not-found", "load/protocol", "load/connection"]);

interface Asker extends Named {
  readonly credentials?: Credentials;
}

/**
 * Adds to findings about the store's address what to do: nearly always `--to` or `--store` is not right. And to findings
 * about the login what to log in with, where there was none or it was of a kind that the store does not ask for.
 */
export function advised(findings: readonly Diagnostic[], to: "ask" | "write", asker: Asker): readonly Diagnostic[] {
  return findings.map((finding) => {
    const suggestion = OF_THE_ADDRESS.has(finding.rule)
      ? advice(finding.rule, to, asker)
      : finding.rule === "load/credentials"
        ? login(asker)
        : undefined;
    return suggestion === undefined ? finding : { ...finding, suggestion };
  });
}

function login({ store, credentials }: Asker): string | undefined {
  const { title, authentication } = presetOf(store);
  if (credentials === undefined) {
    const kinds = store === undefined ? "basic, digest or bearer" : authentication;
    return `no login was given: --auth ${kinds}, with what the environment says or --auth-file FILE`;
  }
  if (store === undefined || credentials.kind === authentication) return undefined;
  return `${title} knows its users by --auth ${authentication}, unless it is told otherwise`;
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
