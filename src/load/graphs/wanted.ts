import { dirname } from "node:path";
import { type Diagnostic, failure, hasError, type Outcome, success } from "../../diagnostic/index.ts";
import { contentsOf } from "./contents.ts";
import { readManifest } from "./manifest.ts";

/** A graph that the store shall have. */
export interface Wanted {
  readonly sha256: string;
  readonly quads: number;
  /** The file it stands in. */
  readonly file: string;
}

/** All graphs that the store shall have, by name. */
export type WantedGraphs = ReadonlyMap<string, Wanted>;

/**
 * What graphs the files hold, with their hashes. An export's manifest says so without their being read; other files are
 * read once for it. Where two files have a graph of one name the later one counts, as if they were loaded in turn.
 */
export async function wantedGraphs(files: readonly string[], into?: string): Promise<Outcome<WantedGraphs>> {
  const wanted = new Map<string, Wanted>();
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const manifest = readManifest(dirname(file), file);
    if (manifest !== undefined) {
      for (const { graph, sha256, quads } of manifest) wanted.set(graph, { sha256, quads, file });
      continue;
    }
    for await (const text of contentsOf(file, into === undefined ? {} : { into })) {
      diagnostics.push(...text.diagnostics);
      if (text.ok) wanted.set(text.value.graph, { sha256: text.value.sha256, quads: text.value.quads, file });
    }
  }
  return hasError(diagnostics) ? failure(...diagnostics) : success(wanted, diagnostics);
}
