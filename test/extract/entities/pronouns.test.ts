import { describe, expect, it } from "vitest";
import { reading } from "./analysis.ts";

describe("pronouns as mentions", () => {
  it.each([
    ["Anna Lind met Peter Holm. She said she was glad.", "Anna Lind", ["She", "she"]],
    ["Peter Holm told reporters he would resign. His party agreed.", "Peter Holm", ["he", "His"]],
    ["Anna Lind, the chairwoman, said she would stay.", "Anna Lind", ["she"]],
    ["Anna Lind left early. Peter Holm said that he was sorry.", "Anna Lind", []],
    ["Kenya said it would sign. Kenya will open its ports.", "Kenya", ["it", "its"]],
    ["Kenya signed the treaty. It is time to act.", "Kenya", []],
    ["Kenya said: “Its status is unclear.”", "Kenya", []],
    ["“I am glad,” Anna Lind said. “My party agrees with me.”", "Anna Lind", ["I", "My", "me"]],
    ["Anna Lind arrived. “We wait,” said Peter Holm, and I listened.", "Peter Holm", []],
    ["“I am glad,” she said. Anna Lind and Peter Holm were there.", "Peter Holm", []],
  ])("%s (%s)", (text, name, expected) => {
    expect(reading(text).pronouns(name)).toEqual(expected);
  });

  it("stand for the one without a name who acts, not for the one who has a spokeswoman", () => {
    const { pronouns, refer } = reading("Maria Kos’s spokeswoman declined to comment and said she had left.");
    expect(pronouns("Maria Kos")).toEqual([]);
    expect(refer("she", 0)).toEqual([]);
  });

  it("stand for the one whose spokeswoman has a name, or none that acts", () => {
    const { pronouns } = reading("Maria Kos and her spokeswoman, Eva Lund, arrived. Maria Kos said she was tired.");
    expect(pronouns("Maria Kos")).toEqual(["her", "she"]);
  });
});
