type Numbers = Uint8Array | Uint32Array | Int32Array;

/** Numbers one behind the other in an array that grows. */
export class Pool<T extends Numbers> {
  length = 0;
  readonly #make: (size: number) => T;
  #numbers: T;

  constructor(make: (size: number) => T) {
    this.#make = make;
    this.#numbers = make(1024);
  }

  append(added: ArrayLike<number>): void {
    const needed = this.length + added.length;
    if (needed > this.#numbers.length) {
      const larger = this.#make(Math.max(needed, Math.ceil(this.#numbers.length * 1.5)));
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers.set(added, this.length);
    this.length = needed;
  }

  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }

  /** A view, good until more is appended. */
  slice(from: number, to: number): T {
    return this.#numbers.subarray(from, to) as T;
  }
}
