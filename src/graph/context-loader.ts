import { CONTEXT_IRI, ontologyFile } from "../vocabulary/index.ts";

/** What a JSON-LD processor wants back for the IRI of a context. */
export interface LoadedDocument {
  readonly documentUrl: string;
  readonly contextUrl?: string;
  readonly document: object;
}

let bundled: object | undefined;

/** The record's JSON-LD context, read once from the package. */
export function bundledContext(): object {
  bundled ??= JSON.parse(ontologyFile("context.jsonld")) as object;
  return bundled;
}

/** A document loader for JSON-LD processors: serves the bundled context under its IRI, and refuses everything else. */
export async function loadContext(url: string): Promise<LoadedDocument> {
  if (url !== CONTEXT_IRI) throw new RemoteContextError(url);
  return { documentUrl: url, document: bundledContext() };
}

/** A JSON-LD document asked for a context that is not bundled; nothing is ever fetched. */
export class RemoteContextError extends Error {
  readonly url: string;

  constructor(url: string) {
    super(`The context ${url} is not bundled, and nothing is fetched: only ${CONTEXT_IRI} is known.`);
    this.name = "RemoteContextError";
    this.url = url;
  }
}
