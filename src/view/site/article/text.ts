import { type CodePoints, codePoints } from "../../../article/codepoints.ts";
import type { ArticleRecord } from "../../../record/types.ts";
import type { ArticleData } from "../../data.ts";

/** An article's text as the page has it. */
export interface ShownText {
  /** As long as the text, in code points; where its words are not known, blanks stand for them. */
  readonly words: string;
  readonly points: CodePoints;
  /** Stretches without words, in code units, half-open, in order. */
  readonly gaps: readonly (readonly [number, number])[];
}

export function shownText({ record, words }: ArticleData): ShownText {
  if (words !== undefined) return { words, points: codePoints(words), gaps: [] };
  return pieced(record);
}

/** A blank as wide as a figure, and one to break lines at: words nobody reads, searches for or copies. */
const FILLER = "\u2007";

/** The text as far as its anchors quote it, with blanks between them: places only, where they quote nothing. */
function pieced(record: ArticleRecord): ShownText {
  const { length } = record.text;
  const known: (string | undefined)[] = Array.from({ length });
  for (const { start, end, exact } of anchorsOf(record)) {
    if (exact === undefined) continue;
    const characters = Array.from(exact);
    // Words cut short are shown as far as they go.
    for (let i = start; i < Math.min(end, start + characters.length); i++) known[i] = characters[i - start];
  }
  // Furniture goes by lines, so before and after it a line ends.
  for (const { start, end } of record.furniture ?? [])
    for (const at of [start - 1, end]) if (at >= 0 && at < length) known[at] ??= "\n";
  let words = "";
  const gaps: [number, number][] = [];
  for (let i = 0; i < length; i++) {
    const character = known[i];
    if (character === undefined) {
      const last = gaps.at(-1);
      if (last !== undefined && last[1] === words.length) last[1]++;
      else gaps.push([words.length, words.length + 1]);
    }
    words += character ?? (i % 6 === 5 ? " " : FILLER);
  }
  return { words, points: codePoints(words), gaps };
}

interface AnyAnchor {
  readonly start: number;
  readonly end: number;
  readonly exact?: string;
}

/** Every anchor of a record, at any depth. */
function* anchorsOf(value: unknown): Generator<AnyAnchor> {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) yield* anchorsOf(item);
    return;
  }
  const { start, end, exact } = value as Partial<AnyAnchor>;
  if (typeof start === "number" && typeof end === "number") yield { start, end, ...(exact !== undefined && { exact }) };
  for (const inner of Object.values(value)) yield* anchorsOf(inner);
}
