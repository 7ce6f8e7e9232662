import { outletNamed } from "../gazetteer/outlets.ts";
import { agencyDay } from "./agency-line.ts";
import { startsCaption, trailingCredit } from "./credits.ts";
import { hasSentenceBreak, isBody, isOpen, type Mark } from "./marks.ts";
import { oneLine } from "./metadata.ts";
import { isSection } from "./sections.ts";
import { readSignature } from "./signature.ts";
import type { TextLine } from "./text-lines.ts";
import type { Metadata } from "./types.ts";

const LONGEST_HEADLINE = 250;
const LONGEST_SUBHEADLINE = 400;
/** What the top of a page says of the article. */
export interface Head {
  readonly found: Metadata;
  readonly publisher?: string;
}

const letters = (words: string): string =>
  words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** Marks headline, sub-headline, byline, date line and the picture's caption at the top, and reads what they say. */
export function readHead(lines: readonly TextLine[], marks: Mark[], known?: string): Head {
  const { authors, outlet, date, last } = readSignature(lines, marks);
  const top = markHeadline(lines, marks, known, last);
  markSubheadlines(lines, marks, top.end, last, known === undefined || top.headline !== undefined);
  if (last >= 0) markCaption(lines, marks, last);
  const publisher = outlet ?? top.publisher;
  const first = lines.find(({ text }, i) => isOpen(marks[i]) && isBody(text));
  return {
    found: {
      ...(top.headline === undefined ? {} : { headline: top.headline }),
      ...(authors.length > 0 ? { author: authors } : {}),
      ...((date.datePublished ?? date.publishedOn) === undefined && first ? agencyDay(first.text) : date),
    },
    ...(publisher === undefined ? {} : { publisher }),
  };
}

/** How many lines from one on say the same words as the known headline; 0 where they do not. */
function sameWords(lines: readonly TextLine[], from: number, known: string): number {
  const wanted = letters(known);
  let words = "";
  for (let n = 1; n <= 3; n++) {
    words += letters(lines[from + n - 1]?.text ?? "");
    if (words === wanted && words !== "") return n;
  }
  return 0;
}

interface Top {
  readonly headline?: string;
  readonly publisher?: string;
  /** The line behind the headline. */
  readonly end: number;
}

function markHeadline(lines: readonly TextLine[], marks: Mark[], known: string | undefined, last: number): Top {
  const given = marks.findIndex((mark) => mark.kind === "headline");
  if (given >= 0) return { headline: oneLine(lines[given]?.text ?? ""), end: given + 1 };
  let i = 0;
  while (i < lines.length && !isOpen(marks[i]) && !(known !== undefined && marks[i]?.kind === "heading")) i++;
  if (known !== undefined) {
    const n = sameWords(lines, i, known);
    for (let j = i; j < i + n; j++) marks[j] = { kind: "headline" };
    return n > 0 ? { headline: known, end: i + n } : { end: i };
  }
  let publisher: string | undefined;
  while (i + 1 < lines.length && isOpen(marks[i])) {
    const words = lines[i]?.text ?? "";
    const outlet = outletNamed(words);
    if (!outlet && !isSection(words) && !isBreadcrumb(words)) break;
    publisher ??= outlet?.name;
    marks[i] = { furniture: "navigation" };
    i++;
    while (i < lines.length && !isOpen(marks[i])) i++;
  }
  const line = lines[i];
  const more = lines.some((_, j) => j > i && isOpen(marks[j]));
  if (!line || !more || !isHeadline(line, lines[i + 1], i < last))
    return { end: i, ...(publisher ? { publisher } : {}) };
  marks[i] = { kind: "headline" };
  const suffix = /^(.{10,}?)\s+[|–—-]\s+([^|]{2,40})$/.exec(line.text);
  const outlet = suffix ? outletNamed(suffix[2] ?? "") : undefined;
  const named = publisher ?? outlet?.name;
  return {
    headline: oneLine((outlet && suffix?.[1]) || line.text),
    end: i + 1,
    ...(named ? { publisher: named } : {}),
  };
}

/** Names of sections with signs between them: "Home > News", "World / Europe". */
function isBreadcrumb(line: string): boolean {
  const [first = "", ...more] = line.split(/\s*[>›»|/]\s*/);
  return (
    line.length <= 80 && more.length > 0 && (isSection(first) || /^[\w ]{2,30}(?: ?[>›»] ?[\w &]{2,30})+$/.test(line))
  );
}

/** Whether the first line is a headline: no sentence, no dateline of a report, and set apart from the text. */
function isHeadline(line: TextLine, next: TextLine | undefined, signed: boolean): boolean {
  const { text, bullet } = line;
  if (bullet || text.length > LONGEST_HEADLINE || !/[\p{L}\p{N}]/u.test(text)) return false;
  if (startsCaption(text) || /^[\p{Lu}\s.,'’-]{3,40}(?:,[^()]{2,30})?\s*(?:\([^)]{2,40}\)\s*)?[–—-]\s/u.test(text))
    return false;
  if (signed) return true;
  const sentence = /[.:;,…]["”’')\]]*$/.test(text) && !/\b(?:\p{Lu}\.){2,}["”’']*$/u.test(text);
  return !sentence && !hasSentenceBreak(text) && next !== undefined && (next.apart || !isBody(text));
}

/** Whether a line could stand under a headline with nothing around it to say so. */
function isPhrase(line: string): boolean {
  const fits = line.length >= 40 && line.length <= 220 && /^["“‘]?[\p{Lu}\d]/u.test(line);
  return fits && !isBody(line) && !/[.:;,]$|https?:|@/.test(line) && !hasSentenceBreak(line);
}

/** Lines between the headline and what is known to end the head; without byline or date, one phrase at most. */
function markSubheadlines(
  lines: readonly TextLine[],
  marks: Mark[],
  from: number,
  last: number,
  headed: boolean,
): void {
  if (!headed) return;
  const paragraphs = lines.slice(from).filter((line, i) => isOpen(marks[from + i]) && isBody(line.text)).length;
  const open: number[] = [];
  for (let i = from; i < (last >= 0 ? last : lines.length) && isOpen(marks[i]); i++) {
    const line = lines[i];
    const phrase = line && !line.bullet && line.text.length <= LONGEST_SUBHEADLINE;
    if (!phrase || trailingCredit(line.text) || startsCaption(line.text) || marks[i + 1]?.furniture === "credit") break;
    if (last < 0 && !(open.length === 0 && isPhrase(line.text) && paragraphs > 1)) break;
    open.push(i);
  }
  // A whole story may stand over a byline at its foot: more than three lines are no sub-headline.
  if (open.length > 3) return;
  if (from > 0) for (const i of open) marks[i] = { kind: "subheadline" };
}

/** A phrase between the date line and the first paragraph describes the picture at the top. */
function markCaption(lines: readonly TextLine[], marks: Mark[], last: number): void {
  let i = last + 1;
  while (marks[i]?.furniture || marks[i]?.kind) i++;
  const line = lines[i];
  const words = line?.text.split(/\s+/).length ?? 0;
  if (!line || !isOpen(marks[i]) || line.bullet || isBody(line.text) || words < 6) return;
  if (/[.:;,!]$/.test(line.text) || hasSentenceBreak(line.text)) return;
  const follows = lines.some((l, j) => j > i && isOpen(marks[j]) && isBody(l.text));
  if (follows) marks[i] = { kind: "caption" };
}
