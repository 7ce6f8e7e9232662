// RFC 3987, section 2.2, `ucschar` without its spaces: JSON-LD takes an IRI with one of them for a relative one.
const UCS =
  "\\u{a1}-\\u{167f}\\u{1681}-\\u{1fff}\\u{200b}-\\u{2027}\\u{202a}-\\u{202e}\\u{2030}-\\u{205e}\\u{2060}-\\u{2fff}" +
  "\\u{3001}-\\u{d7ff}\\u{f900}-\\u{fdcf}\\u{fdf0}-\\u{fefe}\\u{ff00}-\\u{ffef}" +
  Array.from({ length: 14 }, (_, i) => (i + 1).toString(16))
    .map((plane) => `\\u{${plane}${plane === "e" ? "1" : "0"}000}-\\u{${plane}fffd}`)
    .join("");
const PRIVATE = "\\u{e000}-\\u{f8ff}\\u{f0000}-\\u{ffffd}\\u{100000}-\\u{10fffd}";
const NAME = `A-Za-z0-9\\-._~!$&'()*+,;=${UCS}`;
const ESCAPED = "%[0-9A-Fa-f]{2}";
const AUTHORITY = `//(?:(?:[${NAME}:]|${ESCAPED})*@)?(?:\\[[0-9A-Fa-f:.]+\\]|(?:[${NAME}]|${ESCAPED})*)(?::[0-9]*)?(?=[/?#]|$)`;
const PATH = `(?:[${NAME}:@/]|${ESCAPED})*`;
const QUERY = `(?:[${NAME}${PRIVATE}:@/?]|${ESCAPED})*`;
const FRAGMENT = `(?:[${NAME}:@/?]|${ESCAPED})*`;
const IRI = new RegExp(
  `^[A-Za-z][A-Za-z0-9+.\\-]*:(?:${AUTHORITY}${PATH}|(?!//)${PATH})(?:\\?${QUERY})?(?:#${FRAGMENT})?$`,
  "u",
);

/** Most IRIs: http(s), a plain host, ASCII without percent encoding; told without the long expression. */
const PLAIN =
  /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9\-._~!$&'()*+,;=:@/]*)?(?:#[A-Za-z0-9\-._~!$&'()*+,;=:@/]*)?$/;

/** Longest IRI of a record, in bytes of UTF-8 (some stores refuse longer ones). */
export const LONGEST_IRI = 1000;

/** Whether a string is an absolute IRI by the grammar of RFC 3987 (section 2.2), and not too long to be stored. */
export function isIri(value: string): boolean {
  if (value.length > LONGEST_IRI) return false;
  return PLAIN.test(value) || (IRI.test(value) && !value.endsWith(":") && byteLength(value) <= LONGEST_IRI);
}

export function byteLength(value: string): number {
  return Buffer.byteLength(value, "utf8");
}
