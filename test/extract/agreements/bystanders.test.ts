import { describe, expect, it } from "vitest";
import { agreementsIn } from "./reading.ts";

const sides = (text: string) => agreementsIn(text).map(({ parties, mediators }) => ({ parties, mediators }));

describe("who only helps or looks on", () => {
  it.each([
    ["witnesses by whom", "Laos and Nepal signed a truce in Hanoi, witnessed by the African Union and Chile.", []],
    [
      "witnesses in an insertion",
      "The truce, signed by Laos and Nepal and witnessed by the African Union, came into force on Monday.",
      [],
    ],
    ["who witnessed the signing", "Chile witnessed the signing of a peace accord between Laos and Nepal.", []],
    ["who signed as witnesses", "Chile and Malawi signed the Laos-Nepal peace deal as witnesses.", []],
    ["with a witness", "The truce that Laos and Nepal signed in Hanoi with Chile as a witness has held.", []],
    [
      "brokers and witnesses",
      "Chile brokered a ceasefire between Laos and Nepal, which the African Union witnessed.",
      ["Chile"],
    ],
    [
      "by whom it was brokered",
      "A ceasefire between Laos and Nepal was brokered by Chile and Malawi.",
      ["Chile", "Malawi"],
    ],
  ])("%s", (_, text, mediators) => {
    expect(sides(text)).toEqual([{ parties: ["Laos", "Nepal"], mediators }]);
  });

  it("are the parties’ leaders where nobody else is told", () => {
    expect(
      sides("Peru’s prime minister and his Chilean counterpart witnessed the signing of a loan agreement.")[0]?.parties,
    ).toEqual(["Peru", "Chile"]);
  });
});

describe("the signatories of a truce", () => {
  it.each([
    [
      "as a list",
      "The signatories of the ceasefire are Laos, Nepal and the Lake Liberation Front.",
      ["Laos", "Nepal", "Lake Liberation Front"],
    ],
    [
      "each with who signed for it",
      "The ceasefire was signed for Laos by its defence minister, Kham Vong, and for the Lake Liberation Front by Ann Roe.",
      ["Laos", "Lake Liberation Front"],
    ],
  ])("%s", (_, text, parties) => {
    expect(agreementsIn(text)[0]?.parties).toEqual(parties);
  });
});

describe("a truce at home, in sport or in court", () => {
  it.each([
    "After ten years of quarrels over the fence the two neighbours have agreed a ceasefire.",
    "The goalkeeper and his coach signed a peace treaty. “That is the deal,” he said.",
    "The sisters called a truce in the row over their inheritance.",
    "It is in the treaty of the house that the cook goes first.",
  ])("is no agreement: %s", (text) => {
    expect(agreementsIn(text)).toEqual([]);
  });

  it("is one where states are told of", () => {
    expect(
      sides("Laos and Nepal quarrelled over a fence on their border. Now the two neighbours have agreed a truce."),
    ).toMatchObject([{ parties: ["Laos", "Nepal"] }]);
  });
});
