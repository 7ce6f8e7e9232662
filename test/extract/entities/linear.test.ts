import { describe, expect, it } from "vitest";
import { findEntities } from "../../../src/extract/entities/index.ts";
import { PRONOUNS } from "../../../src/extract/entities/pronouns.ts";
import { analysisOf } from "./analysis.ts";

const SYLLABLES = "ba ke li mo nu ra so ti vu za de fi go hu ja ku lo me ni po".split(" ");

/** A made-up name for a number, another for each. */
function named(n: number): string {
  let name = "";
  for (let rest = n + 20; rest > 0; rest = Math.floor(rest / 20)) name += SYLLABLES[rest % 20] ?? "";
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const TEXTS: Readonly<Record<string, (n: number) => string>> = {
  "news with a new person in each sentence": (n) =>
    `Ann ${named(n)}sson, the president of the ${named(n)} Institute, said on Monday that she would sign. `,
  "new organizations, and pronouns": (n) =>
    `The ${named(n)} Council told the ${named(n + 7)} Ministry that it would wait. Kenya and Mali said they agreed. `,
  "one person, over and over": (n) => `French President Jan ${named(n % 3)} said he would meet the French president. `,
  "headlines in title case": (n) =>
    `Anna ${named(n)} Warns Ukraine Over Shipping Lanes Again\nAnna ${named(n)} spoke. `,
};

/** Milliseconds of the processor to find the entities of a text of that many sentences, and whom all of its pronouns stand for; the least of two. */
function time(sentence: (n: number) => string, count: number): number {
  let text = "";
  for (let n = 0; n < count; n++) text += sentence(n) + (n % 5 === 4 ? "\n" : "");
  const analysis = analysisOf(text);
  const pronouns = analysis.sentences.flatMap((s) => s.tokens.filter((t) => PRONOUNS.has(t.text.toLowerCase())));
  const run = (): number => {
    const before = process.cpuUsage();
    const found = findEntities(analysis);
    for (const pronoun of pronouns) found.refer(pronoun);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  return Math.min(run(), run());
}

describe("time grows with the text alone", () => {
  it.each(Object.entries(TEXTS))("%s", { timeout: 120_000 }, (_, sentence) => {
    time(sentence, 100);
    // for eight times the text a scan of all for each would take 64 times as long; what is short is measured badly
    expect(time(sentence, 3200)).toBeLessThan(8 * 3 * time(sentence, 400) + 1500);
  });

  it("takes a line of names without a comma for no more than one with commas", { timeout: 120_000 }, () => {
    const line = (between: string) => (n: number) => `Ann ${named(n)}sson${between}`;
    time(line(", "), 100);
    expect(time(line(" "), 12_000)).toBeLessThan(1.5 * time(line(", "), 12_000));
  });

  it("takes a megabyte of one word for what it is", { timeout: 120_000 }, () => {
    const analysis = analysisOf("said ".repeat(200_000));
    const start = performance.now();
    expect(findEntities(analysis).all).toEqual([]);
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});
