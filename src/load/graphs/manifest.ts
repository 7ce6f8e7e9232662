import { readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";

/** A line of an export's `manifest.ndjson`, as far as loading needs it. */
export interface ManifestLine {
  readonly graph: string;
  readonly sha256: string;
  readonly quads: number;
}

/** The files that the manifest of a folder describes. */
const DESCRIBED = /^graph\.(?:nq|trig|jsonld)(?:\.gz)?$/;

/**
 * What an export says of a file's graphs. Nothing where there is no manifest, where it does not describe that file, or where
 * the file was written after it: then it is the file that counts.
 */
export function readManifest(folder: string, file: string): readonly ManifestLine[] | undefined {
  if (!DESCRIBED.test(basename(file))) return undefined;
  const path = join(folder, "manifest.ndjson");
  const written = statSync(path, { throwIfNoEntry: false });
  if (written === undefined || statSync(file).mtimeMs > written.mtimeMs) return undefined;
  const lines: ManifestLine[] = [];
  for (const text of readFileSync(path, "utf8").split("\n")) {
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
