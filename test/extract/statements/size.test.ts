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
    ["a megabyte of marks that point either way", filled("« a ")],
    ["a megabyte of corner brackets", filled("「私")],
    ["a megabyte of single marks", filled(" 'a")],
    ["a megabyte of single curly marks", filled(" ‘a")],
    ["a megabyte of apostrophes", filled("the owners' ")],
    ["a megabyte of “said”", filled("said ")],
    ["a megabyte of “said” and marks", filled('said "')],
    ["a megabyte of names and colons", filled("Ruiz: ")],
    ["a megabyte of speakers", filled("Ruiz and Hall both said ")],
    ["a megabyte without a word", filled("12 34 / ")],
    ["a megabyte of cues and their subjects", filled("he said that ")],
    ["a megabyte without a blank", filled("x")],
    ["a sentence of a megabyte", filled("The minister said the harbour would reopen in May, and the mayor denied it ")],
    ["a list of a megabyte", filled("Ana Ruiz, ")],
    ["ten thousand marks left open", filled("“a word ", 80_000)],
  ])("%s", { timeout: 60_000 }, (_, text) => {
    const article = articleOf([text]);
    expect(cost(() => findStatements(analyse(article)))).toBeLessThan(5);
  });

  it("five megabytes in one line", { timeout: 60_000 }, () => {
    const article = articleOf([filled("The minister said that the harbour would reopen. ", 5 * MEGABYTE)]);
    expect(cost(() => findStatements(analyse(article)))).toBeLessThan(25);
  });

  it("five megabytes of short paragraphs", { timeout: 120_000 }, () => {
    const paragraph = "The minister said that the harbour would reopen in May. “It will,” she added. ";
    const analysis = analyse(articleOf(Array.from({ length: (5 * MEGABYTE) / paragraph.length }, () => paragraph)));
    expect(cost(() => findStatements(analysis))).toBeLessThan(60);
  });
});

/** Paragraphs of so many words each, a hundred thousand tokens at most: a longer article is read by the rules alone. */
const dense = (words: string, times: number, paragraphs: number): string[] =>
  Array.from({ length: paragraphs }, () => words.repeat(times));

describe("paragraphs of nothing but cues", () => {
  it.each([
    ["“said” four hundred times", "said ", 400],
    ["“said”, as often as a sentence may have verbs", "said ", 240],
    ["“he said that”", "he said that ", 130],
    ["“she said,”", "she said, ", 130],
    ["“said” in marks", '"said" ', 130],
    ["names and cues", "Ruiz said Hall said ", 100],
    ["names", "Ana Ruiz ", 200],
    ["“said,” over and over", "said, ", 200],
    ["cues of long paragraphs", "she said, ", 450],
  ])("%s", { timeout: 300_000 }, (_, words, times) => {
    const size = words.length * times;
    const read = (bytes: number): number => {
      const analysis = analyse(articleOf(dense(words, times, Math.ceil(bytes / size))));
      return cost(() => findStatements(analysis));
    };
    read(20_000);
    const tenth = read(40_000);
    const whole = read(400_000);
    expect(whole).toBeLessThan(15);
    // Ten times the text may take ten times as long, and three times that for what else the machine does.
    expect(whole).toBeLessThan(30 * tenth + 1);
  });

  it("a megabyte of each", { timeout: 300_000 }, () => {
    for (const [words, times] of [
      ["said ", 240],
      ["he said that ", 90],
      ["Ruiz said Hall said ", 50],
    ] as const) {
      const analysis = analyse(articleOf(dense(words, times, Math.ceil(MEGABYTE / (words.length * times)))));
      expect(cost(() => findStatements(analysis))).toBeLessThan(15);
    }
  });
});

it("makes no statement of empty quotation marks, or of a text of one mark", () => {
  for (const text of ['""', "“”", "“", '"', "‘’", "“ ”", "''", "“” said Ruiz.", "“Yes.", "”"])
    for (const { content } of findStatements(analyse(articleOf([text]))))
      for (const piece of content) expect(text.slice(piece.from, piece.to)).toMatch(/\p{L}/u);
});

it("finds nothing in a text without sentences", () => {
  for (const text of [
    "12 34 56",
    "—",
    "***",
    "Ruiz, Hall, Lind",
    "\u200b",
    "1. 2. 3.",
    "http://example.org/said?that=it",
  ])
    expect(findStatements(analyse(articleOf([text])))).toEqual([]);
});

describe("no statement reaches over two paragraphs by accident", () => {
  it.each([
    ["a source and what stands in the next paragraph", ["The minister said", "The harbour will reopen in May."]],
    [
      "a mark left open, and a cue in the next",
      ["He spoke of “a long strike that had lasted for weeks.", "Ruiz said it was over."],
    ],
    ["a comma at the end", ["The harbour would reopen,", "Ruiz said in Vigo on Monday."]],
    ["a quotation that closes, and another’s", ["“It is over,” Ruiz said.", "“It is not.” The owners left."]],
  ])("%s", (_, lines) => {
    const article = articleOf(lines);
    const [end] = article.blocks.map((block) => block.to);
    for (const { content, cue, line } of findStatements(analyse(article))) {
      const at = line.tokens[cue.first]?.from ?? 0;
      for (const piece of content) expect(piece.from >= (end ?? 0)).toBe(at >= (end ?? 0));
    }
  });
});
