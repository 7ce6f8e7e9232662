import { describe, expect, it } from "vitest";
import { agreementsIn } from "./reading.ts";

const terms = (lines: readonly string[], bullets: readonly number[]) =>
  agreementsIn(lines.join("\n"), { bullets })[0]?.provisions.map(({ text, fidelity }) => [text, fidelity]);

describe("a list of terms under a heading", () => {
  it.each([
    "What’s in the deal?",
    "WHAT’S IN THE AGREEMENT?",
    "What does the trade pact say?",
    "What the two sides agreed:",
    "Terms of the pact",
    "Its terms:",
    "The pact at a glance",
    "The pact includes:",
  ])("is told in the article’s own words: %s", (heading) => {
    const lines = ["Laos and Nepal signed a trade pact.", heading, "Nepal will buy ten ferries.", "No duty on rice"];
    expect(terms(lines, [2, 3])).toEqual([
      ["Nepal will buy ten ferries", "paraphrase"],
      ["No duty on rice", "paraphrase"],
    ]);
  });

  it("that stands over the report is of the agreement told of below", () => {
    const lines = ["What’s in the deal?", "Nepal will buy ten ferries.", "Laos signed a trade deal with Nepal."];
    expect(terms(lines, [1])).toEqual([["Nepal will buy ten ferries", "paraphrase"]]);
  });

  it("has of “Key points”, which may be the article’s, what binds somebody", () => {
    const lines = [
      "Laos and Nepal signed a trade pact.",
      "Key points:",
      "The mayor was pleased.",
      "Nepal must buy rice.",
    ];
    expect(terms(lines, [2, 3])).toEqual([["Nepal must buy rice", "paraphrase"]]);
  });

  it("is none under another heading, and none without an agreement", () => {
    expect(terms(["Laos and Nepal signed a trade pact.", "Read more", "Ten ferries sold"], [2])).toEqual([]);
    expect(agreementsIn("Terms:\nHe keeps the car.", { bullets: [1] })).toEqual([]);
  });
});
