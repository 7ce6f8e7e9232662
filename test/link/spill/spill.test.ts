import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { byCodeUnit } from "../../../src/link/link.ts";
import { buckets } from "../../../src/link/spill/buckets.ts";
import { pairsByKey } from "../../../src/link/spill/pairs-by-key.ts";
import { sortedTexts } from "../../../src/link/spill/sorted-texts.ts";
import { spool } from "../../../src/link/spill/spool.ts";

/** Pseudo-random whole numbers below `n`, the same in each run. */
function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "spill-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a spool", () => {
  const roll = dice(3);
  const pieces = Array.from({ length: 900 }, () => Uint8Array.from({ length: roll(2000) }, () => roll(256)));

  it.each([
    ["in memory", 1 << 24],
    ["in a file but for two pages", 1],
  ])("gives back what it was given, in any order, while it grows: %s", (_, most) => {
    const held = spool({ folder, most });
    const places: number[] = [];
    for (const [i, piece] of pieces.entries()) {
      places.push(held.append(piece));
      const other = roll(i + 1);
      expect(Buffer.compare(held.read(places[other] ?? 0, pieces[other]?.length ?? 0), pieces[other] ?? piece)).toBe(0);
    }
    for (const [i, piece] of pieces.entries())
      expect(Buffer.compare(held.read(places[i] ?? 0, piece.length), piece)).toBe(0);
    expect(held.length).toBe(pieces.reduce((sum, { length }) => sum + length, 0));
    held.close();
  });

  it("has nothing behind its end", () => {
    const held = spool();
    held.append(Uint8Array.of(1, 2));
    expect(() => held.read(1, 2)).toThrow(RangeError);
  });

  it("leaves no file behind, not even while it has one", () => {
    const held = spool({ folder, most: 1 });
    for (const piece of pieces) held.append(piece);
    expect(readdirSync(folder)).toEqual([]);
    held.close();
  });
});

it("numbers in buckets come back sorted, from memory and from a file alike", () => {
  const roll = dice(5);
  const values = Array.from({ length: 30_000 }, () => [roll(7), roll(2 ** 31) * 2 ** 20 + roll(1000)] as const);
  for (const most of [1 << 11, 0]) {
    const held = buckets(8, { folder, most });
    for (const [bucket, value] of values) held.add(bucket, value);
    for (let bucket = 0; bucket < 8; bucket++) {
      const own = values.filter(([of]) => of === bucket).map(([, value]) => value);
      expect([...held.sorted(bucket)]).toEqual(own.toSorted((a, b) => a - b));
    }
    held.close();
  }
  expect(readdirSync(folder)).toEqual([]);
});

it("texts come back sorted by key, those of one key in the order of adding, from memory and from runs alike", () => {
  const roll = dice(11);
  const texts = Array.from({ length: 5000 }, (_, i) => [`k${roll(900)}`, `Ö ${i} “x”`] as const);
  const expected = texts.toSorted(([a], [b]) => byCodeUnit(a, b));
  for (const most of [1 << 23, 400]) {
    const held = sortedTexts(byCodeUnit, { folder, most });
    for (const [key, text] of texts) held.add(key, text);
    expect([...held.sorted()]).toEqual(expected);
  }
  expect(readdirSync(folder)).toEqual([]);
});

describe("pairs by key", () => {
  const roll = dice(17);
  const keys = Array.from({ length: 400 }, () => Array.from({ length: 6 }, () => roll(2 ** 32) >>> (roll(3) * 10)));
  keys[7] = [0xffffffff, 0];
  keys[300] = [0xffffffff];
  const shared = (a: number, b: number): boolean => keys[a]?.some((key) => keys[b]?.includes(key)) === true;
  const all = keys.flatMap((_, later) => Array.from({ length: later }, (_, earlier) => [earlier, later] as const));

  it("are all those that share one, each once, by the later thing", () => {
    const expected = all.filter(([a, b]) => shared(a, b));
    expect(expected.length).toBeGreaterThan(20);
    expect([...pairsByKey(400, (i) => new Set(keys[i]), { neighbours: 400 })]).toEqual(expected);
  });

  it("are with the nearest before only, and not under a key that too many have", () => {
    const one = [...pairsByKey(100, () => [5], { neighbours: 3 })];
    expect(one).toHaveLength(3 * 97 + 1 + 2);
    expect(one.every(([a, b]) => b - a <= 3)).toBe(true);
    expect([...pairsByKey(100, () => [5], { neighbours: 3, most: 99 })]).toEqual([]);
  });

  it("are only what may be one, and what there is besides", () => {
    const options = { neighbours: 400, may: () => false, besides: (add: (a: number, b: number) => void) => add(2, 9) };
    expect([...pairsByKey(400, (i) => keys[i] ?? [], options)]).toEqual([[2, 9]]);
  });

  it("are none of nothing", () => expect([...pairsByKey(0, () => [], { neighbours: 1 })]).toEqual([]));
});
