import type { Store as OxigraphStore } from "oxigraph";
import { type Diagnostic, failure, hasError, type Outcome, success } from "../diagnostic/index.ts";
import { dataFiles } from "./data-files.ts";
import { dataFormat, type RdfFormat } from "./formats.ts";
import { rdfFinding } from "./parser-finding.ts";
import { readChunks } from "./read-chunks.ts";

/** An RDF dataset in memory, in an embedded Oxigraph. */
export interface Store {
  readonly oxigraph: OxigraphStore;
  /** Number of quads. */
  readonly size: number;
}

/**
 * Loads graphs into an embedded store: `.trig`, `.nq`, `.ttl`, `.nt`, `.jsonld`, records, each also gzipped, and export
 * folders. Nothing is fetched: a JSON-LD file with a remote context is refused.
 * @returns a failure with a diagnostic for each file that cannot be read or parsed, with its line where the parser knows it
 */
export async function openStore(names: readonly string[]): Promise<Outcome<Store>> {
  const files = dataFiles(names);
  if (!files.ok) return files;
  const { Store: Oxigraph } = await import("oxigraph");
  const oxigraph = new Oxigraph();
  const diagnostics: Diagnostic[] = [];
  for (const file of files.value) diagnostics.push(...load(oxigraph, file));
  if (hasError(diagnostics)) return failure(...diagnostics);
  return success({ oxigraph, size: oxigraph.size }, diagnostics);
}

function load(oxigraph: OxigraphStore, file: string): readonly Diagnostic[] {
  const known = dataFormat(file);
  if (known === undefined) return [];
  const format: RdfFormat = known.format === "json" || known.format === "records" ? "jsonld" : known.format;
  try {
    oxigraph.load(readChunks(file, known.gzip), { format });
    return [];
  } catch (error) {
    return [fault(file, error)];
  }
}

function fault(file: string, error: unknown): Diagnostic {
  if (error instanceof Error && "code" in error) {
    return { severity: "error", rule: "input/unreadable", file, message: error.message };
  }
  return { severity: "error", rule: "graph/syntax", file, ...rdfFinding(error) };
}
