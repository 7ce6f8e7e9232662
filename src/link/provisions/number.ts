const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** How one between two others is numbered, as a treaty's reader knows it too. */
const AGAIN = "bis|ter|quater|quinquies|sexies|septies|octies";
const PART = new RegExp(
  `\\d+[a-z]?(?![a-z])|\\b(?:${AGAIN})\\b|(?<=\\b(?:${AGAIN})[\\s-])[a-z]\\b|\\b[IVXLC]+\\b|(?<=\\()[a-z](?=\\))`,
  "g",
);
const BETWEEN = new RegExp(`(?<=\\d)\\s?(?:${AGAIN})\\b(?:[\\s-][A-Z]\\b)?`, "gi");

/** A provision's number with its paragraphs behind points, whatever it is written like: `IV`, `4(2)`, `4, para. 2`, `4-A`. */
export function provisionNumber(number: string): string {
  const parts = number
    .replace(/(\d)-?([A-Z])\b/g, (_, digit: string, letter: string) => digit + letter.toLowerCase())
    .replace(BETWEEN, (between) => ` ${between.trim().toLowerCase()}`)
    .match(PART);
  return parts === null
    ? number.toLowerCase()
    : parts.map((part) => (/^[IVXLC]+$/.test(part) ? `${roman(part)}` : part)).join(".");
}

function roman(numeral: string): number {
  const values = [...numeral].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
