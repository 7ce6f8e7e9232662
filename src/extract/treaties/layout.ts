import type { UnitSpan } from "../../article/types.ts";
import { headingsOf } from "./accepted-headings.ts";
import { beginsClosing } from "./closing.ts";
import type { Candidate } from "./headings.ts";
import { type Line, linesOf } from "./lines.ts";
import { begins, follows } from "./numbers.ts";
import { isCapitalised, isTitle } from "./titles.ts";

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
