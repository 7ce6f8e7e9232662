const FIRST = 256;

/** A growing list of triples, each as the numbers of its three terms. */
export interface Triples {
  add(subject: number, predicate: number, object: number): void;
  /** Subject, predicate, object, subject, … */
  numbers(): Int32Array;
}

export function newTriples(): Triples {
  let numbers = new Int32Array(3 * FIRST);
  let length = 0;
  return {
    add(subject, predicate, object) {
      if (length === numbers.length) {
        const longer = new Int32Array(2 * length);
        longer.set(numbers);
        numbers = longer;
      }
      numbers[length] = subject;
      numbers[length + 1] = predicate;
      numbers[length + 2] = object;
      length += 3;
    },
    numbers: () => numbers.subarray(0, length),
  };
}

/** Calls back for each triple of a list. */
export function forEachTriple(numbers: Int32Array, visit: (s: number, p: number, o: number) => void): void {
  for (let i = 0; i + 2 < numbers.length; i += 3) visit(numbers[i] ?? 0, numbers[i + 1] ?? 0, numbers[i + 2] ?? 0);
}

/** How many triples each of two lists has and the other has not; a triple that stands in a list twice counts once. */
export function countUnshared(a: Int32Array, b: Int32Array): { readonly onlyA: number; readonly onlyB: number } {
  // An export writes the same triples in the same order: that two lists are equal is mostly seen at once.
  if (a.length === b.length && a.every((number, i) => number === b[i])) return { onlyA: 0, onlyB: 0 };
  const predicates = new Map<number, bigint>();
  const [left, right] = [sortedKeys(a, predicates), sortedKeys(b, predicates)];
  let [onlyA, onlyB] = [0, 0];
  for (let i = 0, j = 0; i < left.length || j < right.length; ) {
    const [x, y] = [left[i] ?? BEYOND, right[j] ?? BEYOND];
    if (x < y) onlyA++;
    if (y < x) onlyB++;
    if (x <= y) while (left[i] === x) i++;
    if (y <= x) while (right[j] === y) j++;
  }
  return { onlyA, onlyB };
}

/** Greater than every triple's key. */
const BEYOND = 2n ** 64n - 1n;

/** Triples as single numbers: 24 bits for subject and object each (a Map holds no more terms), 16 for the predicate. */
function sortedKeys(numbers: Int32Array, predicates: Map<number, bigint>): BigUint64Array {
  const keys = new BigUint64Array(numbers.length / 3);
  let i = 0;
  forEachTriple(numbers, (s, p, o) => {
    let predicate = predicates.get(p);
    if (predicate === undefined) {
      predicate = BigInt(predicates.size);
      predicates.set(p, predicate);
    }
    keys[i++] = (BigInt(s) << 40n) | (predicate << 24n) | BigInt(o);
  });
  return keys.sort();
}
