import { expect, it } from "vitest";
import { between, toldBy } from "../../src/compare/attribution.ts";

it.each([
  ["a source and its cue", { source: "Mr Vik’s office", cue: "said" }, "Mr Vik’s office said"],
  [
    "a preposition before whom it names",
    { source: "a pilot", cue: "According to", cueFirst: true },
    "According to a pilot",
  ],
  ["a cue before its source", { source: "the harbour master", cue: "said", cueFirst: true }, "the harbour master said"],
  ["a question put by somebody", { source: "this reporter", cue: "asked", cueFirst: true }, "this reporter asked"],
  ["a colon behind the cue", { source: "Holm", cue: "wrote:" }, "Holm wrote"],
  ["a cue alone", { cue: "according to the log," }, "according to the log"],
  ["nobody", {}, ""],
] as const)("tells %s", (_, rendering, told) => {
  expect(toldBy(rendering)).toBe(told);
});

it.each([
  ["this reporter asked", "whether the ferries would really sail", " "],
  ["Holm said", "that the quay was rotten", " "],
  ["the skipper refused", "to answer", " "],
  ["Holm said", "“That quay is rotten,”", ": "],
  ["Holm said", "the quay was rotten", ": "],
  ["", "that the quay was rotten", ": "],
])("puts between %j and %j", (told, words, expected) => {
  expect(between(told, words)).toBe(expected);
});
