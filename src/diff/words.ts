/** How often each word stands in some texts; case and punctuation do not count. */
export type Bag = ReadonlyMap<string, number>;

export function bagOf(texts: readonly string[]): Bag {
  const bag = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)) bag.set(word, (bag.get(word) ?? 0) + 1);
  }
  return bag;
}

/** Dice's coefficient of two bags: 1 for the same words, 0 for none in common (or for no words at all). */
export function likeness(a: Bag, b: Bag): number {
  let shared = 0;
  for (const [word, n] of a) shared += Math.min(n, b.get(word) ?? 0);
  const all = total(a) + total(b);
  return all === 0 ? 0 : (2 * shared) / all;
}

function total(bag: Bag): number {
  let sum = 0;
  for (const n of bag.values()) sum += n;
  return sum;
}

/** A half-open range of code points. */
export type Span = readonly [start: number, end: number];

/** The same for ranges of one text, by the characters they share. */
export function overlap(a: readonly Span[], b: readonly Span[]): number {
  const [first, second] = [merged(a), merged(b)];
  let shared = 0;
  for (let i = 0, j = 0; i < first.length && j < second.length; ) {
    const [x, y] = [first[i] ?? [0, 0], second[j] ?? [0, 0]];
    shared += Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0]));
    if (x[1] < y[1]) i++;
    else j++;
  }
  const all = lengthOf(first) + lengthOf(second);
  return all === 0 ? 0 : (2 * shared) / all;
}

function merged(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = found.at(-1);
    if (last === undefined || span[0] > last[1]) found.push(span);
    else found[found.length - 1] = [last[0], Math.max(last[1], span[1])];
  }
  return found;
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** Words between quotation marks, which they may have themselves. */
export function inQuotes(words: string): string {
  return /^[“"«„].*[”"»“]$/su.test(words) ? words : `“${words}”`;
}
