const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** A provision's number with its paragraphs behind points, whatever it is written like: `IV`, `4(2)`, `4, para. 2`. */
export function provisionNumber(number: string): string {
  const parts = number.match(/\d+[a-z]?(?![a-z])|\b[IVXLC]+\b|(?<=\()[a-z](?=\))/g);
  return parts === null
    ? number.toLowerCase()
    : parts.map((part) => (/^[IVXLC]+$/.test(part) ? `${roman(part)}` : part)).join(".");
}

function roman(numeral: string): number {
  const values = [...numeral].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
