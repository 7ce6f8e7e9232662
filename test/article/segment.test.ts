import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segment } from "../../src/article/index.ts";

const line = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", "B", " ", ".", "é", "e\u0301", "😀", "“", "”", "-", "•", "1") }),
  fc.constantFrom(
    "By Ann Roe",
    "20 June 2024",
    "Comments",
    "Related Articles",
    "Your support helps us to tell the story",
    "Jane Roe/Reuters",
    "A caption with its credit (Photo by Ann Roe/AFP)",
    "The ministers signed the treaty on Monday, officials of both of the countries said.",
  ),
);
const text = fc
  .array(fc.tuple(line, fc.constantFrom("\n", "\r\n", "\n\n", "\r", "\f", "\u2028")), { maxLength: 30 })
  .map((lines) => lines.map(([words, end]) => words + end).join(""));

describe("the blocks of any text", () => {
  it("are in order, do not overlap, are not blank and have no blanks around them", () => {
    fc.assert(
      fc.property(text, (any) => {
        let end = 0;
        for (const { from, to } of segment(any).blocks) {
          const words = any.slice(from, to);
          expect(from).toBeGreaterThanOrEqual(end);
          expect(words).not.toBe("");
          expect(words.trim()).toBe(words);
          end = to;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("hold every letter of it", () => {
    fc.assert(
      fc.property(text, (any) => {
        const held = segment(any).blocks.map(({ from, to }) => any.slice(from, to));
        const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, "");
        expect(letters(held.join(""))).toBe(letters(any));
      }),
      { numRuns: 500 },
    );
  });

  it("come in time that grows with the text, not with its square", () => {
    for (const unit of ["A", "Aa ", "a. ", "(", "“", "A\n", "related\n", "comments\n", "© ", "20 ", "A/Reuters "]) {
      const started = performance.now();
      segment(unit.repeat(200_000 / unit.length));
      expect(performance.now() - started).toBeLessThan(5000);
    }
  });
});
