import type { FurnitureKind } from "./furniture.ts";
import type { BlockKind } from "./types.ts";

/** What a line was found to be; neither while it is still open. */
export interface Mark {
  readonly kind?: BlockKind;
  readonly furniture?: FurnitureKind;
}

export function isOpen(mark: Mark | undefined): boolean {
  return mark !== undefined && !mark.kind && !mark.furniture;
}

/** Whether a line reads like a paragraph of an article: it ends as a sentence does, and is no mere phrase. */
export function isBody(line: string): boolean {
  return line.length >= 200 || (line.length >= 60 && /[.!?…][)\]]?["”’')\]]*$/.test(line));
}

/** Whether a new sentence starts within a line. An abbreviation ("St. Louis", "U.S. Senate") ends none. */
export function hasSentenceBreak(line: string): boolean {
  return /\p{Ll}{3}[.!?]["”’)]*\s+["“‘(]?\p{Lu}/u.test(line);
}
