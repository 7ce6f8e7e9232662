import { describe, expect, it } from "vitest";
import type { Article, Block } from "../../../src/article/types.ts";
import { findQuotations } from "../../../src/extract/language/quotations.ts";

/** Each quotation as its words, `…` on a side that has no mark, and its depth. */
function quoted(...lines: string[]): string[] {
  const blocks: Block[] = [];
  let text = "";
  for (const line of lines) {
    const furniture = line.startsWith("furniture: ");
    const words = furniture ? line.slice(11) : line;
    blocks.push({ kind: furniture ? "furniture" : "paragraph", from: text.length, to: text.length + words.length });
    text += `${words}\n`;
  }
  const article: Article = { identifier: "q", file: "q.txt", ignored: [], text, blocks };
  return findQuotations(article).map(
    ({ from, to, opened, closed, depth }) => `${depth} ${opened ? "" : "…"}${text.slice(from, to)}${closed ? "" : "…"}`,
  );
}

describe("findQuotations", () => {
  it.each([
    ["curly", "She said “no” twice.", ["0 “no”"]],
    ["straight", 'She said "no" and "never."', ['0 "no"', '0 "never."']],
    ["guillemets", "« Non », dit-elle.", ["0 « Non »"]],
    ["low", "Er sagte „nein“ und ging.", ["0 „nein“"]],
    ["guillemets that point inwards", "Er sagte »nein« und »nie«.", ["0 »nein«", "0 »nie«"]],
    ["the same mark twice", "Hon sade ”nej” och gick.", ["0 ”nej”"]],
    ["low and high", "Powiedział „nie” i wyszedł.", ["0 „nie”"]],
    ["corner brackets", "彼は「いいえ」と言った。", ["0 「いいえ」"]],
    ["corner brackets within", "彼は「『いいえ』と聞いた」と言った。", ["0 「『いいえ』と聞いた」", "1 『いいえ』"]],
    ["angle brackets", "그는 《아니》라고 말했다.", ["0 《아니》"]],
    ["marks of a narrow and a wide form", "彼は｢いいえ｣と＂はい＂", ["0 ｢いいえ｣", "0 ＂はい＂"]],
    ["two apostrophes", "''We can't go,'' he said. ''Not now.''", ["0 ''We can't go,''", "0 ''Not now.''"]],
    ["single curly", "Minister calls ‘absurd’ plan a risk", ["0 ‘absurd’"]],
    ["single straight", "Minister calls 'absurd' plan a risk", ["0 'absurd'"]],
    ["marks that do not match", '“So be it," he said.', ['0 “So be it,"']],
    ["the opening mark for the closing one", "“Perhaps not,“ she said.", ["0 “Perhaps not,“"]],
  ])("finds %s", (_, text, expected) => expect(quoted(text)).toEqual(expected));

  it.each([
    "The boys’ coats and the girls’ hats",
    "It's O'Neil's view that they'd go",
    "the summer of ’68 and rock 'n' roll",
    "a board of 6'2\" by 4",
  ])("takes apostrophes for what they are: %s", (text) => expect(quoted(text)).toEqual([]));

  it("tells a plural's apostrophe within a single quotation from its end", () => {
    expect(quoted("A deal between ‘two parties’ navies’.")).toEqual(["0 ‘two parties’ navies’"]);
  });

  it("nests quotations", () => {
    expect(quoted("“He called it ‘a farce’ twice,” she said.")).toEqual([
      "0 “He called it ‘a farce’ twice,”",
      "1 ‘a farce’",
    ]);
    expect(quoted("''It was 'a farce,''' he wrote.")).toEqual(["0 ''It was 'a farce,'''", "1 'a farce,'"]);
  });

  it("reads broken marks as one quotation", () => {
    expect(quoted("Oslo “will… [take] “steps that nobody likes” if they go on.")).toEqual([
      "0 “will… [take] “steps that nobody likes”",
    ]);
  });

  it("lets a quotation that is not closed run to the end of its block, and no further", () => {
    expect(quoted("“We waited. It rained.", "“Then we left,” he said.", "Nobody “knew.”")).toEqual([
      "0 “We waited. It rained.…",
      "0 “Then we left,”",
      "0 “knew.”",
    ]);
  });

  it("closes what the block before left open, where the next one does not open again", () => {
    expect(quoted("“We waited.", "Then we left,” he said.")).toEqual(["0 “We waited.…", "0 …Then we left,”"]);
  });

  it("leaves page furniture out, and carries on over it", () => {
    expect(quoted("“We waited.", "furniture: Read “more” here", "“Then we left.”")).toEqual([
      "0 “We waited.…",
      "0 “Then we left.”",
    ]);
  });

  it("keeps positions true beside astral characters", () => {
    expect(quoted("🎉🎉 “Done” 🎉")).toEqual(["0 “Done”"]);
  });
});
