import { outletNamed } from "../gazetteer/outlets.ts";
import { appeals } from "./appeals.ts";
import { describesPicture, isCredit, startsCaption, trailingCredit } from "./credits.ts";
import { CLOSING_KINDS, type FurnitureKind, fold, LINE_CUES } from "./furniture.ts";
import { readHead } from "./head.ts";
import { isBody, isOpen, type Mark } from "./marks.ts";
import { publisherIn } from "./publisher.ts";
import { type TextLine, textLines } from "./text-lines.ts";
import type { Block, BlockKind, Metadata } from "./types.ts";

/** What a text says of itself, and what each stretch of it is. */
export interface Segmentation {
  readonly blocks: readonly Block[];
  readonly found: Metadata;
}

/** What is known of a text before its lines are looked at. */
export interface Known {
  /** The headline, where the input names it: then only its own words at the top of the text are a headline. */
  readonly headline?: string | undefined;
  /** What lines of a marked-up source are, by the code unit at which the line starts. */
  readonly kinds?: ReadonlyMap<number, BlockKind> | undefined;
  /** Whether lines without a blank line between them are one paragraph, as in Markdown. */
  readonly joined?: boolean;
}

/** Longest line, folded, that a cue of furniture is looked for in. */
const LONGEST_CUE = 420;
const LONGEST_HEADING = 90;

export function furnitureKind(line: string): FurnitureKind | undefined {
  if (line.length > LONGEST_CUE) return undefined;
  const folded = fold(line);
  return LINE_CUES.find(([, cue]) => cue.test(folded))?.[0];
}

/**
 * Cuts a text into blocks and reads what it says of itself. Positions are UTF-16 code units in the text as it is;
 * nothing is cut out, page furniture is marked.
 */
export function segment(text: string, known: Known = {}): Segmentation {
  const { kinds } = known;
  const sameParagraph = (before: number, from: number): boolean => {
    const kind = kinds?.get(from);
    return kind === "quote" ? kinds?.get(before) === "quote" : kind === undefined && isOpenEnded(kinds?.get(before));
  };
  const lines = textLines(text, known.joined ? sameParagraph : undefined);
  const marks: Mark[] = lines.map((line, i) => {
    const kind = kinds?.get(line.from);
    const cue = furnitureKind(line.text) ?? (isCredit(line.text) ? "credit" : undefined);
    // "Analysis: …" over a text is its headline; between its paragraphs it is a link.
    const furniture = i === 0 && (cue === "link" || cue === "credit") ? undefined : cue;
    return furniture ? { furniture } : kind ? { kind } : {};
  });
  const taken = new Set(marks.flatMap((mark, i) => (mark.furniture || mark.kind ? [i] : [])));
  for (const i of appeals(
    lines.map((line) => line.text),
    taken,
  ))
    marks[i] = { furniture: "appeal" };
  const head = readHead(lines, marks, known.headline);
  markClosing(lines, marks);
  markLinks(lines, marks);
  markCaptions(lines, marks);
  markRest(lines, marks);
  const own = lines.filter((_, i) => OWN_VOICE_KINDS.has(marks[i]?.furniture ?? "credit")).map((line) => line.text);
  const publisher = head.publisher ?? publisherIn(own);
  return {
    blocks: lines.flatMap((line, i) => blocksOf(line, marks[i] ?? {})),
    found: { ...head.found, ...(publisher ? { publisher } : {}) },
  };
}

/** Whether text may go on in the line behind one of this kind: behind a heading it starts anew. */
function isOpenEnded(kind: BlockKind | undefined): boolean {
  return kind !== "headline" && kind !== "heading";
}

/** Furniture in which an outlet speaks of itself, and not of pictures' owners or of other articles. */
const OWN_VOICE_KINDS: ReadonlySet<FurnitureKind> = new Set([
  "account",
  "appeal",
  "comments",
  "copyright",
  "follow",
  "newsletter",
]);

