/** An item under way, and what came of it. */
interface Pending<U> {
  outcome?: { readonly value: U } | { readonly error: unknown };
}

/**
 * Maps a stream through an asynchronous function, several items at a time, and yields the results in the order of the
 * input, each as soon as it and those before it are there. At most `window` items are held at once, and no more of the
 * stream is read, so memory stays flat whatever its length.
 * @param signal ends the stream early: no more items are taken, and those under way are finished
 */
export async function* mapOrdered<T, U>(
  items: AsyncIterable<T>,
  window: number,
  map: (item: T) => Promise<U>,
  signal?: AbortSignal,
): AsyncGenerator<U> {
  const iterator = items[Symbol.asyncIterator]();
  const pending: Pending<U>[] = [];
  let reading = false;
  let ended = false;
  let fault: { readonly error: unknown } | undefined;
  // One promise at a time, and not a race of all: a race leaves a reaction behind with each that it did not wait for.
  let wake = (): void => {};
  const start = (item: T): void => {
    const one: Pending<U> = {};
    pending.push(one);
    map(item).then(
      (value) => {
        one.outcome = { value };
        wake();
      },
      (error: unknown) => {
        one.outcome = { error };
        wake();
      },
    );
  };
  const read = (): void => {
    reading = true;
    iterator.next().then(
      (next) => {
        reading = false;
        if (next.done) ended = true;
        else if (!ended) start(next.value);
        wake();
      },
      (error: unknown) => {
        reading = false;
        ended = true;
        fault = { error };
        wake();
      },
    );
  };
  const abort = (): void => wake();
  signal?.addEventListener("abort", abort);
  try {
    for (;;) {
      ended ||= signal?.aborted ?? false;
      if (!ended && !reading && pending.length < window) read();
      const outcome = pending[0]?.outcome;
      if (outcome) {
        pending.shift();
        if ("error" in outcome) throw outcome.error;
        yield outcome.value;
      } else if (ended && pending.length === 0) {
        if (fault) throw fault.error;
        return;
      } else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    signal?.removeEventListener("abort", abort);
    // One that waits for its next item cannot be ended before it has come.
    const returned = iterator.return?.();
    if (reading) returned?.catch(() => {});
    else await returned;
  }
}
