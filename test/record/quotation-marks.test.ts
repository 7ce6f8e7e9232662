import { expect, test } from "vitest";
import { quotedStretches } from "../../src/record/quotation-marks.ts";

const quoted = (text: string) => quotedStretches(text).map(({ from, to }) => text.slice(from, to));

test.each<[string, string, string[]]>([
  ["curly", "He said “yes, now” and left.", ["“yes, now”"]],
  ["straight", 'He said "yes", she "no".', ['"yes"', '"no"']],
  ["single, with an apostrophe inside", "‘It’s the states’ right,’ he said.", ["‘It’s the states’ right,’"]],
  ["straight single", "She called it 'absurd' and didn't stay.", ["'absurd'"]],
  ["apostrophes only", "It's the '90s; the states' rights don't matter, 'tis said.", []],
  ["one within another", "“He told me ‘no’ twice,” she said.", ["“He told me ‘no’ twice,”"]],
  ["guillemets", "Il a dit « non » hier.", ["« non »"]],
  ["German", "Er sagte: „Nein“ und ging.", ["„Nein“"]],
  ["LaTeX", "He said ``never'' again.", ["``never''"]],
  ["over a line end", "“We will\nnot go,” he said.", ["“We will\nnot go,”"]],
  ["several paragraphs, closed in the last", "“First.\n\n“Second,” she said.", ["“First.", "“Second,”"]],
  ["lines as paragraphs", "“First.\n“Second,” she said.", ["“First.", "“Second,”"]],
  ["a mark that nothing closes ends with its paragraph", "“Open end.\n\nNot quoted.", ["“Open end."]],
  ["none", "Nothing here.", []],
])("%s", (_, text, expected) => expect(quoted(text)).toEqual(expected));

test("a line of a million characters takes no time to speak of", () => {
  for (const piece of ["“ ", "‘s’ a", '"a', "\n ", "a"]) {
    const begun = performance.now();
    quotedStretches(piece.repeat(10_000_000 / piece.length / 10));
    expect(performance.now() - begun).toBeLessThan(5000);
  }
});
