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
