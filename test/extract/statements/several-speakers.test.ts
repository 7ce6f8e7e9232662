import { describe, expect, it } from "vitest";
import { findEntities } from "../../../src/extract/entities/index.ts";
import { extractStatements } from "../../../src/extract/statements/index.ts";
import { analysisOf, read } from "./read.ts";

/** The names of those who speak, for each statement of the text's running words. */
function speakers(...lines: string[]): string[] {
  const analysis = analysisOf(...lines);
  const entities = findEntities(analysis);
  return extractStatements(analysis, entities, [])
    .filter((s) => s.within === undefined)
    .map((s) => (s.speaker ?? []).map((id) => entities.all.find((e) => e.id === id)?.name).join(" and "));
}

describe("all who say a thing together are its speakers", () => {
  it.each([
    ["Maria Ruiz and Peter Hall both said the harbour would reopen.", "Maria Ruiz and Peter Hall"],
    ["Maria Ruiz and Peter Hall each said the harbour would reopen.", "Maria Ruiz and Peter Hall"],
    ["Both Maria Ruiz and Peter Hall said the harbour would reopen.", "Maria Ruiz and Peter Hall"],
    ["Maria Ruiz, Peter Hall and Nora Lind said the plan was too costly.", "Maria Ruiz and Peter Hall and Nora Lind"],
    ["Maria Ruiz, Peter Hall, and Nora Lind all said it was over.", "Maria Ruiz and Peter Hall and Nora Lind"],
    ["Maria Ruiz as well as Peter Hall said the plan was too costly.", "Maria Ruiz and Peter Hall"],
    ["“The plan is too costly,” said Maria Ruiz and Peter Hall.", "Maria Ruiz and Peter Hall"],
    ["According to Maria Ruiz and Peter Hall, the plan was too costly.", "Maria Ruiz and Peter Hall"],
    ["France and Germany both said on Monday that the talks had failed.", "France and Germany"],
    ["Maria Ruiz, mayor of Vigo, and Peter Hall, the bishop, told us it was over.", "Maria Ruiz and Peter Hall"],
    [
      "Presidents Gabriel Boric of Chile and Dina Boluarte of Peru said it was over.",
      "Gabriel Boric and Dina Boluarte",
    ],
    [
      "Chile's trade minister, Alberto Soto, and Peru's trade minister, Elsa Galdo, said on Thursday that it was over.",
      "Alberto Soto and Elsa Galdo",
    ],
  ])("%s", (text, names) => expect(speakers(text)).toEqual([names]));

  it("and no one else of the article, a president in its headline least of all", () =>
    expect(
      speakers(
        "headline: President Boric signs harbour pact",
        "SANTIAGO (Reuters) - President Gabriel Boric and Foreign Minister Alberto Soto signed a pact with Peru.",
        "Soto and his Peruvian colleague, Javier Olaechea, both said the pact would create jobs.",
      ).at(-1),
    ).toBe("Alberto Soto and Javier Olaechea"));
});

it("counts a word that counts the source from behind to the cue", () =>
  expect(read("Ruiz and Hall both said the harbour would reopen.")).toMatchObject([
    { source: "Ruiz and Hall", cue: "both said" },
  ]));

describe("who speaks for somebody is not him", () => {
  it.each([
    ["A spokesman for Russian President Vladimir Putin said the talks would resume.", ""],
    ["A spokesman for President Vladimir Putin said the talks would resume.", ""],
    ["A lawyer for Defense Secretary Ashton Carter said the talks would resume.", ""],
    ["Dmitry Peskov, a spokesman for President Vladimir Putin, said the talks would resume.", "Dmitry Peskov"],
    ["President Vladimir Putin's spokesman, Dmitry Peskov, said the talks would resume.", "Dmitry Peskov"],
    ["A spokesman for the ministry, Ivan Petrov, said the talks would resume.", "Ivan Petrov"],
    ["Secretary of State Antony Blinken said the talks would resume.", "Antony Blinken"],
  ])("%s", (text, names) => expect(speakers(text)).toEqual([names]));
});
