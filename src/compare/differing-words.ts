/** A word of a text with what stands about it up to the next blank, and whether the other text has it too. */
export interface MarkedWord {
  readonly text: string;
  readonly differs: boolean;
}

/**
 * Marks the words of two texts that the other does not have in the same order. Case, punctuation and the kind of quotation
 * marks make no difference.
 */
export function differingWords(a: string, b: string): readonly [readonly MarkedWord[], readonly MarkedWord[]] {
  const [x, y] = [a, b].map((text) => text.split(/\s+/).filter((word) => word !== ""));
  const [ours, theirs] = [x ?? [], y ?? []];
  const [keys, others] = [ours.map(keyOf), theirs.map(keyOf)];
  const common = commonWords(keys, others);
  const marked = (words: readonly string[], own: readonly string[], kept: ReadonlySet<number>) =>
    words.map((text, i): MarkedWord => ({ text, differs: own[i] !== "" && !kept.has(i) }));
  return [
    marked(ours, keys, new Set(common.map(([i]) => i))),
    marked(theirs, others, new Set(common.map(([, j]) => j))),
  ];
}

const keyOf = (word: string): string =>
  (
    word
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join("");

/** Places of a longest common subsequence of words. */
function commonWords(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const columns = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * columns);
  const at = (i: number, j: number): number => longest[i * columns + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * columns + j] =
        a[i] !== "" && a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const places: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    if (a[i] !== "" && a[i] === b[j]) {
      places.push([i, j]);
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return places;
}
