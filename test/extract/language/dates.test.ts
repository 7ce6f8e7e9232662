import { describe, expect, test } from "vitest";
import { codePoints } from "../../../src/article/codepoints.ts";
import { findDates } from "../../../src/extract/language/dates.ts";
import { tagBlock } from "../../../src/extract/language/tagger.ts";

function dates(text: string, publishedOn?: string) {
  const block = { kind: "paragraph" as const, from: 0, to: text.length };
  const article = {
    identifier: "t",
    text,
    blocks: [block],
    file: "t",
    ignored: [],
    ...(publishedOn ? { publishedOn } : {}),
  };
  const found = findDates(article, tagBlock(text, block, 0));
  for (const { from, to, date } of found) {
    expect(text.slice(from, to)).toBe(date.words);
    expect(codePoints(text).slice(date.evidence?.start ?? -1, date.evidence?.end ?? -1)).toBe(date.words);
  }
  return found.map(({ date }) => [date.words, date.date ?? date.edtf]);
}

describe("findDates", () => {
  // 20 March 2025 is a Thursday.
  test.each([
    ["The ministers met on Wednesday.", [["on Wednesday", "2025-03-19"]]],
    ["He told reporters Thursday evening that it was over.", [["Thursday evening", "2025-03-20"]]],
    ["She arrived Friday.", [["Friday", "2025-03-14"]]],
    ["The leaders will meet on Friday.", [["on Friday", "2025-03-21"]]],
    ["They signed it last Thursday.", [["last Thursday", "2025-03-13"]]],
    ["It was signed June 19, 2024 in Lima.", [["June 19, 2024", "2024-06-19"]]],
    ["It was signed on 19 June 2024.", [["on 19 June 2024", "2024-06-19"]]],
    ["They met on 29 December.", [["on 29 December", "2024-12-29"]]],
    [
      "After the Feb. 13 vote and before April 2, they left.",
      [
        ["Feb. 13", "2025-02-13"],
        ["April 2", "2025-04-02"],
      ],
    ],
    ["The May 30 vote changed little.", [["May 30", "2024-05-30"]]],
    ["They will vote on May 30.", [["on May 30", "2025-05-30"]]],
    ["A remark set off a row on Saturday.", [["on Saturday", "2025-03-15"]]],
    ["During Tuesday's hearing these opponents vowed to win.", [["Tuesday", "2025-03-18"]]],
    ["In November, envoys left.", [["In November", "2024-11"]]],
    ["In March, envoys left.", [["In March", "2025-03"]]],
    ["The pact dates from February 2010.", [["February 2010", "2010-02"]]],
    ["The treaty was signed in 1994.", [["in 1994", "1994"]]],
    [
      "It was signed last year and renewed this week.",
      [
        ["last year", "2024"],
        ["this week", "2025-03-17/2025-03-23"],
      ],
    ],
    ["Yesterday the house voted.", [["Yesterday", "2025-03-19"]]],
    ["They struck a truce three days ago.", [["three days ago", "2025-03-17"]]],
    ["That was more than 20 years ago.", [["more than 20 years ago", undefined]]],
    ["A day later it broke down.", [["A day later", undefined]]],
    ["It goes back to the 1990s.", [["the 1990s", "199X"]]],
  ])("%s", (text, expected) => expect(dates(text, "2025-03-20")).toEqual(expected));

  test.each([
    "He ruled for a quarter-century.",
    "The talks took two years.",
    "The 45-year-old diplomat left.",
    "Profits fell in the third quarter and in fiscal 2016.",
    "He told USA Today that all was well.",
    "The Good Friday accord may march on.",
    "Some 2000 people fled 1998-style reprisals.",
    "The 31 June does not exist; nor does February 30, 2020.",
  ])("no date in: %s", (text) => expect(dates(text, "2025-03-20").filter(([, d]) => d)).toEqual([]));

  test("without a day of publication a weekday has only its words", () => {
    expect(dates("She left on Monday, in May, three weeks ago and on June 3.")).toEqual([
      ["on Monday", undefined],
      ["in May", undefined],
      ["three weeks ago", undefined],
      ["on June 3", undefined],
    ]);
  });

  test("evidence counts code points", () => {
    expect(dates("🕊️🕊️ Peace came on Sunday.", "2025-03-20")).toEqual([["on Sunday", "2025-03-16"]]);
  });

  test("the date line is not the body", () => {
    const text = "20 March 2025";
    const block = { kind: "dateline" as const, from: 0, to: text.length };
    const article = { identifier: "t", text, blocks: [block], file: "t", ignored: [] };
    expect(findDates(article, tagBlock(text, block, 0))).toEqual([]);
  });
});
