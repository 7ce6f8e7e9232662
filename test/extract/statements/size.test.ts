import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/extract/language/analyse.ts";
import { findStatements } from "../../../src/extract/statements/reported.ts";
import { articleOf } from "./read.ts";

const MEGABYTE = 2 ** 20;
const filled = (words: string, size = MEGABYTE): string => words.repeat(Math.ceil(size / words.length));

/** Seconds of processor time, which other work on the machine does not count into. */
function cost(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

describe("time that grows with the text alone", () => {
  it.each([
    ["a megabyte of quotation marks", filled('"')],
    ["a megabyte of opening marks", filled("“ ")],
    ["a megabyte of “said”", filled("said ")],
    ["a megabyte of cues and their subjects", filled("he said that ")],
    ["a megabyte without a blank", filled("x")],
    ["a sentence of a megabyte", filled("The minister said the harbour would reopen in May, and the mayor denied it ")],
    ["a list of a megabyte", filled("Ana Ruiz, ")],
    ["ten thousand marks left open", filled("“a word ", 80_000)],
  ])("%s", { timeout: 60_000 }, (_, text) => {
    const article = articleOf([text]);
    expect(cost(() => findStatements(analyse(article)))).toBeLessThan(10);
  });

  it("five megabytes of short paragraphs", { timeout: 120_000 }, () => {
    const paragraph = "The minister said that the harbour would reopen in May. “It will,” she added. ";
    const analysis = analyse(articleOf(Array.from({ length: (5 * MEGABYTE) / paragraph.length }, () => paragraph)));
    expect(cost(() => findStatements(analysis))).toBeLessThan(60);
  });
});

it("makes no statement of empty quotation marks, or of a text of one mark", () => {
  for (const text of ['""', "“”", "“", '"', "‘’", "“ ”", "''", "“” said Ruiz.", "“Yes.", "”"])
    for (const { content } of findStatements(analyse(articleOf([text]))))
      for (const piece of content) expect(text.slice(piece.from, piece.to)).toMatch(/\p{L}/u);
});
