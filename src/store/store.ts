import type { Store as OxigraphStore } from "oxigraph";
import { type Diagnostic, failure, hasError, type Outcome, success } from "../diagnostic/index.ts";
import { dataFiles } from "./data-files.ts";
import { fileFault } from "./file-fault.ts";
import { type DataFormat, dataFormat } from "./formats.ts";
import { rdfFinding } from "./parser-finding.ts";
import { readChunks } from "./read-chunks.ts";
import { type Store, UNION } from "./union.ts";

/**
 * Loads graphs into an embedded store: `.trig`, `.nq`, `.ttl`, `.nt`, JSON-LD, records, each also gzipped, and export
 * folders. Nothing is fetched: a JSON-LD file with a remote context is refused.
 * @returns a failure with a diagnostic for each file that cannot be read or parsed, with its line where the parser knows it
 */
export async function openStore(names: readonly string[]): Promise<Outcome<Store>> {
  const files = dataFiles(names);
  if (!files.ok) return files;
  const { Store: Oxigraph } = await import("oxigraph");
  const oxigraph = new Oxigraph();
  const diagnostics: Diagnostic[] = [];
  for (const file of files.value) diagnostics.push(...(await load(oxigraph, file)));
  if (hasError(diagnostics)) return failure(...diagnostics);
  const { size } = oxigraph;
  oxigraph.update(UNION);
  return success({ oxigraph, size }, diagnostics);
}

async function load(oxigraph: OxigraphStore, file: string): Promise<readonly Diagnostic[]> {
  const known = dataFormat(file);
  if (known === undefined) return [];
  const { format, gzip } = known;
  if (format === "json" || format === "records") return loadJson(oxigraph, file, format, gzip);
  const chunks = remembering(readChunks(file, gzip));
  try {
    oxigraph.load(chunks, { format });
    return [];
  } catch (error) {
    if (chunks.fault !== undefined) return [fileFault(file, chunks.fault)];
    return [{ severity: "error", rule: "graph/syntax", file, ...rdfFinding(error) }];
  }
}

/** Oxigraph wraps what its input throws into an error of its own, without the code. */
function remembering<T>(items: Iterable<T>): Iterable<T> & { fault?: unknown } {
  const remembered: Iterable<T> & { fault?: unknown } = {
    *[Symbol.iterator]() {
      try {
        yield* items;
      } catch (error) {
        remembered.fault = error;
        throw error;
      }
    },
  };
  return remembered;
}

/** How much N-Quads is loaded at once, in code units: each load is a transaction, and costs one. */
const BATCH = 1 << 22;

/** JSON-LD and records, as N-Quads. What the checks of a record merely warn of is `validate`'s to say. */
async function loadJson(oxigraph: OxigraphStore, file: string, format: DataFormat, gzip: boolean) {
  const { quadsOfJson } = await import("./json-quads.ts");
  const diagnostics: Diagnostic[] = [];
  let batch: string[] = [];
  let length = 0;
  const flush = (): void => {
    oxigraph.load(batch, { format: "nq" });
    batch = [];
    length = 0;
  };
  for await (const quads of quadsOfJson(file, format, gzip)) {
    if (!quads.ok) {
      diagnostics.push(...quads.diagnostics);
      continue;
    }
    batch.push(quads.value);
    length += quads.value.length;
    if (length > BATCH) flush();
  }
  flush();
  return diagnostics;
}
