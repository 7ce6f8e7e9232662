import { describe, expect, it } from "vitest";
import { ahead } from "../../src/corpus/ahead.ts";
import { mapOrdered } from "../../src/corpus/ordered.ts";

async function* numbers(n: number): AsyncGenerator<number> {
  for (let i = 0; i < n; i++) yield i;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe("mapping in order", () => {
  it("keeps the order of the input when later items are done first", async () => {
    const slowFirst = (i: number) => new Promise<number>((resolve) => setTimeout(() => resolve(i), 10 - i));
    expect(await all(mapOrdered(numbers(10), 5, slowFirst))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("has no more than the window under way", async () => {
    let underWay = 0;
    let most = 0;
    const map = async (i: number): Promise<number> => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, 1));
      underWay--;
      return i;
    };
    await all(mapOrdered(numbers(30), 4, map));
    expect(most).toBeLessThanOrEqual(4);
    expect(most).toBeGreaterThan(1);
  });

  it("passes a failure on when its turn comes", async () => {
    const map = async (i: number): Promise<number> => {
      if (i === 2) throw new Error("two");
      return i;
    };
    await expect(all(mapOrdered(numbers(5), 4, map))).rejects.toThrow("two");
  });
});

describe("reading ahead", () => {
  it("knows a short stream from a long one and loses nothing", async () => {
    for (const n of [0, 2, 3, 4, 9]) {
      const read = await ahead(numbers(n), 3);
      expect(read.ended).toBe(n < 3);
      expect(read.first).toBe(Math.min(n, 3));
      expect(await all(read.items)).toEqual(await all(numbers(n)));
    }
  });
});
