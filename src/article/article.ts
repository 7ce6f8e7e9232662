import { failure, type Outcome, success } from "../diagnostic/index.ts";
import { characterFault } from "./characters.ts";
import { type Known, segment } from "./segment.ts";
import { textLines } from "./text-lines.ts";
import type { Article, Block, BlockKind, DocumentKind, Metadata, UnitSpan } from "./types.ts";

/** What a reader of one format found out about an article before its text is looked at. */
export interface Reading {
  readonly file: string;
  readonly line?: number | undefined;
  readonly identifier: string;
  readonly text: string;
  /** JSON Pointer to the text, where the input is JSON. */
  readonly pointer?: string;
  /** What the input says by itself; it goes before what the text says. */
  readonly given: Metadata;
  readonly kinds?: ReadonlyMap<number, BlockKind>;
  /** The text with its markup blanked out, where it is marked up; of the same length. */
  readonly masked?: string;
  /** What stands before the article and is none of it, such as front matter. */
  readonly preamble?: UnitSpan;
  readonly ignored?: readonly string[];
  readonly document?: DocumentKind | undefined;
}

/** The article of a reading: its text checked for characters that cannot be carried on, cut into blocks. */
export function articleOf(reading: Reading): Outcome<Article> {
  const { file, line, identifier, text, pointer, given, masked, preamble, ignored = [] } = reading;
  const place = { file, ...(line === undefined ? {} : { line }) };
  if ((masked ?? text).trim() === "")
    return failure({
      severity: "error",
      rule: "article/empty",
      message: "The article has no words",
      ...place,
      ...(pointer === undefined ? {} : { pointer }),
      expected: "an article's text",
    });
  const fault = characterFault(text, { ...place, ...(pointer === undefined ? {} : { pointer }) });
  if (fault) return failure(fault);
  const known: Known = { headline: given.headline, kinds: reading.kinds, joined: masked !== undefined };
  if (reading.document === "treaty") {
    const lines = textLines(text, () => true).map(({ from, to }): Block => ({ from, to, kind: "paragraph" }));
    return success({ identifier, text, document: "treaty", blocks: lines, ...place, ignored, ...given });
  }
  const { blocks, found } = segment(masked ?? text, known);
  const { datePublished: _time, publishedOn: _day, ...undated } = found;
  const dated = given.datePublished !== undefined || given.publishedOn !== undefined;
  const before: readonly Block[] = preamble ? [{ ...preamble, kind: "furniture" }] : [];
  const all = [...before, ...blocks];
  return success({ identifier, text, blocks: all, ...place, ignored, ...(dated ? undated : found), ...given });
}
