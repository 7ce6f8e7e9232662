import type { ArticleRecord } from "./types.ts";

/** Every key of a record, in the order in which they are written: what a thing is, then its words, then its parts. */
export const KEY_ORDER = [
  "@context",
  "id",
  "type",
  "identifier",
  "headline",
  "author",
  "publisher",
  "datePublished",
  "publishedOn",
  "inLanguage",
  "url",
  "name",
  "alternateName",
  "sameAs",
  "instrument",
  "number",
  "label",
  "heading",
  "fidelity",
  "text",
  "furniture",
  "run",
  "entities",
  "agreements",
  "statements",
  "corrections",
  "sha256",
  "length",
  "tool",
  "models",
  "generated",
  "endedAt",
  "kinds",
  "status",
  "parties",
  "mediators",
  "of",
  "start",
  "end",
  "exact",
  "kind",
  "metonym",
  "mentions",
  "candidates",
  "resource",
  "score",
  "title",
  "organization",
  "former",
  "acting",
  "positions",
  "unitOf",
  "territory",
  "containedInPlace",
  "signing",
  "by",
  "on",
  "in",
  "signer",
  "for",
  "signatories",
  "provisions",
  "division",
  "parts",
  "cites",
  "obligations",
  "obligationType",
  "modal",
  "obligor",
  "obligee",
  "condition",
  "act",
  "manner",
  "inAccordanceWith",
  "form",
  "speechAct",
  "attribution",
  "source",
  "cue",
  "content",
  "speaker",
  "addressee",
  "addressedTo",
  "saidOn",
  "about",
  "within",
  "what",
  "note",
  "date",
  "edtf",
  "words",
  "earliest",
  "latest",
  "evidence",
] as const;

const KEYS = [...KEY_ORDER];
const LONGEST_LINE = 300;

/**
 * A record as JSON, its keys in one order, so that one record has one sequence of bytes. `pretty` is laid out for people,
 * anchors on a line each where they fit, and ends in a line feed; else it is one line without one (NDJSON).
 */
export function recordJson(record: ArticleRecord, { pretty }: { pretty: boolean }): string {
  const line = JSON.stringify(record, KEYS);
  return pretty ? `${laidOut(JSON.parse(line), "")}\n` : line;
}

/** Objects of plain values stand on one line, others are opened up. */
function laidOut(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value);
  if (entries.every(([, inner]) => typeof inner !== "object")) {
    const parts = entries.map(
      ([key, inner]) => (Array.isArray(value) ? "" : `${JSON.stringify(key)}: `) + JSON.stringify(inner),
    );
    const line = Array.isArray(value) ? `[${parts.join(", ")}]` : `{ ${parts.join(", ")} }`;
    if (line.length <= LONGEST_LINE) return line;
  }
  const inside = `${indent}  `;
  const parts = entries.map(
    ([key, inner]) => inside + (Array.isArray(value) ? "" : `${JSON.stringify(key)}: `) + laidOut(inner, inside),
  );
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${parts.join(",\n")}\n${indent}${close}`;
}
