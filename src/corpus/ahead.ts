/** A stream whose first items were read ahead, how many they were, and whether they were all. */
export interface Ahead<T> {
  readonly items: AsyncIterable<T>;
  readonly first: number;
  readonly ended: boolean;
}

/** Reads up to `most` items of a stream, to know whether there are more, and gives them back in front of the rest. */
export async function ahead<T>(stream: AsyncIterable<T>, most: number): Promise<Ahead<T>> {
  const iterator = stream[Symbol.asyncIterator]();
  const first: T[] = [];
  let ended = false;
  while (first.length < most) {
    const next = await iterator.next();
    if (next.done) {
      ended = true;
      break;
    }
    first.push(next.value);
  }
  const met = first.length;
  const items = async function* (): AsyncGenerator<T> {
    // Shifted out, not looped over: what was handed on must not be held here.
    for (let item = first.shift(); item !== undefined; item = first.shift()) yield item;
    if (ended) return;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  };
  return { items: items(), first: met, ended };
}
