/**
 * Maps a stream through an asynchronous function, several items at a time, and yields the results in the order of the
 * input. At most `window` items are held at once, so memory stays flat whatever the length of the stream.
 */
export async function* mapOrdered<T, U>(
  items: AsyncIterable<T>,
  window: number,
  map: (item: T) => Promise<U>,
): AsyncGenerator<U> {
  const pending: Promise<U>[] = [];
  for await (const item of items) {
    const result = map(item);
    // A rejection is met below, when the result's turn comes; until then it is not unhandled.
    result.catch(() => {});
    pending.push(result);
    while (pending.length >= window) yield await (pending.shift() as Promise<U>);
  }
  for (const result of pending) yield await result;
}
