import type { Line } from "./lines.ts";
import { countOf, NUMBER } from "./numbers.ts";

/** What a line of a treaty heads: an article, a part of the text that holds articles, or what is annexed to it. */
export type HeadingKind = "article" | "division" | "annex";

/** A line that has the form of a heading; whether it is one, its surroundings decide. */
export interface Candidate {
  readonly kind: HeadingKind;
  /** Index of its line. */
  readonly line: number;
  /** "Article", "Chapter", "Annex". */
  readonly unit: string;
  readonly number?: string;
  readonly value: readonly number[];
  /** The words behind the number on the same line: a title, or the provision's own words. */
  readonly rest: string;
  /** Where those words start, in code units of the text. */
  readonly restFrom: number;
  /** Whether a point, colon or dash parts them from the number. */
  readonly marked: boolean;
  /** Whether the unit is set in capitals. */
  readonly upper: boolean;
}

/** By what articles are called, in the order in which a treaty is tried for them. */
export const ARTICLE_UNITS = [
  ["Article", "ARTICLE", "Art.", "ART.", "Art", "ART"],
  ["Clause", "CLAUSE"],
  ["Section", "SECTION", "Sec.", "SEC."],
  ["Paragraph", "PARAGRAPH", "Para.", "§"],
] as const;
const DIVISIONS = "Part|PART|Title|TITLE|Chapter|CHAPTER|Section|SECTION|Sub-?[Ss]ection|SUB-?SECTION|Book|BOOK";
const ANNEXES =
  "Annex|ANNEX|Appendix|APPENDIX|Schedule|SCHEDULE|Attachment|ATTACHMENT|Exhibit|EXHIBIT|Protocol|PROTOCOL|Joint Declaration|JOINT DECLARATION|Final Act|FINAL ACT|Side Letter|SIDE LETTER";

const AFTER = '(?<mark>\\s*[.:–—-]+(?=\\s|$)|\\s*\\.(?=[\\p{Lu}“"])|(?=\\s+\\S)|\\s*$)(?<rest>.*)$';
const escaped = (words: readonly string[]): string => words.map((word) => word.replace(".", "\\.")).join("|");
const articleForm = (units: readonly string[]): RegExp =>
  new RegExp(`^(?:[*#_]{1,6}\\s*)?(?<unit>${escaped(units)})\\s*(?:the\\s+)?(?<number>${NUMBER})\\**${AFTER}`, "u");
const ARTICLE_FORMS = ARTICLE_UNITS.map(articleForm);
const DIVISION = new RegExp(
  `^(?:[*#_]{1,6}\\s*)?(?:(?<unit>${DIVISIONS})\\s+(?<number>${NUMBER}|[A-Z])|(?<number2>First|FIRST|Second|SECOND|Third|THIRD|Fourth|FOURTH|Fifth|FIFTH) (?<unit2>Part|PART|Title|TITLE|Chapter|CHAPTER|Section|SECTION))(?![\\p{L}\\p{N}(])\\**${AFTER}`,
  "u",
);
const ANNEX = new RegExp(
  `^(?:[*#_]{1,6}\\s*)?(?<unit>${ANNEXES})(?:\\s+(?:No\\.?\\s*)?(?<number>[A-Z]?\\d{1,3}(?:[.-][A-Z0-9]{1,3})*|[IVXLC]+(?:[.-][A-Z0-9]{1,3})*|[A-Z]))?(?![\\p{L}\\p{N}(])\\**${AFTER}`,
  "u",
);
/** A word of a scanned text that one letter keeps from being "ARTICLE". */
const MISREAD = new RegExp(`^(?<unit>[A-Z1|]{6,8})\\s+(?<number>${NUMBER})${AFTER}`, "u");

/** Whether two words differ by one letter at most: one changed, left out or put in. */
function nearly(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 1) return false;
  let from = 0;
  while (from < word.length && word[from] === other[from]) from++;
  let [a, b] = [word.length, other.length];
  while (a > from && b > from && word[a - 1] === other[b - 1]) {
    a--;
    b--;
  }
  return a - from <= 1 && b - from <= 1;
}

const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase().replace(/\.$/, "");

function candidate(kind: HeadingKind, lines: readonly Line[], at: number, match: RegExpExecArray): Candidate {
  const { unit, unit2, number, number2, mark = "", rest = "" } = match.groups ?? {};
  const words = unit ?? unit2 ?? "";
  const given = number ?? number2;
  const { to } = lines[at] ?? { to: 0 };
  return {
    kind,
    line: at,
    unit: /^art/i.test(words) ? "Article" : words === "§" ? words : titled(words),
    ...(given !== undefined && { number: given.replace(/\s+/g, " ") }),
    value: given === undefined ? [] : countOf(given),
    rest: rest.trim(),
    restFrom: to - rest.trimStart().length,
    marked: mark.trim() !== "",
    upper: words === words.toUpperCase() && words !== "§",
  };
}

/** The longest line that can be a heading with its title, in code units. */
const LONGEST_LINE = 400;

/**
 * The lines that have the form of headings.
 * @param form which of {@link ARTICLE_UNITS} the articles are called by
 */
export function candidatesIn(lines: readonly Line[], form: number): Candidate[] {
  const article = ARTICLE_FORMS[form];
  return lines.flatMap((line, at): Candidate[] => {
    // Old treaties print an article's words behind its number: only the beginning of a long line is looked at.
    const head = line.text.slice(0, LONGEST_LINE);
    const found = article?.exec(head) ?? (form === 0 ? misread(head) : null);
    if (found) return [withWholeRest(candidate("article", lines, at, found), line)];
    if (line.text.length > LONGEST_LINE) return [];
    const division = DIVISION.exec(head);
    if (division) return [candidate("division", lines, at, division)];
    const annex = ANNEX.exec(head);
    return annex ? [candidate("annex", lines, at, annex)] : [];
  });
}

function misread(head: string): RegExpExecArray | null {
  const match = head.length > 40 ? null : MISREAD.exec(head);
  return match?.groups?.rest === "" && nearly(match.groups.unit ?? "", "ARTICLE") ? match : null;
}

/** The rest of a line that was looked at only in part. */
function withWholeRest(one: Candidate, line: Line): Candidate {
  if (line.text.length <= LONGEST_LINE) return one;
  const restFrom = one.restFrom - (line.text.length - LONGEST_LINE);
  return { ...one, restFrom, rest: line.text.slice(restFrom - line.from) };
}
