import type { UnitSpan } from "../../article/types.ts";
import { beginsClosing } from "./closing.ts";
import { ARTICLE_UNITS, type Candidate, candidatesIn } from "./headings.ts";
import { type Line, linesOf } from "./lines.ts";
import { begins, follows } from "./numbers.ts";
import { breaksOff, isCapitalised, isTitle } from "./titles.ts";

/** A part of a treaty that holds articles, or is annexed to it. */
export interface Division extends UnitSpan {
  readonly kind: "division" | "annex";
  /** "Chapter 2", "Annex I"; none where a title stands by itself. */
  readonly label?: string;
  readonly heading?: string;
  /** The words of an annex that has no articles; else the line or lines that name the part. */
  readonly words: UnitSpan;
}

/** A numbered article; its span runs from its number to its last word. */
export interface LaidArticle extends UnitSpan {
  readonly number: string;
  /** "Article 4". */
  readonly label: string;
  readonly heading?: string;
  /** Its words, without number and heading. */
  readonly words: UnitSpan;
  /** Index of the division it stands in. */
  readonly division?: number;
}

/** A treaty's text taken apart; spans in code units. What it lacks is left out. */
export interface Layout {
  /** All that stands before the first article or division: title and preamble. */
  readonly front: UnitSpan;
  readonly divisions: readonly Division[];
  readonly articles: readonly LaidArticle[];
  /** Testimonium, place, date and signatures: one stretch for each text they stand under. */
  readonly closings: readonly UnitSpan[];
}

/** Where a stretch of lines ends and what begins there. */
interface Mark {
  readonly line: number;
  readonly heading?: Candidate;
  /** A title without a number before an article: "FINAL PROVISIONS". */
  readonly title?: true;
}

/** Takes a treaty's text apart by the lines that head its articles, chapters and annexes, in one pass over its lines. */
export function layOutTreaty(text: string): Layout {
  const lines = linesOf(text);
  const headings = headingsOf(lines);
  const titled = headingStyle(lines, headings);
  const marks = marksOf(lines, headings, titled);
  const first = marks.find(({ heading, title }) => heading !== undefined || title)?.line ?? lines.length;
  const divisions: Division[] = [];
  const articles: LaidArticle[] = [];
  const closings: UnitSpan[] = [];
  const front = spanOf(lines, 0, Math.max(first, 0));
  let division: number | undefined;
  for (const [i, mark] of marks.entries()) {
    const end = marks[i + 1]?.line ?? lines.length;
    const { heading, title, line } = mark;
    if (title) {
      const span = spanOf(lines, line, end);
      division = divisions.push({ kind: "division", heading: wordsOf(text, span), words: span, ...span }) - 1;
    } else if (heading === undefined) closings.push(spanOf(lines, line, end));
    else if (heading.kind === "article") articles.push(articleOf(text, lines, heading, end, titled, division));
    else {
      const holds = marks.slice(i + 1, i + 4).find((next) => next.heading?.kind !== "division");
      division =
        divisions.push(
          divisionOf(text, lines, heading, end, holds?.heading?.kind === "article" || holds?.title === true),
        ) - 1;
    }
  }
  return { front, divisions, articles, closings };
}

const EMPTY: UnitSpan = { from: 0, to: 0 };

/** From the first of these lines to the last. */
function spanOf(lines: readonly Line[], from: number, to: number): UnitSpan {
  const [first, last] = [lines[from], lines[to - 1]];
  return first && last && from < to ? { from: first.from, to: last.to } : EMPTY;
}

const wordsOf = (text: string, { from, to }: UnitSpan): string => text.slice(from, to).replace(/\s+/g, " ").trim();

/** The candidates that are headings, by what articles are called in this text; a table of contents' are left out. */
function headingsOf(lines: readonly Line[]): Candidate[] {
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
  const start = headings.findIndex((one, i) => i > 0 && key(one) === key(headings[0] as Candidate));
  return headings.slice(start > 0 ? start : end + 1);
}

/** How a treaty sets an article's title: in the line under its number, apart under it, or not at all. */
type HeadingStyle = "under" | "apart" | "none";

/** Fewest of the articles, as a share, under whose number a title stands, for titles that stand apart. */
const MOST = 0.7;

function headingStyle(lines: readonly Line[], headings: readonly Candidate[]): HeadingStyle {
  const alone = headings.filter(({ kind, rest }) => kind === "article" && rest === "");
  const under = alone.filter(({ line }) => titleUnder(lines, line, "under") > 0).length;
  if (under > 0 && under * 5 >= alone.length) return "under";
  const apart = alone.filter(({ line }) => titleUnder(lines, line, "apart") > 0).length;
  return alone.length > 0 && apart >= alone.length * MOST ? "apart" : "none";
}

