import { describe, expect, it } from "vitest";
import { findEntities } from "../../../src/extract/entities/index.ts";
import { extractStatements } from "../../../src/extract/statements/index.ts";
import { analysisOf, read } from "./read.ts";

describe("a clause of the writer's own after a quotation is no part of what is said", () => {
  it.each([
    ["Hall said it was ‘the plan we need’, but Brown was unimpressed.", "it was ‘the plan we need’"],
    ["The minister said the plan was “sound and fair”, but Brown was not impressed.", "the plan was “sound and fair”"],
    [
      "The minister said the plan was “sound and fair,” but the union had its doubts.",
      "the plan was “sound and fair,”",
    ],
    ["Ruiz called it “a fine plan for the harbour”, but Brown was unimpressed.", "it “a fine plan for the harbour”"],
  ])("%s", (text, content) => expect(read(text)[0]?.content).toEqual([content]));

  it.each([
    ["The minister said the plan was “sound”, but that it came late.", "the plan was “sound”, but that it came late"],
    ["Ruiz said she was “very tired”, but she would go on.", "she was “very tired”, but she would go on"],
    ["Ruiz said it was “sound” but late.", "it was “sound” but late"],
  ])("but what goes on is: %s", (text, content) => expect(read(text)[0]?.content).toEqual([content]));
});

describe("what is not shown, offered or voiced is no statement", () => {
  it.each(["The defendant showed no emotion as the verdict was read.", "The minister expressed no regret."])(
    "%s",
    (text) => expect(read(text)).toEqual([]),
  );

  it("but that nothing is to be is one", () => {
    expect(read("The minister promised no further cuts.").map((s) => s.cue)).toEqual(["promised"]);
    expect(read("The minister said no ships would sail.").map((s) => s.content)).toEqual([["no ships would sail"]]);
  });
});

describe("who takes to a medium speaks, not the medium", () => {
  it.each([
    ["Hall took to X to rage: “They have sold the harbour.”", "Hall"],
    ["The mayor took to Facebook to complain: “They have sold the harbour.”", "The mayor"],
    ["Ana Ruiz turned to Twitter to ask: “Who has sold the harbour?”", "Ana Ruiz"],
  ])("%s", (text, source) => expect(read(text).map((s) => s.source)).toEqual([source]));
});

describe("a work that somebody wrote is not what he says", () => {
  it.each(["Ana Ruiz wrote a book about the treaty in 2019."])("%s", (text) => expect(read(text)).toEqual([]));

  it("but a letter tells somebody something", () =>
    expect(read("The minister wrote a letter to the owners about the strike.")).toHaveLength(1));
});

describe("a claim that somebody rejects is another's", () => {
  it.each([
    ["Carlos Ruiz said the harbour was safe. Peter Hall rejected his claim that it had been dredged.", "Carlos Ruiz"],
    ["Carlos Ruiz left early. Peter Hall spoke, rejecting his claim that the harbour was safe.", "Carlos Ruiz"],
    ["Peter Hall defended his claim that the harbour was safe.", "Peter Hall"],
  ])("%s", (text, speaker) => {
    const analysis = analysisOf(text);
    const entities = findEntities(analysis);
    const claim = extractStatements(analysis, entities, []).find(({ cue }) => {
      return analysis.article.text.slice(cue?.start, cue?.end) === "claim";
    });
    expect(claim?.speaker?.map((id) => entities.all.find((e) => e.id === id)?.name)).toEqual([speaker]);
  });
});

describe("who speaks is not whom he names", () => {
  it.each([
    [
      ["Carlos Ruiz met Peter Hall in Vigo.", "“President Hall seems to me to be a friend of the harbour,” he said."],
      "Carlos Ruiz",
    ],
  ] as const)("%s", (lines, speaker) => {
    const analysis = analysisOf(...lines);
    const entities = findEntities(analysis);
    const [said] = extractStatements(analysis, entities, []);
    expect(said?.speaker?.map((id) => entities.all.find((e) => e.id === id)?.name)).toEqual([speaker]);
  });
});

describe("edges of who speaks", () => {
  it.each([
    ["The mayor opened a rally blasting the owners for closing the harbour.", "The mayor"],
    ["The minister toured the harbour praising the owners for their patience.", "The minister"],
  ])("%s", (text, source) => expect(read(text).map((s) => s.source)).toContain(source));
});

describe("what a place has is nothing said", () => {
  it.each(["Vigo boasted only one shipyard in 1990.", "It was clear that none of his rivals attacked him."])(
    "%s",
    (text) => expect(read(text)).toEqual([]),
  );

  it("but who boasts of a thing says so", () =>
    expect(read("The minister boasted that the harbour was safe.").map((s) => s.cue)).toEqual(["boasted"]));
});
