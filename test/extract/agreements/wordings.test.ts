import { describe, expect, it } from "vitest";
import { agreementsIn } from "./reading.ts";

const parties = (text: string) => agreementsIn(text).map((one) => [...one.parties].sort());

describe("what a lot of new passages showed", () => {
  it.each([
    [
      "Chad and Niger have agreed to share rain data. Under the deal, each side must warn the other of floods.",
      ["Chad", "Niger"],
    ],
    ["Laos agreed with Nepal on Friday to train its pilots. The agreement runs for ten years.", ["Laos", "Nepal"]],
    ["Chile and Peru agreed that no tolls would be charged. The deal runs until May.", ["Chile", "Peru"]],
  ])("a deal told of by what was agreed: %s", (text, expected) => {
    expect(parties(text)).toEqual([expected]);
  });

  it.each([
    "Chad and Niger agreed that the weather was bad. The deal of the day at the market was a goat for two hats.",
    "Ministers of Chad agreed with farmers to dig wells. The deal cost little.",
    "Turkey and Greece agreed to disagree. The deal was not mentioned.",
    "Turkey and Greece agreed to share maps. The deal for new jets was not mentioned.",
    "The brothers agreed to sell the hotel in Peru. The deal was signed in Chile.",
  ])("no deal: %s", (text) => {
    expect(parties(text)).toEqual([]);
  });

  it("the one who signed it, in a clause behind the partner", () => {
    expect(parties("Deputies are to vote on a trade agreement with Japan that Kenya signed in May.")).toEqual([
      ["Japan", "Kenya"],
    ]);
    expect(parties("Deputies debated a fishing pact with Spain which Senegal had signed before the vote.")).toEqual([
      ["Senegal", "Spain"],
    ]);
  });

  it.each([
    ["Norway has ended its extradition agreement with Hong Kong.", ["Hong Kong", "Norway"]],
    ["Canada signed an ice accord with Greenland.", ["Canada", "Greenland"]],
  ])("a territory as the partner: %s", (text, expected) => {
    expect(parties(text)).toEqual([expected]);
  });

  it.each([
    ["A prisoner swap between Chad and Libya took place with Omani mediation.", ["Oman"]],
    ["Chad and Libya signed a truce on Monday after Qatari mediation.", ["Qatar"]],
    ["Chad and Libya signed a truce on Monday after mediation.", []],
  ])("the mediator by an adjective: %s", (text, mediators) => {
    expect(agreementsIn(text)[0]?.mediators).toEqual(mediators);
  });

  it.each([
    ["Chad and Libya shook hands on a border deal in Tunis.", "announced"],
    ["Chad said it would not renew its fishing pact with Spain when it lapses in May.", "in-force"],
    ["The prisoner exchange agreement between Chad and Libya went ahead on Sunday.", "in-force"],
  ])("where it stands: %s", (text, status) => {
    expect(agreementsIn(text)[0]?.status).toBe(status);
  });

  it.each([
    ["Chad signed an extradition treaty with Libya.", ["other"]],
    ["Chad and Libya signed a river treaty.", ["other"]],
    ["Chad and Libya signed a climate framework agreement.", ["climate"]],
    ["Chad and Libya signed a framework agreement.", ["strategic-partnership"]],
    ["Chad and Libya signed an agreement.", []],
  ])("what it is about: %s", (text, kinds) => {
    expect(agreementsIn(text)[0]?.kinds).toEqual(kinds);
  });

  it("a complement that ends with its pronoun", () => {
    const [one] = agreementsIn(
      "South Africa and Lesotho opened a clinic. The water treaty between them still binds both.",
    );
    expect(one?.mentions).toEqual(["The water treaty between them"]);
  });

  it.each([
    [
      "Chad and Libya signed a water accord in Tunis. Each country must open its wells by June, the accord says.",
      "Each country must open its wells by June",
    ],
    [
      "Chad and Libya signed a water accord. Neither may dig new wells within ten miles of the line, according to the text.",
      "Neither may dig new wells within ten miles of the line",
    ],
  ])("a term with its source behind it: %s", (text, words) => {
    expect(agreementsIn(text)[0]?.provisions.map((p) => [p.fidelity, p.text])).toEqual([["paraphrase", words]]);
  });

  it.each([
    "Chad and Libya signed a water accord. Each country must learn to live with less, the newspaper says.",
    "Chad and Libya signed a water accord. The accord must be kept, the accord’s author says.",
    "Chad and Libya signed a water accord. It rained all day, the text of the weather bulletin says.",
  ])("none with another source: %s", (text) => {
    expect(agreementsIn(text)[0]?.provisions).toEqual([]);
  });

  it("who signed for their countries", () => {
    const text =
      "Chad’s Idris Moussa and Libya’s Omar Fezzani agreed a border pact. The two leaders signed for their countries in Tunis.";
    expect(agreementsIn(text)[0]?.signing?.by).toEqual(["Idris Moussa for Chad", "Omar Fezzani for Libya"]);
  });
});
