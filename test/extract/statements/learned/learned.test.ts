import { describe, expect, it } from "vitest";
import { attributionsOf } from "../../../../src/extract/statements/attributions.ts";
import { type BoostedTrees, LEAF, probabilityOf } from "../../../../src/extract/statements/learned/boosted-trees.ts";
import { columnsOf, ROLE } from "../../../../src/extract/statements/learned/columns.ts";
import { lexiconStep } from "../../../../src/extract/statements/learned/cue-lexicon.ts";
import { distanceStep } from "../../../../src/extract/statements/learned/flat-features.ts";
import { mannerOf } from "../../../../src/extract/statements/learned/manners.ts";
import { type Labelling, partsOf } from "../../../../src/extract/statements/learned/parts.ts";
import { select } from "../../../../src/extract/statements/learned/select.ts";
import { readWeights } from "../../../../src/extract/statements/learned/weights.ts";
import { type Line, linesOf } from "../../../../src/extract/statements/line.ts";
import { analysisOf } from "../read.ts";

function lineOf(text: string): Line {
  const [line] = linesOf(analysisOf(text));
  if (!line) throw new Error("no line");
  return line;
}

const at = (line: Line, word: string): number => line.tokens.findIndex((t) => t.text === word);

describe("columns of a line", () => {
  it("say what the rules found, by token", () => {
    const line = lineOf("The minister said that the harbour would reopen in May.");
    const { rule, statements } = columnsOf(line, attributionsOf(line));
    expect([...rule.subarray(0, 5)]).toEqual([ROLE.source, ROLE.sourceOn, ROLE.cue, ROLE.content, ROLE.contentOn]);
    expect(rule[line.tokens.length - 1]).toBe(0);
    expect(statements).toMatchObject([{ cue: [2, 2], source: [0, 1], within: false }]);
  });

  it("number quotations, verbs and phrases", () => {
    const line = lineOf("“It has never worked,” the old fisherman said.");
    const { quoted, verb, phrase, verbAfter } = columnsOf(line, []);
    expect([...quoted.subarray(0, 3)]).toEqual([1, 2, 2]);
    expect(quoted[at(line, "said")]).toBe(0);
    expect(verb[at(line, "has")]).not.toBe(0);
    expect(verbAfter[at(line, "has")]).toBe(at(line, "worked"));
    expect(phrase[at(line, "old")]).toBe(phrase[at(line, "fisherman")]);
  });
});

it("puts distances and shares of cues in steps", () => {
  expect([0, 1, 4, 5, 8, 500].map(distanceStep)).toEqual([0, 1, 4, 5, 6, 10]);
  expect(distanceStep(-3)).not.toBe(distanceStep(3));
  expect(lexiconStep(0, 0)).toBe(0);
  expect(lexiconStep(95, 100)).toBeGreaterThan(lexiconStep(30, 100));
  expect(lexiconStep(1, 1000)).toBeGreaterThan(0);
});

it("asks the questions of boosted trees one after another", () => {
  const trees: BoostedTrees = {
    base: 0,
    depth: 2,
    columns: Uint8Array.of(0, LEAF, 1),
    bounds: Float32Array.of(10, 0, 5),
    values: Float32Array.of(0, -2, 0, 0, 0, 1, 3),
  };
  const odds = (row: number[]): number => {
    const p = probabilityOf(trees, row);
    return Math.log(p / (1 - p));
  };
  expect(odds([9, 9])).toBeCloseTo(-2);
  expect(odds([10, 4])).toBeCloseTo(1);
  expect(odds([11, 5])).toBeCloseTo(3);
});

describe("parts of a labelling", () => {
  const candidate = { first: 12, last: 12, head: 12, rule: undefined };
  const labelling = (labels: number[], sure: number[] = []): Labelling => ({
    from: 10,
    labels: Uint8Array.from(labels),
    marginals: Float32Array.from(labels.flatMap((y, i) => [0, 1, 2, 3].map((k) => (k === y ? (sure[i] ?? 0.9) : 0)))),
  });

  it("takes the candidate's own cue, the likeliest source, and all of the content", () => {
    expect(partsOf(labelling([3, 1, 2, 0, 1, 1, 3, 3, 2], [1, 0.4, 1, 1, 0.9]), candidate)).toEqual({
      cue: { first: 12, last: 12 },
      source: { first: 14, last: 15 },
      sources: 2,
      content: [
        { first: 10, last: 10 },
        { first: 16, last: 17 },
      ],
    });
  });

  it("keeps the candidate for a cue where no token is labelled so", () => {
    expect(partsOf(labelling([0, 0, 0]), candidate)).toMatchObject({ cue: { first: 12, last: 12 }, source: undefined });
  });
});

describe("the choice between proposals", () => {
  const proposal = (probability: number, cue: number, content: [number, number][]) => ({
    probability,
    parts: {
      cue: { first: cue, last: cue },
      source: undefined,
      sources: 0,
      content: content.map(([first, last]) => ({ first, last })),
    },
  });
  const chosen = (...list: ReturnType<typeof proposal>[]): number[] => select(list, 0.4).map((p) => p.parts.cue.first);

  it("leaves out the unlikely, and what has no content", () =>
    expect(chosen(proposal(0.3, 1, [[2, 3]]), proposal(0.9, 5, []), proposal(0.4, 8, [[9, 9]]))).toEqual([8]));

  it("takes the likelier of two with one cue, and none within another's content", () =>
    expect(
      chosen(
        proposal(0.7, 4, [[5, 9]]),
        proposal(0.8, 4, [[6, 9]]),
        proposal(0.5, 7, [[8, 9]]),
        proposal(0.6, 20, [[21, 22]]),
      ),
    ).toEqual([4, 20]));
});

it("tells belief, knowledge and intention from communication by the cue's words", () => {
  const manner = (text: string, word: string) => {
    const line = lineOf(text);
    const head = at(line, word);
    return mannerOf(line, { first: head, last: head }, head);
  };
  expect(manner("The union is eager to strike.", "eager").attribution).toBe("intention");
  expect(manner("The mayor is proud of the harbour.", "proud").attribution).toBe("belief");
  expect(manner("Fishermen were aware of the plan.", "aware").attribution).toBe("knowledge");
  expect(manner("Ruiz denied the plan.", "denied")).toEqual({ act: "deny", attribution: "communication" });
  expect(manner("Ruiz tore up the plan.", "tore")).toEqual({ attribution: "communication" });
});

it("refuses bytes that are no weights", () => {
  expect(() => readWeights(new Uint8Array(20))).toThrow("not a file of statement weights");
});
