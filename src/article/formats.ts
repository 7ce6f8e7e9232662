import { basename } from "node:path";
import type { DocumentKind, InputFormat, RawItem } from "./types.ts";

/** What the user may force a file to be read as, against its name (`--from`). Markdown counts as text. */
export const FROM = ["text", "html", "json", "ndjson", "records", "treaty", "warc"] as const;
export type From = (typeof FROM)[number];

/** How a file is cut into items: whole, or one item a line. */
export interface Cut {
  readonly format: InputFormat;
  readonly byLine: boolean;
  /** Whether it is a web archive, of which each response is an item. */
  readonly warc?: true;
  /** Said of the document by `--from`. */
  readonly document?: DocumentKind;
}

const WARC: Cut = { format: "html", byLine: false, warc: true };

/** File name endings that are read, each also with `.gz` behind it. */
const ENDINGS: ReadonlyMap<string, Cut> = new Map([
  [".txt", { format: "text", byLine: false }],
  [".text", { format: "text", byLine: false }],
  [".md", { format: "markdown", byLine: false }],
  [".markdown", { format: "markdown", byLine: false }],
  [".html", { format: "html", byLine: false }],
  [".htm", { format: "html", byLine: false }],
  [".xhtml", { format: "html", byLine: false }],
  [".json", { format: "json", byLine: false }],
  [".jsonld", { format: "json", byLine: false }],
  [".ndjson", { format: "json", byLine: true }],
  [".jsonl", { format: "json", byLine: true }],
  [".warc", WARC],
]);

/** Every ending that {@link cutOfName} knows, for walking folders: `.txt`, `.txt.gz`, … */
export const INPUT_ENDINGS: readonly string[] = [...ENDINGS.keys()].flatMap((ending) => [ending, `${ending}.gz`]);

function endingOf(name: string): string | undefined {
  const plain = name.toLowerCase().replace(/\.gz$/, "");
  const dot = plain.lastIndexOf(".");
  return dot > 0 && ENDINGS.has(plain.slice(dot)) ? plain.slice(dot) : undefined;
}

/** How a file of this name is cut and read; undefined where the name says nothing (then the first bytes are asked). */
export function cutOfName(name: string): Cut | undefined {
  return ENDINGS.get(endingOf(basename(name)) ?? "");
}

/** The same, where `--from` has the last word; undefined where neither says whether items are whole files or lines. */
export function cutOf(name: string, from?: From): Cut | undefined {
  const named = cutOfName(name);
  if (from === undefined) return named;
  if (from === "ndjson") return { format: "json", byLine: true };
  if (from === "text") return { format: named?.format === "markdown" ? "markdown" : "text", byLine: false };
  if (from === "html") return { format: "html", byLine: false };
  if (from === "warc") return WARC;
  if (from === "treaty") return treatyCut(named);
  return named ? { format: from, byLine: named.byLine } : undefined;
}

/** A treaty's text stands in a file of any kind but records; Markdown counts as text, its lines are the treaty's. */
function treatyCut(named: Cut | undefined): Cut | undefined {
  if (named === undefined) return undefined;
  const { format, byLine } = named;
  return { format: format === "markdown" ? "text" : format, byLine, document: "treaty" };
}

/** What an item is called that brings no id: its file's name without endings, and the number of its line or record. */
export function nameOfItem({
  file,
  name = identifierOf(file),
  line,
  record,
}: Omit<RawItem, "format" | "bytes">): string {
  const number = line ?? record;
  return number === undefined ? name : `${name}-${number}`;
}

/** A file's name without endings. */
export function identifierOf(file: string): string {
  const name = file === "-" ? "stdin" : basename(file);
  const ending = endingOf(name);
  const zipped = /\.gz$/i.test(name) ? name.slice(0, -3) : name;
  return ending ? zipped.slice(0, -ending.length) : zipped;
}
