import { dirname } from "node:path";
import { type Diagnostic, failure, hasError, type Outcome, success } from "../../diagnostic/index.ts";
import { contentsOf } from "./contents.ts";
import { readManifest } from "./manifest.ts";

/** A graph that the store shall have. */
export interface Wanted {
  readonly sha256: string;
  readonly quads: number;
  /** The file it stands in, or the shards of which one has it. */
  readonly files: ReadonlySet<string>;
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
  for (const group of groups(files)) {
    const [first = ""] = group;
    const manifest = readManifest(dirname(first), [...group]);
    if (manifest !== undefined) {
      for (const { graph, sha256, quads } of manifest) wanted.set(graph, { sha256, quads, files: group });
      continue;
    }
    for (const file of group) {
      const one = new Set([file]);
      for await (const text of contentsOf(file, into === undefined ? {} : { into })) {
        diagnostics.push(...text.diagnostics);
        if (text.ok) wanted.set(text.value.graph, { sha256: text.value.sha256, quads: text.value.quads, files: one });
      }
    }
  }
  return hasError(diagnostics) ? failure(...diagnostics) : success(wanted, diagnostics);
}

/** An export's shards together, other files alone, in their order. */
function groups(files: readonly string[]): readonly ReadonlySet<string>[] {
  const found: Set<string>[] = [];
  let shards: string | undefined;
  for (const file of files) {
    const folder = SHARD.test(file) ? dirname(file) : undefined;
    if (folder !== undefined && folder === shards) found.at(-1)?.add(file);
    else found.push(new Set([file]));
    shards = folder;
  }
  return found;
}

const SHARD = /(?:^|[\\/])graph-\d{5,}\.[a-z.]+$/;
