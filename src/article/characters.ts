import type { Diagnostic } from "../diagnostic/index.ts";

/**
 * C0 controls other than tab, line feed, form feed and carriage return. XML 1.0 (2.2) has no way to write them, so a
 * graph that holds them cannot be saved as RDF/XML, and a terminal obeys them instead of showing them. Dropping them
 * would move every position after them, so the text is refused. A form feed passes, though XML lacks it too: it parts
 * pages in text made from PDF, and no passage ever reaches over a line end.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f]/;

/** A surrogate without its other half: no Unicode character, and not to be written in UTF-8. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Where a text is read from, for the place in its diagnostics. */
export interface TextPlace {
  readonly file: string;
  readonly line?: number;
  /** JSON Pointer to the string, for texts that are JSON strings. */
  readonly pointer?: string;
}

/** The first character of a text that cannot be carried on into a graph, as a diagnostic. */
export function characterFault(text: string, place: TextPlace): Diagnostic | undefined {
  return (
    fault(
      text,
      place,
      CONTROL.exec(text),
      "article/control-character",
      "a control character",
      "text without NUL and control characters",
    ) ??
    fault(
      text,
      place,
      LONE_SURROGATE.exec(text),
      "article/surrogate",
      "half of a surrogate pair",
      "whole Unicode characters",
    )
  );
}

function fault(
  text: string,
  place: TextPlace,
  match: RegExpExecArray | null,
  rule: string,
  what: string,
  expected: string,
): Diagnostic | undefined {
  if (!match) return undefined;
  const code = `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  const start = [...text.slice(0, match.index)].length;
  const inFile = place.pointer === undefined && place.line === undefined;
  const before = text.slice(0, match.index);
  return {
    severity: "error",
    rule,
    message: `There is ${what} in the text`,
    ...place,
    ...(inFile
      ? {
          line: before.split("\n").length,
          column: start - [...before.slice(0, before.lastIndexOf("\n") + 1)].length + 1,
        }
      : {}),
    start,
    end: start + 1,
    expected,
    actual: code,
  };
}