/** How many lines under a heading's line are its title. */
function titleUnder(lines: readonly Line[], at: number, style: HeadingStyle): number {
  const [title, more, after] = [lines[at + 1], lines[at + 2], lines[at + 3]];
  if (!title || !more) return 0;
  if (style === "none") return !title.apart && more.apart && isCapitalised(title.text) ? 1 : 0;
  if (style === "under") {
    if (title.apart) return 0;
    if (more.apart) return isTitle(title.text) || isCapitalised(title.text.replace(/[.:]$/, "")) ? 1 : 0;
    // A title over two lines, its words in capitals, or a title with the text right under it.
    const two = `${title.text} ${more.text}`;
    if (after?.apart && isTitle(two) && isCapitalised(two)) return 2;
    return isTitle(title.text) && (isCapitalised(title.text) || /^\(?\d/.test(more.text)) && title.text.length < 100
      ? 1
      : 0;
  }
  return more.apart && isTitle(title.text) && title.text.length <= 120 ? 1 : 0;
}

/** Where articles, divisions and closings begin, in order. */
function marksOf(lines: readonly Line[], headings: readonly Candidate[], style: HeadingStyle): Mark[] {
  const marks: Mark[] = [];
  const isLast = annexesIn(lines, headings);
  for (const [i, heading] of headings.entries()) {
    if (heading.kind === "annex" && !isLast.has(i)) continue;
    const end = headings[i + 1]?.line ?? lines.length;
    const title = heading.kind === "article" ? looseTitle(lines, marks.at(-1), heading.line) : undefined;
    if (title !== undefined) marks.push({ line: title, title: true });
    marks.push({ line: heading.line, heading });
    if (heading.kind === "article") {
      const closing = closingIn(lines, heading.line + 1 + titleUnder(lines, heading.line, style), end);
      if (closing !== undefined) marks.push({ line: closing });
    }
  }
  return marks;
}

function closingIn(lines: readonly Line[], from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) if (beginsClosing(lines[i]?.text ?? "")) return i;
  return undefined;
}

/**
 * The headings of annexes that are no lines of a list ("Annex I, Annex II" form part of …): behind them no article goes
 * on the count before.
 * @returns indices of headings
 */
function annexesIn(lines: readonly Line[], headings: readonly Candidate[]): ReadonlySet<number> {
  const real = new Set<number>();
  let last: readonly number[] | undefined;
  let pending: number[] = [];
  let closed = false;
  for (const [i, one] of headings.entries()) {
    if (one.kind === "annex") {
      const apart = lines[one.line]?.apart === true;
      if (last !== undefined && apart) pending.push(i);
    } else if (one.kind === "article") {
      if (pending.length > 0 && begins(one.value) && !follows(last, one.value)) for (const p of pending) real.add(p);
      pending = [];
      last = one.value;
    }
    const end = headings[i + 1]?.line ?? lines.length;
    if (one.kind === "article") closed ||= closingIn(lines, one.line + 1, end) !== undefined;
  }
  for (const p of pending) if (closed || headings[p]?.upper) real.add(p);
  return real;
}

/** A title without a number right before an article, behind the end of a sentence: "Final provisions"; its line. */
function looseTitle(lines: readonly Line[], before: Mark | undefined, article: number): number | undefined {
  if (before === undefined) return undefined;
  let at = article - 1;
  const inMark = (i: number): boolean => i > before.line + 1;
  const title = lines[at];
  if (!title || !inMark(at) || !isTitle(title.text) || !isCapitalised(title.text) || title.text.length > 120)
    return undefined;
  // "A)", "II." over the title
  const letter = lines[at - 1];
  if (letter && inMark(at - 1) && /^(?:[A-Z]|[IVX]{1,4}|\d)[.)]$/.test(letter.text)) at--;
  const start = lines[at];
  const ended = lines[at - 1];
  return start?.apart && ended && /[.;:!?)\]”"’]$/.test(ended.text) ? at : undefined;
}

function articleOf(
  text: string,
  lines: readonly Line[],
  heading: Candidate,
  end: number,
  style: HeadingStyle,
  division: number | undefined,
): LaidArticle {
  const own = lines[heading.line];
  const number = heading.number ?? "";
  const label = heading.unit === "§" ? `§ ${number}` : `${heading.unit} ${number}`;
  const titledHere = heading.rest !== "" && isTitle(heading.rest) && (end > heading.line + 1 || !heading.marked);
  const under = heading.rest === "" ? titleUnder(lines, heading.line, style) : 0;
  const title =
    under > 0 ? spanOf(lines, heading.line + 1, heading.line + 1 + Math.min(under, end - heading.line - 1)) : EMPTY;
  const words = titledHere ? heading.rest : wordsOf(text, title);
  const body =
    heading.rest !== "" && !titledHere
      ? { from: heading.restFrom, to: spanOf(lines, heading.line, end).to }
      : spanOf(lines, heading.line + 1 + under, end);
  const at = own ?? EMPTY;
  // An article that was left without words stands for itself by its heading.
  const bare = body.from >= body.to;
  return {
    number,
    label,
    ...(words !== "" && { heading: words }),
    words: bare ? { from: at.from, to: Math.max(at.to, title.to) } : body,
    from: at.from,
    to: bare ? Math.max(at.to, title.to) : body.to,
    ...(division !== undefined && { division }),
  };
}

/** How many lines under a division's number can be its title. */
const MOST_TITLE_LINES = 3;

function divisionOf(
  text: string,
  lines: readonly Line[],
  heading: Candidate,
  end: number,
  holdsArticles: boolean,
): Division {
  const { kind, unit, number, rest, line } = heading;
  const whole = spanOf(lines, line, end);
  let titles = 0;
  if (rest === "" || kind === "annex")
    while (titles < MOST_TITLE_LINES && line + 1 + titles < end && isTitle(lines[line + 1 + titles]?.text ?? "")) {
      if (titles > 0 && lines[line + 1 + titles]?.apart) break;
      titles++;
    }
  const under = wordsOf(text, spanOf(lines, line + 1, line + 1 + titles));
  const title = [rest, under].filter((words) => words !== "").join(" ");
  const body = spanOf(lines, line + 1 + titles, end);
  const annexed = kind === "annex" && !holdsArticles && body.from < body.to;
  return {
    kind: kind === "annex" ? "annex" : "division",
    label: number === undefined ? unit : `${unit} ${number}`,
    ...(title !== "" && { heading: title }),
    words: annexed ? body : spanOf(lines, line, line + 1 + titles),
    from: whole.from,
    to: whole.to,
  };
}
