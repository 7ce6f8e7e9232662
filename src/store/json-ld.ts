import type { Diagnostic, Outcome } from "../diagnostic/index.ts";
import { failure, success } from "../diagnostic/index.ts";
import { loadContext, RemoteContextError } from "../graph/index.ts";
import { CONTEXT_IRI } from "../vocabulary/index.ts";
import { readText } from "./read-chunks.ts";

/** The JSON-LD document a file holds; undefined where it holds something else, or cannot be read as JSON. */
export function readJsonLd(file: string, gzip: boolean): object | undefined {
  try {
    const value: unknown = JSON.parse([...readText(file, gzip)].join(""));
    return isJsonLd(value) ? Object(value) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether parsed JSON is a JSON-LD document, not a record: a record's only keyword is the bundled `@context`. */
function isJsonLd(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every((item) => keywords(item).length > 0);
  if (typeof value !== "object" || value === null) return false;
  if ("identifier" in value) return false;
  const found = keywords(value);
  return found.length > 1 || (found.length === 1 && Reflect.get(value, "@context") !== CONTEXT_IRI);
}

function keywords(value: unknown): readonly string[] {
  return Object.keys(Object(value)).filter((key) => key.startsWith("@"));
}

/**
 * The quads of a JSON-LD document, as N-Quads. Only the bundled context is served, nothing is fetched; and nothing is
 * dropped silently (safe mode): a key without a meaning is an error.
 */
export async function jsonLdQuads(document: object, file: string): Promise<Outcome<string>> {
  const { default: jsonld } = await import("jsonld");
  try {
    const options = { format: "application/n-quads", safe: true, documentLoader: loadContext };
    return success(String(await jsonld.toRDF(document, options as object)));
  } catch (error) {
    return failure(faultOf(error, file));
  }
}

function faultOf(error: unknown, file: string): Diagnostic {
  const remote = causes(error).find((cause) => cause instanceof RemoteContextError);
  if (remote !== undefined) {
    return {
      severity: "error",
      rule: "graph/remote-context",
      file,
      message: "the file asks for a remote context, and nothing is fetched",
      actual: remote.url,
      expected: `a context in the file itself, or ${CONTEXT_IRI}`,
    };
  }
  const details = Reflect.get(Object(error), "details");
  const event: unknown = Reflect.get(Object(Reflect.get(Object(details), "event")), "message");
  const message = typeof event === "string" ? event : error instanceof Error ? error.message : String(error);
  return { severity: "error", rule: "graph/json-ld", file, message: message.replace(/\s+/g, " ") };
}

/** An error of jsonld.js and what it came from. */
function causes(error: unknown): readonly unknown[] {
  const chain: unknown[] = [];
  for (let cause = error; cause !== undefined && chain.length < 10; ) {
    chain.push(cause);
    cause = Reflect.get(Object(Reflect.get(Object(cause), "details")), "cause") ?? Reflect.get(Object(cause), "cause");
  }
  return chain;
}
