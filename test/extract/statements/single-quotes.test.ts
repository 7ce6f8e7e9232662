import { describe, expect, it } from "vitest";
import { type Read, read } from "./read.ts";

const short = ({ source, cue, content }: Read): string => `${source ?? "–"} ▸ ${cue} ▸ ${content.join(" | ")}`;
const found = (...lines: string[]): string[] => read(...lines).map(short);

describe("speech in single marks, as British papers print it", () => {
  it.each([
    [
      "'It's the fishermen's harbour, and we'll keep it,' Ruiz said. 'Don't doubt it.'",
      "Ruiz ▸ said ▸ 'It's the fishermen's harbour, and we'll keep it,' | 'Don't doubt it.'",
    ],
    ["'The boys' coats were stolen,' said Hall.", "Hall ▸ said ▸ 'The boys' coats were stolen,'"],
    ["‘The dockers’ union has asked for talks,’ said Ruiz.", "Ruiz ▸ said ▸ ‘The dockers’ union has asked for talks,’"],
    ["'Twas a mistake to close the harbour,' said Ruiz.", "Ruiz ▸ said ▸ 'Twas a mistake to close the harbour,'"],
    [
      "'The harbour's closed', said Ruiz, 'and it won't reopen.'",
      "Ruiz ▸ said ▸ 'The harbour's closed' | 'and it won't reopen.'",
    ],
    [
      "Ruiz said that 'the owners' refusal to pay' was shameful.",
      "Ruiz ▸ said ▸ that 'the owners' refusal to pay' was shameful",
    ],
  ])("%s", (text, expected) => expect(found(text)).toEqual([expected]));

  it("is carried on into the next paragraph, where that opens with the mark again", () => {
    expect(found("Ruiz said: 'We waited for an hour.", "'Then we left for good.'")).toEqual([
      expect.stringMatching(/^Ruiz ▸ said:? ▸ 'We waited for an hour\. \| 'Then we left for good\.'$/),
    ]);
    expect(found("Ruiz said: ‘We waited for an hour.", "‘Then we left for good.’")).toEqual([
      expect.stringMatching(/^Ruiz ▸ said:? ▸ ‘We waited for an hour\. \| ‘Then we left for good\.’$/),
    ]);
  });
});

describe("a quotation ends where its marks do", () => {
  it.each([
    ["He said 'We have waited long enough', and I laughed.", "'We have waited long enough'"],
    ["She wrote: ‘The harbour will reopen in May’, and nobody believed her.", "‘The harbour will reopen in May’"],
    ["She wrote: “The harbour will reopen in May,” but nobody believed her.", "“The harbour will reopen in May,”"],
    ["Ruiz told me 'it is over', and I laughed.", "'it is over'"],
  ])("whatever the writer goes on with: %s", (text, expected) =>
    expect(read(text).map(({ content }) => content.join(" | "))).toEqual([expected]),
  );

  it("but not before more of what was said", () => {
    expect(
      read("She said “the harbour will reopen” and that nobody would believe her.")[0]?.content.join(" "),
    ).toContain("nobody would believe her");
    expect(read("She said “the harbour will reopen”, and “nobody will believe me”.")[0]?.content.join(" ")).toContain(
      "nobody will believe me",
    );
  });
});
