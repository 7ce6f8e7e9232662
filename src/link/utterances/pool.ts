type Numbers = Uint8Array | Uint32Array | Int32Array;

/** Numbers one behind the other in an array that grows. */
export class Pool<T extends Numbers> {
  length = 0;
  readonly #make: (size: number) => T;
  #numbers: T;

  constructor(make: (size: number) => T) {
    this.#make = make;
    this.#numbers = make(256);
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

  set(index: number, value: number): void {
    this.#numbers[index] = value;
  }

  /** Puts the number that was at `order[0]` first, and so on. */
  arrange(order: Uint32Array): void {
    const arranged = this.#make(order.length);
    for (const [to, from] of order.entries()) arranged[to] = this.at(from);
    this.#numbers = arranged;
    this.length = order.length;
  }
}
