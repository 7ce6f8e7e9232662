/**
 * Whether two words are one in two spellings: alike but for one or two letters in a row, as transliterations are
 * ("Zelensky", "Zelenskyy"). Folded words of five letters or more.
 */
export function nearlySame(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 5 || Math.abs(a.length - b.length) > 2 || a[0] !== b[0] || a[1] !== b[1]) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  return Math.max(a.length, b.length) - i - j <= 2 && i + j >= 4;
}

/** The capital initials of a name: "Mekong Research Council" is MRC. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w[0])
    .join("");
