import type { Quad } from "@rdfjs/types";
import { codePoints } from "../article/codepoints.ts";
import type { Diagnostic } from "../diagnostic/index.ts";
import type { QuotePolicy } from "../record/index.ts";
import { NAMESPACES } from "../vocabulary/index.ts";
import type { SourceTexts } from "./source-texts.ts";

const { oa, rap } = NAMESPACES;

/** What an anchor of a graph says, as far as it says it. */
interface GraphAnchor {
  text?: string;
  start?: number;
  end?: number;
  exact?: string;
}

/**
 * Holds the passages of a graph against the articles' texts, found by the hash that each text version states: the words
 * must be the slice, or, where they were cut (`--quotes short`), its beginning.
 */
export function heldAgainstText(
  quads: readonly Quad[],
  texts: SourceTexts,
  file: string,
  quotes: QuotePolicy,
): readonly Diagnostic[] {
  const anchors = new Map<string, GraphAnchor>();
  const hashes = new Map<string, string>();
  for (const { subject, predicate, object } of quads) {
    if (predicate.value === `${rap}sha256`) hashes.set(subject.value, object.value);
    if (!predicate.value.startsWith(oa)) continue;
    const anchor = anchors.get(subject.value) ?? {};
    anchors.set(subject.value, anchor);
    if (predicate.value === `${oa}hasSource`) anchor.text = object.value;
    if (predicate.value === `${oa}start`) anchor.start = Number(object.value);
    if (predicate.value === `${oa}end`) anchor.end = Number(object.value);
    if (predicate.value === `${oa}exact`) anchor.exact = object.value;
  }
  const diagnostics: Diagnostic[] = [];
  for (const [text, sha256] of hashes) {
    const source = texts.byHash(sha256);
    if (source === undefined) {
      diagnostics.push({
        severity: "warning",
        rule: "anchor/no-text",
        file,
        node: text,
        message: "no input has the text that these positions count in",
        expected: `a text of SHA-256 ${sha256}`,
      });
      continue;
    }
    const points = codePoints(source.text);
    for (const [node, anchor] of anchors) {
      const { start, end, exact } = anchor;
      if (anchor.text !== text || start === undefined || end === undefined) continue;
      const place = { severity: "error", file, node, start, end } as const;
      if (!(0 <= start && start <= end && end <= points.length)) {
        const expected = `0 to ${points.length}, in ${source.file}`;
        diagnostics.push({ ...place, rule: "anchor/range", message: "the passage lies outside its text", expected });
        continue;
      }
      const slice = points.slice(start, end);
      if (exact === undefined || slice === exact || (quotes === "short" && slice.startsWith(exact))) continue;
      const message = "the words are not those of the text";
      diagnostics.push({ ...place, rule: "anchor/exact", message, expected: slice, actual: exact });
    }
  }
  return diagnostics;
}
