/** What was asked for of late, by number. */
export interface Recent<T> {
  get(number: number): T | undefined;
  set(number: number, value: T): void;
  clear(): void;
}

/** @param most the last so many that were asked for are there, and at most as many again */
export function recent<T>(most: number): Recent<T> {
  let [now, before] = [new Map<number, T>(), new Map<number, T>()];
  const set = (number: number, value: T): void => {
    if (now.size >= most) [now, before] = [new Map(), now];
    now.set(number, value);
  };
  return {
    get: (number) => {
      const value = now.get(number);
      if (value !== undefined) return value;
      const earlier = before.get(number);
      if (earlier !== undefined) set(number, earlier);
      return earlier;
    },
    set,
    clear: () => {
      now = new Map();
      before = new Map();
    },
  };
}
