import { describe, expect, it } from "vitest";
import { findEntities } from "../../../src/extract/entities/index.ts";
import { extractStatements } from "../../../src/extract/statements/index.ts";
import { analysisOf, read } from "./read.ts";

describe("the occasion of a saying is no part of what is said", () => {
  it.each([
    ["Ruiz blasted the plan as a “disgrace” Wednesday on The Morning Show.", "the plan as a “disgrace”"],
    ["Ruiz called the plan “absurd” during a visit to Oslo.", "the plan “absurd”"],
    ["Ruiz criticized the owners as “thieves” on Monday.", "the owners as “thieves”"],
    ["Ruiz called Friday for releasing the videos of the harbour.", "releasing the videos of the harbour"],
  ])("%s", (text, content) => expect(read(text).map((s) => s.content.join(" | "))).toEqual([content]));

  it("but tells when it was", () => {
    const analysis = analysisOf("Ruiz blasted the plan as a “disgrace” Wednesday on The Morning Show.");
    const [statement] = extractStatements(analysis, findEntities(analysis), []);
    expect(statement?.saidOn).toMatchObject({ words: "Wednesday", date: "2025-03-12" });
  });
});

it("takes who meets to discuss a thing, not whom he meets, for the one who discusses it", () =>
  expect(read("A group of senators met with the minister to discuss the harbour.").map((s) => s.source)).toEqual([
    "A group of senators",
  ]));

describe("what may be said some day has not been said", () => {
  it.each([
    "The records could show whether he paid for the boat.",
    "The minister might say that the harbour would reopen.",
    "The court may order the owners to pay.",
  ])("%s", (text) => expect(read(text)).toEqual([]));
});

it("gives nobody's name to a film that shows something", () => {
  const analysis = analysisOf("NBC News has a film of the night. It shows the mayor leaving the boat at night.");
  const shown = extractStatements(analysis, findEntities(analysis), []);
  for (const { speaker } of shown) expect(speaker).toBeUndefined();
});

describe("a time is no part of who says something", () => {
  it.each([
    ["Peter Hall last night condemned the strike.", "Peter Hall"],
    ["The minister on Monday condemned the strike.", "The minister"],
  ])("%s", (text, source) => expect(read(text).map((s) => s.source)).toEqual([source]));
});

it("takes who is asked by somebody for the hearer, and not for the one who asks", () =>
  expect(read("Ruiz, asked by a reporter whether the boats would sail, smiled.")).toEqual([
    { source: "a reporter", cue: "asked", addressee: "Ruiz", content: ["whether the boats would sail"] },
  ]));
