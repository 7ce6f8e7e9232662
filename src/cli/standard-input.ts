import { createWriteStream, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { readChunks } from "../store/read-chunks.ts";

/** What standard input held, as a file whose name says its format. */
export interface Spooled {
  readonly path: string;
  readonly remove: () => void;
}

/** How much is looked at to tell the format, in bytes after gzip is undone. */
const HEAD = 1 << 16;

/**
 * Writes standard input to a file of its own: a graph is read twice, which a pipe cannot be. What it holds is told by
 * its beginning: gzip, JSON-LD or records, N-Quads (N-Triples are N-Quads), else TriG (Turtle is TriG).
 */
export async function spool(input: Readable): Promise<Spooled> {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const plain = join(folder, "input");
    await pipeline(input, createWriteStream(plain));
    const [first] = readChunks(plain, false);
    const gzip = first?.[0] === 0x1f && first[1] === 0x8b;
    const path = `${plain}.${endingOf(headOf(plain, gzip))}${gzip ? ".gz" : ""}`;
    renameSync(plain, path);
    return { path, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** The beginning as text; of gzip that is damaged, nothing: whoever reads the file says so. */
function headOf(file: string, gzip: boolean): string {
  try {
    for (const chunk of readChunks(file, gzip)) return new TextDecoder().decode(chunk.subarray(0, HEAD));
  } catch {
    return "";
  }
  return "";
}

const TERM = String.raw`(?:<[^<>\s]*>|_:\S+|"(?:[^"\\]|\\.)*"(?:@[\w-]+|\^\^<[^<>\s]*>)?)`;
const STATEMENT_LINE = new RegExp(String.raw`^\s*(?:#.*|(?:${TERM}\s*){3,4}\.\s*(?:#.*)?)?$`);

function endingOf(head: string): "jsonld" | "ndjson" | "nq" | "trig" {
  const lines = head.trimStart().split(/\r?\n/);
  const [first = ""] = lines;
  if (/^[{[]/.test(first)) return lines.length > 1 && lines[1] !== "" && isJson(first) ? "ndjson" : "jsonld";
  // The last line may be cut off where the beginning ends.
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
  return whole.every((line) => STATEMENT_LINE.test(line)) ? "nq" : "trig";
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