/** What stands behind the end of the article is furniture, unless article text plainly goes on. */
function markClosing(lines: readonly TextLine[], marks: Mark[]): void {
  const bodies = lines.map(({ text }, i) => (isOpen(marks[i]) && isBody(text) ? text.length : 0));
  let after = bodies.reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (const [i, mark] of marks.entries()) {
    before += bodies[i] ?? 0;
    after -= bodies[i] ?? 0;
    if (before === 0 || !mark.furniture || !CLOSING_KINDS.has(mark.furniture)) continue;
    // Readers' comments read like paragraphs; so much text as came before is rather the article going on.
    if (after > 0 && !(mark.furniture === "comments" && after < before)) continue;
    for (let j = i + 1; j < lines.length; j++) marks[j] = { furniture: marks[j]?.furniture ?? "related" };
    return;
  }
}

/** The titles under "Related articles", up to the next paragraph, are links. */
function markLinks(lines: readonly TextLine[], marks: Mark[]): void {
  let listed = false;
  for (const [i, line] of lines.entries()) {
    const mark = marks[i];
    listed &&= !(mark?.kind || isBody(line.text) || /[.:;,]$/.test(line.text));
    if (listed && !mark?.furniture) marks[i] = { furniture: "link" };
    listed ||= mark?.furniture === "related";
  }
}

/** The line over a picture's credit, and lines that say of themselves that they describe a picture. */
function markCaptions(lines: readonly TextLine[], marks: Mark[]): void {
  const firstBody = lines.findIndex((line, i) => isOpen(marks[i]) && isBody(line.text));
  for (const [i, line] of lines.entries()) {
    const mark = marks[i];
    if (!isOpen(mark)) continue;
    const under = lines[i + 1];
    const credited = marks[i + 1]?.furniture === "credit" && under !== undefined && line.apart;
    const adjacent = credited && !under.apart;
    const near = credited && (!isBody(line.text) || describesPicture(line.text));
    const described = startsCaption(line.text) || (i <= firstBody && describesPicture(line.text));
    if (adjacent || near || described || trailingCredit(line.text)) marks[i] = { kind: "caption" };
  }
}

function markRest(lines: readonly TextLine[], marks: Mark[]): void {
  /** The next line below that is no furniture. */
  let under: TextLine | undefined;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    if (!line || marks[i]?.furniture) continue;
    if (isOpen(marks[i])) {
      if (line.bullet) marks[i] = { kind: "bullet" };
      else if (outletNamed(withoutDash(line.text)) || isCount(line, marks[i - 1]))
        marks[i] = { furniture: "navigation" };
      else marks[i] = { kind: isHeading(line, under) ? "heading" : "paragraph" };
    }
    if (!marks[i]?.furniture) under = line;
  }
}

/** Looked for from the end of a line, as a pattern would be tried at each blank. */
const withoutDash = (line: string): string => (/[—–-]$/.test(line) ? line.slice(0, -1).trimEnd() : line);

/** A number under a button for sharing or comments. */
function isCount(line: TextLine, above: Mark | undefined): boolean {
  return /^[\d,.]{1,7}[kK]?$/.test(line.text) && (above?.furniture === "share" || above?.furniture === "comments");
}

/** A short line without a sentence's end, set apart, with article text under it. */
function isHeading(line: TextLine, under: TextLine | undefined): boolean {
  if (!line.apart || line.text.length > LONGEST_HEADING || /[.!?:;,…–—-]["”’')\]]*$/.test(line.text)) return false;
  return /^["“‘'(]?[\p{Lu}\d]/u.test(line.text) && under !== undefined && (under.bullet || isBody(under.text));
}

function blocksOf(line: TextLine, mark: Mark): Block[] {
  const { from, to } = line;
  const kind: BlockKind = mark.furniture ? "furniture" : (mark.kind ?? "paragraph");
  const credit = kind === "caption" ? trailingCredit(line.text) : undefined;
  if (!credit) return [{ from, to, kind }];
  return [
    { from, to: from + credit.words, kind },
    { from: from + credit.credit, to, kind: "furniture" },
  ];
}
