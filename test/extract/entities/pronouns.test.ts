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

  it.each([
    [
      "Boris Lund and Erik Hansen quarrelled. Lund left.\nPeter Holm, of the Harbour Institute, said it was late. “Very late,” he said.",
      "Peter Holm",
      ["he"],
    ],
    [
      "Boris Lund spoke for an hour. He was ill. He coughed.\nPeter Holm, for the harbour, asked whether it was late. “It is,” he said.",
      "Peter Holm",
      ["he"],
    ],
    [
      "Boris Lund spoke for an hour.\nMaria Holm, of the Harbour Institute, said it was late. “Very late,” he said.",
      "Maria Holm",
      [],
    ],
  ])("of the only one who speaks in a paragraph: %s (%s)", (text, name, expected) => {
    expect(reading(text).pronouns(name)).toEqual(expected);
  });

  it.each([
    ["“He is a liar,” Boris Lund said. Erik Hansen denied it.", "Boris Lund", []],
    ["Erik Hansen denied it. “He is a liar,” Boris Lund said.", "Erik Hansen", ["He"]],
    ["“She has no right,” said Anna Keller. Maria Lund had left.", "Anna Keller", []],
    ["Boris Lund met Erik Hansen. “I like him,” Lund said. “He is brave.”", "Erik Hansen", ["him", "He"]],
    ["Boris Lund met Erik Hansen. “I like him,” Lund said. “He is brave.”", "Boris Lund", ["I"]],
    ["Olga Petrova left. Her lawyer, Ivan Orlov, said he was surprised.", "Ivan Orlov", ["he"]],
    ["Mr Okafor’s lawyer denied the charge. She said it was false. Anna Diaz was there.", "Anna Diaz", []],
    ["Anna Diaz was there. Her lawyer spoke. She said it was false.", "Anna Diaz", ["Her"]],
  ])("within and after quotations: %s (%s)", (text, name, expected) => {
    expect(reading(text).pronouns(name)).toEqual(expected);
  });

  it("“it” is nobody’s where a report may be meant", () => {
    const { refer } = reading("Acme Corp. published a report on Tuesday. It said that prices would rise.");
    expect(refer("It")).toEqual([]);
    const other = reading("Kenya will sign on Tuesday. It said that prices would rise.");
    expect(other.refer("It")).toEqual(["Kenya"]);
  });

  it("stand for nobody where a name before them may be one of two persons’", () => {
    const { refer } = reading("John Brown met Peter Brown. Later Brown left, and he was tired.");
    expect(refer("he", 0)).toEqual([]);
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
