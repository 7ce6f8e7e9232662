import { statSync } from "node:fs";
import { basename, join } from "node:path";
import { linesOf } from "../lines.ts";

/** A line of an export's `manifest.ndjson`, as far as loading needs it. */
export interface ManifestLine {
  readonly graph: string;
  readonly sha256: string;
  readonly quads: number;
}

/** The files that the manifest of a folder describes. */
const DESCRIBED = /^graph(?:-\d{5,})?\.(?:nq|trig|jsonld)(?:\.gz)?$/;

/**
 * What an export says of the graphs in its files; which of its shards a graph is in it does not say. Nothing where there is
 * no manifest, where it does not describe these files, or where one of them was written after it: then the files count.
 * @param files files of one folder
 */
export function readManifest(folder: string, files: readonly string[]): readonly ManifestLine[] | undefined {
  if (!files.every((file) => DESCRIBED.test(basename(file)))) return undefined;
  const path = join(folder, "manifest.ndjson");
  const written = statSync(path, { throwIfNoEntry: false });
  if (written === undefined || files.some((file) => statSync(file).mtimeMs > written.mtimeMs)) return undefined;
  const lines: ManifestLine[] = [];
  for (const text of linesOf(path)) {
    if (text === "") continue;
    const line = parsed(text);
    if (line === undefined) return undefined;
    lines.push(line);
  }
  return lines;
}

function parsed(text: string): ManifestLine | undefined {
  try {
    const { graph, sha256, quads }: Record<string, unknown> = JSON.parse(text);
    if (typeof graph !== "string" || typeof sha256 !== "string" || typeof quads !== "number") return undefined;
    return { graph, sha256, quads };
  } catch {
    return undefined;
  }
}
