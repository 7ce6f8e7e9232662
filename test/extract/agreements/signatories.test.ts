import { describe, expect, it } from "vitest";
import { agreementsIn } from "./reading.ts";

const signed = (text: string) => agreementsIn(text).map(({ signing }) => [...(signing?.by ?? [])].sort());

describe("who signed, and for whom", () => {
  it.each([
    [
      "Kenya’s foreign minister, Amina Odhiambo, and her Ugandan counterpart, Peter Okello, put their names to a pact on cattle rustling in Busia on Friday.",
      ["Amina Odhiambo for Kenya", "Peter Okello for Uganda"],
    ],
    [
      "The pact on cattle was initialled by Kenya’s foreign minister, Amina Odhiambo, and her Ugandan counterpart, Peter Okello.",
      ["Amina Odhiambo for Kenya", "Peter Okello for Uganda"],
    ],
    [
      "Foreign ministers Kofi Mensah of Ghana and Ama Lawson of Togo affixed their signatures to a treaty on shared waters.",
      ["Ama Lawson for Togo", "Kofi Mensah for Ghana"],
    ],
    [
      "Rosa Vidal of Peru and Pedro Soto of Chile inked a border deal.",
      ["Pedro Soto for Chile", "Rosa Vidal for Peru"],
    ],
    [
      "The presidents of Ghana and Togo, Kofi Mensah and Ama Lawson, signed a treaty on shared waters.",
      ["Ama Lawson for Togo", "Kofi Mensah for Ghana"],
    ],
    ["Peru’s Foreign Minister Rosa Vidal set her signature to the border treaty with Chile.", ["Rosa Vidal for Peru"]],
    [
      "The border treaty bears the signatures of Rosa Vidal, Peru’s foreign minister, and Pedro Soto, her Chilean counterpart.",
      ["Pedro Soto for Chile", "Rosa Vidal for Peru"],
    ],
  ])("by their posts: %s", (text, by) => {
    expect(signed(text)).toEqual([by]);
  });

  it.each([
    [
      "Norway and Iceland concluded a fishing accord on Monday. Prime Minister Jon Arnason signed for Iceland and Lars Holm for Norway.",
      ["Jon Arnason for Iceland", "Lars Holm for Norway"],
    ],
    [
      "Norway and Iceland concluded a fishing accord on Monday. Signing for Iceland was Jon Arnason; Lars Holm, the fisheries minister, signed on Norway’s behalf.",
      ["Jon Arnason for Iceland", "Lars Holm for Norway"],
    ],
    [
      "The treaty was signed for Peru by its foreign minister, Rosa Vidal, and for Chile by the ambassador, Pedro Soto.",
      ["Pedro Soto for Chile", "Rosa Vidal for Peru"],
    ],
    ["On behalf of Mali, Defence Minister Sadio Keita signed the pact with Niger.", ["Sadio Keita for Mali"]],
    ["Defence Minister Sadio Keita signed the pact with Niger on behalf of Mali.", ["Sadio Keita for Mali"]],
    [
      "General Musa Kelo signed the ceasefire for the Sahel Liberation Front and Sadio Keita for Mali’s government.",
      ["Musa Kelo for Sahel Liberation Front", "Sadio Keita for Mali"],
    ],
  ])("by the words of their signing: %s", (text, by) => {
    expect(signed(text)).toEqual([by]);
  });

  it.each([
    [
      "Rosa Vidal and Pedro Soto signed the agreement between Peru and Chile in Lima.",
      ["Pedro Soto for undefined", "Rosa Vidal for undefined"],
    ],
    [
      "The two foreign ministers, Rosa Vidal and Pedro Soto, signed the border deal between Peru and Chile.",
      ["Pedro Soto for undefined", "Rosa Vidal for undefined"],
    ],
    [
      "The deal between Peru and Chile was signed in Lima by Rosa Vidal and Pedro Soto.",
      ["Pedro Soto for undefined", "Rosa Vidal for undefined"],
    ],
  ])("for nobody that is told: %s", (text, by) => {
    expect(signed(text)).toEqual([by]);
  });

  it.each([
    "Actor Ben Dole watched as Peru and Chile signed the agreement.",
    "Lena Falk, a lawyer, drafted the agreement that Peru and Chile signed.",
    "Rosa Vidal, Peru’s foreign minister, refused to sign the agreement with Chile.",
    "Rosa Vidal, Peru’s foreign minister, will put her name to a border treaty with Chile next week.",
    "Journalist Omar Reyes said Peru and Chile had inked the deal.",
    "Peru and Chile signed a border deal on Monday. Luis Marin signed for Boca Juniors the same day.",
    "Peru and Chile signed a border deal on Monday. Pedro Soto has fought for Chile and hopes to sign nothing.",
    "Peru and Chile signed a border deal for copper from Peru, as Rosa Vidal had asked.",
    "Before Peru and Chile signed the treaty, Luis Marin had written on its behalf.",
  ])("nobody who did not: %s", (text) => {
    expect(signed(text)).toEqual([[]]);
  });

  it.each([
    [
      "Gambia’s president, Adama Sarr, attended the signing of a water treaty by Ghana and Togo in Accra.",
      ["Ghana", "Togo"],
    ],
    [
      "Ghana’s president, Kofi Mensah, witnessed the signing of a trade agreement between Togo and Benin.",
      ["Benin", "Togo"],
    ],
    [
      "Kenya’s foreign minister, Jane Atieno, praised the signing of the peace agreement by Sudan and Chad.",
      ["Chad", "Sudan"],
    ],
    [
      "Liisa Aho, Finland’s foreign minister, spoke to us a week after the signing of a rescue agreement by Finland and Norway.",
      ["Finland", "Norway"],
    ],
    [
      "Rosa Vidal, Peru’s minister of mines, oversaw the signing ceremony for a border treaty between Chile and Bolivia.",
      ["Bolivia", "Chile"],
    ],
  ])("is nobody who only speaks of the signing or looks on: %s", (text, parties) => {
    const [one, ...more] = agreementsIn(text);
    expect(more).toEqual([]);
    expect(one?.signing?.by).toEqual([]);
    expect([...(one?.parties ?? [])].sort()).toEqual(parties);
  });

  it("is who signs, where the signing is a verb", () => {
    expect(signed("Togo’s president, Ama Lawson, smiled after signing a water treaty with Ghana.")).toEqual([
      ["Ama Lawson for Togo"],
    ]);
  });
});
