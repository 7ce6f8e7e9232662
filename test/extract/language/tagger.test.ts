import { describe, expect, it } from "vitest";
import { tagBlock } from "../../../src/extract/language/tagger.ts";

const sentences = (text: string) => tagBlock(text, { from: 0, to: text.length }, 0);
const words = (text: string): string[][] => sentences(text).map((s) => s.tokens.map((t) => t.text));

describe("tagBlock", () => {
  it("gives every word a lemma, where the model has none too", () => {
    const tokens = sentences("Can they go on? They cannot. He would’ve, wouldn't he? Gonna.").flatMap((s) => s.tokens);
    for (const { lemma } of tokens) expect(lemma).toEqual(expect.any(String));
  });

  it("gives tokens that stand where they say", () => {
    const text = "  Zoë’s aide — 🕊 “can’t” go to St. Ives, Mr. Łukasz Żak said.\tThen he left…";
    const found = sentences(text);
    expect(found.flatMap((s) => s.tokens).map((t) => text.slice(t.from, t.to))).toEqual(words(text).flat());
    expect(found.length).toBe(2);
  });

  it.each([
    ["Mr Lund met Gen. Holm of the U.S. Senate on Monday. They spoke.", 2],
    ["“Is it over?” she asked. “No!” he said.", 2],
    ["Sen. Ann Roe (R-Ariz.) met them. She left.", 2],
    ["She said yes. He said no.", 2],
    ["They went to Washington, D.C. Then they left.", 2],
  ])("%s", (text, count) => {
    expect(words(text)).toHaveLength(count);
  });

  it("gives every token a lemma, where the tagger has none too", () => {
    const lemmas = sentences("Can they leave? They cannot.").flatMap((s) => s.tokens.map((t) => t.lemma));
    expect(lemmas).toEqual(["can", "they", "leave", "?", "they", "cannot", "."]);
  });

  it("cuts possessives off, and keeps words with letters beyond Latin-1 whole", () => {
    expect(words("Vega’s plan and Simon Ličen's aide.")).toEqual([
      ["Vega", "’s", "plan", "and", "Simon", "Ličen", "'s", "aide", "."],
    ]);
  });

  it("tags a block the same whatever was tagged before it", () => {
    const text = "Just as stunning is Marta Vega’s collapse in her home state.";
    const before = words(text);
    words("The Vega’s—and Marta Vega’s—plans; (Vega’s) “Vega’s” Vega’s, Vega’s.");
    expect(words(text)).toEqual(before);
  });

  it("passes over words that no language has, in time", () => {
    const text = `${"A".repeat(200_000)} Then Anna Lind spoke. ${"x-".repeat(100_000)}`;
    expect(words(text)).toEqual([["Then", "Anna", "Lind", "spoke", "."]]);
  });

  it("reads lines longer than prose has in stretches, without losing a word", () => {
    const text = "Anna Lind met Peter Holm in Oslo. ".repeat(4_000);
    const found = sentences(text);
    expect(found.length).toBe(4_000);
    expect(found.every((s) => text.slice(s.from, s.to) === "Anna Lind met Peter Holm in Oslo.")).toBe(true);
  });
});
