import type { UnitSpan } from "../../article/types.ts";
import { linesOf } from "./lines.ts";

/** The title and the preamble of a treaty, as far as it has them; spans in code units. */
export interface Front {
  readonly title?: UnitSpan;
  readonly preamble?: UnitSpan;
}

const INSTRUMENT =
  /\b(?:agreement|treaty|protocol|convention|pact|accords?|memorandum|charter|covenant|compact|armistice|truce|ceasefire|cease-fire|declaration|arrangement|partnership|statute|understanding|exchange of (?:notes|letters))\b/i;
const PREAMBLE = /(?<![\p{L}])(?:PREAMBLE|Preamble)(?![\p{L}])[:.]?/u;
/** The first words of a preamble without a heading: the parties, or what they recall. */
const OPENING =
  /^(?:(?:WHEREAS|Whereas|[\p{Lu}-]+ING\b|\p{Lu}\p{Ll}+ing\b)|(?:the )?(?:\p{L}+ )?(?:government|governments|high contracting|contracting|parties|president|council|king|queen|member states|states|undersigned|heads? of|peoples? of|kingdom of|republic of|[\p{L}’' ]{2,60} \(?hereinafter))/iu;
/** Longest title, in code units. */
const LONGEST = 600;

/** Parts the title from the preamble in what stands before a treaty's first article. */
export function frontOf(text: string, front: UnitSpan): Front {
  const words = text.slice(front.from, front.to);
  const marked = PREAMBLE.exec(words);
  if (marked) {
    const title = titleIn(text, { from: front.from, to: front.from + marked.index });
    const preamble = trimmed(text, front.from + marked.index + marked[0].length, front.to);
    return { ...(title && { title }), ...(preamble && { preamble }) };
  }
  const lines = linesOf(words);
  const named = lines.findIndex(({ text: line }) => INSTRUMENT.test(line) && line.length < LONGEST);
  const opening = lines.findIndex((line, i) => opens(line.text, i > named && line.apart && named >= 0));
  const start = opening < 0 ? undefined : lines[opening];
  const title = titleIn(text, { from: front.from, to: front.from + (start?.from ?? words.length) });
  const from = start ? front.from + start.from : (title?.to ?? front.from);
  const preamble = trimmed(text, from, front.to);
  return { ...(title && { title }), ...(preamble && { preamble }) };
}

/** Whether a line is the beginning of a preamble, and no line of a title: that has no sentence. */
function opens(line: string, behindTitle: boolean): boolean {
  if (!OPENING.test(line)) return behindTitle && /[,:]$/.test(line) && line.length > 60;
  return behindTitle || /[\p{Ll}]{4}/u.test(line) || /[,:]$/.test(line);
}

/** The lines of a stretch that name an instrument, with those around them. */
function titleIn(text: string, span: UnitSpan): UnitSpan | undefined {
  const words = text.slice(span.from, span.to);
  if (!INSTRUMENT.test(words) || words.trim().length > LONGEST) return undefined;
  const title = trimmed(text, span.from, span.to);
  // A footnote's mark is no part of it.
  const mark = title ? /[\s*†‡]+$/.exec(text.slice(title.from, title.to)) : null;
  return title && mark ? { from: title.from, to: title.to - mark[0].length } : title;
}

function trimmed(text: string, from: number, to: number): UnitSpan | undefined {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = from + words.trimEnd().length;
  return start < end ? { from: start, to: end } : undefined;
}
