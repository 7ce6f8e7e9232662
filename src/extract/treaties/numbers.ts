/** Number words as treaties head their parts with them, by value: "CHAPTER TWO", "First Part". */
const CARDINALS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
/** How an article between two others is numbered: "2 bis". */
const AGAIN = ["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies"];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const SPELT = [...CARDINALS, ...ORDINALS].flatMap((word) => [capital(word), word.toUpperCase()]).join("|");
const ROMAN = "(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,4})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})(?![a-z])";
const REPEATED = AGAIN.flatMap((word) => [word, capital(word), word.toUpperCase()]).join("|");
const BETWEEN = `(?:\\s?(?:${REPEATED})\\b|\\s?\\((?:${REPEATED})\\))(?:[\\s-]?[A-Z](?=\\s*(?:[.:–—*]|$)))?`;

/**
 * The number of an article, chapter or annex as the source of a regular expression: "7", "1.1", "XIV", "2 bis", "2 bis A",
 * "12A", "2-A", "TWO", "First".
 */
export const NUMBER = `(?:\\d{1,4}(?:[.:-]\\d{1,3}){0,3}(?:${BETWEEN}|-?[A-Za-z]\\b)?|${ROMAN}(?:[.-]\\d{1,3})?(?:${BETWEEN}|-[A-Z]\\b)?|(?:${SPELT})\\b)`;

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const PARTS = new RegExp(
  `^(?<main>\\d+|[IVXLCDM]+)(?<later>(?:[.:-]\\d+)*)[\\s(-]*(?<again>${REPEATED})?[\\s)-]*(?<letter>[A-Za-z])?`,
);

/** Behind the words of {@link AGAIN}: "2 bis", "2 ter", "2-A". */
const LETTERS = 0.8;

function roman(digits: string): number {
  const values = [...digits].map((digit) => ROMAN_VALUES[digit] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** A number as a list that sorts: "1.10" is [1, 10], "XIV" [14], "2 bis" [2, 0.1], "2A" [2, 0.801], "Second" [2]. */
export function countOf(number: string): readonly number[] {
  const word = number.toLowerCase();
  const spelt = Math.max(CARDINALS.indexOf(word), ORDINALS.indexOf(word)) + 1;
  if (spelt > 0) return [spelt];
  const { main = "", later = "", again, letter } = PARTS.exec(number)?.groups ?? {};
  const steps = later.split(/[.:-]/).slice(1).map(Number);
  const between = again === undefined ? [] : [(AGAIN.indexOf(again.toLowerCase()) + 1) / 10];
  const lettered = letter === undefined ? [] : [LETTERS + (letter.toLowerCase().charCodeAt(0) - 96) / 1000];
  return [/^\d/.test(main) ? Number(main) : roman(main), ...steps, ...between, ...lettered];
}

/** How many numbers may be missing between two that follow each other. */
const LONGEST_LEAP = 5;

/** Whether a number may stand after another: greater, and not by a leap that no omission explains. */
export function follows(before: readonly number[] | undefined, number: readonly number[]): boolean {
  const [last = 0, ...lastSteps] = before ?? [];
  const [first = 0, ...steps] = number;
  if (first !== last) return first > last && first <= last + LONGEST_LEAP;
  const at = steps.findIndex((step, i) => step !== (lastSteps[i] ?? 0));
  const [was, is] = [lastSteps[at] ?? 0, steps[at] ?? 0];
  return at >= 0 && is > was && is <= was + LONGEST_LEAP;
}

/** Whether a number can be the first of a new count: "1", "I", "3.1". */
export const begins = (number: readonly number[]): boolean => number.at(-1) === 1;
