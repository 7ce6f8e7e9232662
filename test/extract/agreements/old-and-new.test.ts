import { describe, expect, it } from "vitest";
import { agreementsIn } from "./reading.ts";

const PORTS =
  "Benin and Togo signed a ports agreement in Lomé on Monday, decades after the 1987 Mono River Agreement shared out the fishing between them.";

const mentions = (text: string) => agreementsIn(text, { publishedOn: "2025-01-20" }).map((one) => one.mentions);

describe("an old agreement told of beside a new one", () => {
  it("is not the new one", () => {
    expect(mentions(`${PORTS} Benin’s premier said the new agreement would cut waiting times.`)).toEqual([
      ["a ports agreement", "the new agreement"],
      ["the 1987 Mono River Agreement"],
    ]);
  });

  it("has none of the new one’s provisions", () => {
    const all = agreementsIn(
      `${PORTS} Article 7 of the new agreement says: “Neither Party shall levy a fee on goods.”`,
    );
    expect(all.map(({ status, provisions }) => [status, provisions.map(({ number }) => number)])).toEqual([
      ["signed", ["7"]],
      [undefined, []],
    ]);
  });

  it("is known by its year, among others and after them", () => {
    const text = `${PORTS} It was likened to the 1994 peace treaty between Mali and Niger. The 1987 agreement was never carried out.`;
    expect(mentions(text)).toEqual([
      ["a ports agreement"],
      ["the 1987 Mono River Agreement", "The 1987 agreement"],
      ["the 1994 peace treaty between Mali and Niger"],
    ]);
  });

  it("is not one of another year", () => {
    const text = "The 1994 peace treaty between Mali and Niger still holds. The 1987 treaty did not.";
    expect(mentions(text)[0]).toEqual(["The 1994 peace treaty between Mali and Niger"]);
  });

  it("leaves “the new treaty” to the only one there is", () => {
    expect(
      mentions("The 2025 fishing treaty between Mali and Niger was praised. Mali said the new treaty was fair."),
    ).toEqual([["The 2025 fishing treaty between Mali and Niger", "the new treaty"]]);
  });
});
