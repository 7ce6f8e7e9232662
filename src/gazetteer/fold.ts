const MARKS = /\p{M}/gu;
const PLAIN = /^[A-Za-z]+$/;

/**
 * A name as the tables are keyed by it: lower case, without diacritics, points and apostrophes, hyphens and blanks as one
 * blank. "U.S." and "us" fold alike: whoever looks up short capital names compares the capitals too.
 */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(/[.'’‘`]/g, "")
    .replace(/[\s\-‐‑]+/g, " ")
    .trim()
    .toLowerCase();
}
