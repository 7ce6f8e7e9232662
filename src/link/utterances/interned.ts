/** Values by number, each kept once. */
export function interned<T>(keyOf: (value: T) => string) {
  const values: T[] = [];
  const indices = new Map<string, number>();
  return {
    at: (index: number): T => {
      const value = values[index];
      if (value === undefined) throw new RangeError(`no value ${index}`);
      return value;
    },
    indexOf: (value: T): number => {
      const key = keyOf(value);
      const known = indices.get(key);
      if (known !== undefined) return known;
      const own = structuredClone({ key, value });
      indices.set(own.key, values.length);
      values.push(own.value);
      return values.length - 1;
    },
  };
}
