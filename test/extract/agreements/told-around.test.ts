import { describe, expect, it } from "vitest";
import { agreementsIn } from "./reading.ts";

const parties = (text: string): readonly (readonly string[])[] => agreementsIn(text).map((a) => a.parties);

describe("parties that no clause of the agreement names", () => {
  it.each([
    [
      "the two of its sentence",
      "Malawi is to return forty trucks to Zambia under an agreement of last May on cattle theft.",
      ["Malawi", "Zambia"],
    ],
    [
      "the two of the sentence before",
      "Officials of Laos and Nepal met for a week. A treaty on the release of prisoners could follow.",
      ["Laos", "Nepal"],
    ],
    [
      "both by their posts",
      "Laos and Nepal sent envoys. The border accord was signed in Hanoi by both prime ministers.",
      ["Laos", "Nepal"],
    ],
    ["“both” alone", "Laos and Nepal sent envoys. Both signed a treaty on rivers.", ["Laos", "Nepal"]],
    [
      "“the two East African neighbours”",
      "Kenya and Tanzania quarrelled over maize. Now the two East African neighbours have signed a trade deal.",
      ["Kenya", "Tanzania"],
    ],
    [
      "who told of their deal with another",
      "Tonga’s prime minister, Sione Vaka, said a fishing deal with Chile would be signed in May.",
      ["Chile", "Tonga"],
    ],
    [
      "who sought such deals in the sentence before",
      "Nepal has looked for new markets. A trade deal with Chile is nearly done.",
      ["Chile", "Nepal"],
    ],
    ["an army for its state", "Malawi’s army said a ceasefire with Zambia was holding.", ["Zambia", "Malawi"]],
    [
      "a president for the only state of the article",
      "Malawi’s election has been put off. President Yona Phiri and the Lake Liberation Front signed a peace deal on Monday.",
      ["Malawi", "Lake Liberation Front"],
    ],
    [
      "through a time between auxiliary and verb",
      "Laos has over the past year concluded a trade pact with Chile.",
      ["Laos", "Chile"],
    ],
    [
      "through a day between the verb and its pact",
      "Laos and Nepal agreed late on Tuesday evening to a border treaty. Fiji announced the treaty on the radio.",
      ["Laos", "Nepal"],
    ],
    [
      "the two of the sentence before, of whom neither may do something",
      "Laos and Nepal share a border river, and neither may dam it. A treaty on the dams could follow.",
      ["Laos", "Nepal"],
    ],
    [
      "the two of the sentence before, though a third tells of it",
      "Laos and Nepal sent envoys. A treaty on prisoners could follow. Fiji announced the treaty on the radio.",
      ["Laos", "Nepal"],
    ],
    [
      "a state for its council of security",
      "Laos and Nepal signed a truce. Kham Souk, who heads Laos’s Security Council, announced the truce.",
      ["Laos", "Nepal"],
    ],
    [
      "through “When …,” before a pronoun",
      "Emmanuel Macron waited. When it rained, he signed a trade pact with Chile.",
      ["France", "Chile"],
    ],
  ])("are %s", (_, text, expected) => {
    expect(parties(text)[0]).toEqual(expected);
  });

  it.each([
    ["who only judges it", "France called a nuclear deal with Iran a mistake."],
    ["who brokered it", "Talks went on for weeks. Norway brokered a peace deal."],
    ["a capital that only a dateline names", "OSLO (AP) — Laos is waiting. A peace treaty was signed."],
    ["more than two", "Laos met Nepal, Chile and Malawi. A peace treaty was signed."],
    ["who stayed away", "Laos and Nepal were not at the talks. The peace treaty was signed at dawn."],
    ["two who only share the news", "Laos and Nepal suffered floods. The fishing treaty will be read in May."],
    ["who has no part in it", "Neither Laos nor Nepal is party to the border talks. The treaty was adopted in May."],
    ["the place in a treaty’s name", "The Treaty of Lisbon changed how the European Union votes."],
  ])("are not %s", (_, text) => {
    for (const found of parties(text)) expect(found.length).toBeLessThan(2);
  });
});

describe("an agreement told of again in a quotation", () => {
  it.each([
    ["Laos and Nepal agreed to a ceasefire. “We have a deal on a ceasefire,” said Kham Souk.", 1],
    ["Laos and Nepal agreed to a ceasefire. “We finally have a truce,” said Kham Souk.", 1],
    ["Laos and Nepal agreed to a ceasefire. “We have a trade deal with Fiji,” said Kham Souk.", 2],
  ])("%s", (text, count) => expect(agreementsIn(text)).toHaveLength(count));
});

describe("those who only look on, by verbs of judgment, advice and help", () => {
  it.each([
    "Chile lambasted a fishing treaty that Peru is drafting.",
    "Kenya’s president applauded the prisoner treaty as a Ugandan minister waved from the gate.",
    "Norway decried the whaling treaty after Iceland published it.",
    "Spain cautioned that a treaty on tides would bind Morocco for a century.",
    "Qatar supervises a treaty under which Chad is to close its camps.",
    "Brazil congratulated Bolivia. A treaty on gas was signed on Monday.",
  ])("are no parties: %s", (text) => {
    expect(parties(text)[0] ?? []).not.toHaveLength(2);
  });

  it.each([
    ["Malawi is to repay forty loans to Zambia under a treaty of last May.", ["Malawi", "Zambia"]],
    ["Laos and Nepal greeted each other’s envoys and signed a treaty on rivers.", ["Laos", "Nepal"]],
  ])("are told from those who do something: %s", (text, expected) => {
    expect(parties(text).map((ids) => [...ids].sort())).toEqual([expected]);
  });
});
