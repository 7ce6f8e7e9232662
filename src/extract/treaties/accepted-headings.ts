import { ARTICLE_UNITS, type Candidate, candidatesIn } from "./headings.ts";
import type { Line } from "./lines.ts";
import { begins, follows } from "./numbers.ts";
import { breaksOff, isTitle } from "./titles.ts";

/** The candidates that are headings, by what articles are called in this text; a table of contents' are left out. */
export function headingsOf(lines: readonly Line[]): Candidate[] {
  for (const form of ARTICLE_UNITS.keys()) {
    const kept = accept(lines, withoutContents(lines, candidatesIn(lines, form)));
    if (kept.filter(({ kind }) => kind === "article").length > (form === 0 ? 0 : 1)) return kept;
  }
  return [];
}

/** Whether the words behind a number can be a title, or an article's own words behind a point. */
function restFits({ kind, rest, marked, unit }: Candidate): boolean {
  if (rest === "") return true;
  if (!/^["“'‘([]?[\p{Lu}\d]/u.test(rest) || /^\(\w{1,3}\)/.test(rest)) return false;
  if (isTitle(rest)) return true;
  return kind === "article" && (marked || unit === "§");
}

/** The headings among the candidates: apart from sentences that cite an article at the head of a line, and in order. */
function accept(lines: readonly Line[], candidates: readonly Candidate[]): Candidate[] {
  const upper = candidates.filter((c) => c.kind === "article" && c.upper && c.rest === "").length;
  const articles = candidates.filter((c) => c.kind === "article").length;
  const inCapitals = upper > 0 && upper * 2 >= articles;
  const found: Candidate[] = [];
  let last: readonly number[] | undefined;
  let fresh = true;
  for (const one of candidates) {
    if (!restFits(one) || runsOn(lines, one, inCapitals, found.at(-1))) continue;
    const isArticle = one.kind === "article";
    // A line of its own in the capitals of all other headings needs no order: numbers are missing, or scanned wrong.
    const plain = one.upper && one.rest === "" && inCapitals;
    if (isArticle && !plain && !follows(last, one.value) && !(fresh && begins(one.value)) && !(last === undefined))
      continue;
    found.push(one);
    if (isArticle) last = one.value;
    fresh = !isArticle;
  }
  return found;
}

/** Whether a line that looks like a heading goes on the sentence before it, or is gone on by the next. */
function runsOn(lines: readonly Line[], one: Candidate, inCapitals: boolean, before: Candidate | undefined): boolean {
  const [previous, own, next] = [lines[one.line - 1], lines[one.line], lines[one.line + 1]];
  const apart = own?.apart === true;
  const plain = one.upper && one.rest === "" && (inCapitals || one.kind !== "article");
  if (!plain && one.rest === "" && next && GOES_ON.test(next.text)) return true;
  if (!previous || before?.line === one.line - 1) return false;
  const open = breaksOff(previous.text) || (!apart && /[\p{Ll},]$/u.test(previous.text) && !isTitle(previous.text));
  // A scanned page may lose the end of a sentence; what then stands by itself in capitals is a heading all the same.
  if (open) return !(plain && apart && (next === undefined || next.apart || isTitle(next.text)));
  return !apart && !plain && /[\p{L}\d]$/u.test(previous.text) && previous.text.length > LONG;
}

/** The beginning of a line that goes on a sentence, and no list: "of this Agreement", ", the Parties". */
const GOES_ON = /^(?!\(?[a-z]{1,4}\))(?:\p{Ll}|[,;)])/u;
/** A line of this length is text rather than a title, in code units. */
const LONG = 60;

/** Fewest headings without words between them that are a table of contents. */
const SHORTEST_CONTENTS = 3;

/** Without the headings of a table of contents: those at the top without words of their own that come again below. */
function withoutContents(lines: readonly Line[], headings: readonly Candidate[]): Candidate[] {
  const bare = (i: number): boolean => {
    const [one, next] = [headings[i], headings[i + 1]];
    if (!one || !next) return false;
    if (/(?:\.{3,}|…|\t|\s{2,})\s*\d{1,4}$/.test(one.rest)) return true;
    const between = lines.slice(one.line + 1, Math.min(next.line, one.line + 4));
    return next.line - one.line <= 3 && between.every(({ text }) => isTitle(text) || /^[\d.…\s]+$/.test(text));
  };
  const key = ({ kind, unit, number }: Candidate): string => `${kind} ${unit} ${number}`;
  const later = new Map<string, number>();
  for (const [i, one] of headings.entries()) later.set(key(one), i);
  let end = 0;
  while (end < headings.length && bare(end) && headings[end]) end++;
  // The last entry of the table has the words after the table under it.
  const comesAgain = headings.slice(0, end + 1).filter((one, i) => (later.get(key(one)) ?? i) > i).length;
  const articles = headings.slice(0, end + 1).filter(({ kind }) => kind === "article").length;
  if (end + 1 < SHORTEST_CONTENTS || articles === 0 || comesAgain * 2 < end + 1) return [...headings];
  const [first] = headings;
  const start = headings.findIndex((one, i) => first !== undefined && i > 0 && key(one) === key(first));
  return headings.slice(start > 0 ? start : end + 1);
}
