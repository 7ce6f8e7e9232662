import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePoints } from "../../src/article/index.ts";

describe("code points", () => {
  const text = "A😀e\u0301\r\n🇫🇷z";
  const points = codePoints(text);

  it("counts an astral character once, a combining mark and a carriage return each by itself", () => {
    expect(points.length).toBe(9);
    expect(points.toPoint(text.indexOf("z"))).toBe(8);
    expect(points.toUnit(2)).toBe(3);
    expect(points.slice(1, 2)).toBe("😀");
    expect(points.slice(2, 4)).toBe("e\u0301");
    expect(points.slice(4, 6)).toBe("\r\n");
  });

  it("takes a place inside a surrogate pair for the pair's start, and one beyond the end for the end", () => {
    expect(points.toPoint(2)).toBe(1);
    expect(points.toUnit(99)).toBe(text.length);
    expect(codePoints("").slice(0, 3)).toBe("");
  });

  it("agrees with Array.from for any text and any places", () => {
    const words = fc.string({ unit: fc.constantFrom("a", "é", "e\u0301", "😀", "\u{10ffff}", "\r\n", "\n", "日") });
    fc.assert(
      fc.property(words, fc.nat(40), fc.nat(40), (any, a, b) => {
        const all = Array.from(any);
        const index = codePoints(any);
        const [start, end] = a < b ? [a, b] : [b, a];
        expect(index.length).toBe(all.length);
        expect(index.slice(start, end)).toBe(all.slice(start, end).join(""));
        if (start <= all.length) expect(index.toPoint(index.toUnit(start))).toBe(start);
      }),
      { numRuns: 500 },
    );
  });
});
