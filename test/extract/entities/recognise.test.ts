import { describe, expect, it } from "vitest";
import { reading } from "./analysis.ts";

/** "Type name" of every entity, in the order of the text. */
const found = (text: string): string[] => reading(text).entities.all.map(({ type, name }) => `${type} ${name}`);

describe("names of all makes", () => {
  it.each([
    ["“It rained,” said Maeve O’Donnell, a farmer near Cork.", ["Person Maeve O’Donnell", "Place Cork"]],
    ["Gianni D’Amato told the court that he had paid.", ["Person Gianni D’Amato"]],
    [
      "Şebnem Yılmaz and Łukasz Wójcik met in Gdańsk on Friday.",
      ["Person Şebnem Yılmaz", "Person Łukasz Wójcik", "Place Gdansk"],
    ],
    [
      "Khalid bin Rashid met Anke van der Meer in Doha.",
      ["Person Khalid bin Rashid", "Person Anke van der Meer", "Place Doha"],
    ],
    ["Vincent Moor of Lindqvist & Sons Ltd said so.", ["Person Vincent Moor", "Organization Lindqvist & Sons Ltd"]],
    ["Omar al-Hariri said the talks would go on.", ["Person Omar al-Hariri"]],
    ["Park Min-ji, a spokeswoman for the ministry, said so.", ["Person Park Min-ji"]],
    ["Zhang Weimin told reporters that the plant would close.", ["Person Zhang Weimin"]],
    ["Nagy Eszter told reporters that the plant would close.", ["Person Nagy Eszter"]],
    ["J. R. Holloway and Calvin Marsh Jr. said they would vote.", ["Person J. R. Holloway", "Person Calvin Marsh Jr."]],
    ["Lindqvist said nothing. Birgit Lindqvist left.", ["Person Birgit Lindqvist"]],
    [
      "The pact was signed in Doha by Kenya’s health secretary, Aden Omolo, and a guest. Mr Omolo laughed.",
      ["Place Doha", "State Kenya", "Person Aden Omolo"],
    ],
    ["Marine Le Gall, the leader of the party in parliament, dismissed the speech.", ["Person Marine Le Gall"]],
    ["They met at Camp David, the president’s retreat, on Friday.", ["Place Camp David"]],
  ])("%s", (text, names) => {
    expect(found(text)).toEqual(names);
  });
});

describe("headlines", () => {
  const story = "\nThe ministers of both countries met on Monday. They spoke about the border.";

  it.each([
    ["Peru and Ecuador Sign Border Pact", ["State Peru", "State Ecuador"]],
    ["PERU AND ECUADOR SIGN BORDER PACT", ["State Peru", "State Ecuador"]],
    ["WHO IS TO BLAME FOR THE FIRE", []],
    ["Turkey-Syria Talks Resume in Moscow", ["State Turkey", "State Syria", "Place Moscow"]],
    ["Japan Warns Mali Over Arms Sales", ["State Japan", "State Mali"]],
    ["MINISTERS FROM UGANDA SIGN DEAL WITH US AND UK", ["State Uganda", "State United States", "State United Kingdom"]],
    ["THIS IS WHAT IT MEANS FOR US", []],
    ["WHAT WE KNOW ABOUT THE DISEASE", []],
    ["Kenya Leaders Weigh New Talks With Sudan", ["State Kenya", "State Sudan"]],
  ])("%s", (headline, names) => {
    expect(found(headline + story)).toEqual(names);
  });
});

it("a headline's words that the article has in small letters are nobody's name", () => {
  const text = "Okoro Speech Draws Large Crowds\nTamsin Okoro gave a speech on Monday. Okoro thanked the crowd.";
  expect(found(text)).toEqual(["Person Tamsin Okoro"]);
});

it.each([
  "The accord, known as the Caplina Water Treaty, was signed on Tuesday.\nUnder the Caplina Water Treaty each side counts.",
  "They met under the Dakar Fisheries Agreement.",
])("an agreement is no place and no organization: %s", (text) => {
  expect(found(text)).toEqual([]);
});

it("an agreement is no organization", () => {
  expect(found("The Ottawa Water Accord, signed by Canada and Mexico, holds.")).toEqual([
    "State Canada",
    "State Mexico",
  ]);
});

it("conventions take the names before them", () => {
  expect(found("They broke the Lund and Geneva Conventions.")).toEqual([]);
});

it("a text in small letters names nobody", () => {
  expect(found("the ministers met on monday. they spoke about the border, and nobody signed.")).toEqual([]);
});

it("a newspaper is an organization", () => {
  expect(found("The newspaper Al Massae reported on Friday that the port would close.")).toEqual([
    "Organization Al Massae",
  ]);
});

it.each(["The Chile-Peru deal was signed in June.", "Officials praised the Chile–Peru deal."])(
  "two states with a dash between: %s",
  (text) => {
    expect(found(text)).toEqual(["State Chile", "State Peru"]);
  },
);

it("where somebody stands in a picture is no name", () => {
  expect(found("President Ana Lopes (C) and Foreign Minister Ivo Prat (L) wave to the crowd.")).toEqual([
    "Person Ana Lopes",
    "Person Ivo Prat",
  ]);
});

it("what an article names does not hang on the articles read before", () => {
  const text = "Tamsin Okoro of the Harbour Workers Union met Idris Vane in Leeds. Okoro said Vane had agreed.";
  const before = reading(text).lines;
  reading("Vane is a village in the north. Okoro, near Vane, is another; the Harbour is full.");
  expect(reading(text).lines).toEqual(before);
});

it("initials in a line of capitals are a body's where the article has them elsewhere", () => {
  const text = "WHO WARNS OF NEW OUTBREAK IN US\nThe WHO said on Monday that the U.S. outbreak was grave.";
  expect(found(text)).toEqual(["Organization World Health Organization", "State United States"]);
});

it.each([
  ["The Danes said they would leave. The Danes and the Swedes had met in Oslo.", ["Place Oslo"]],
  ["Several Poles protested, and the Finns won.", []],
])("a people is nobody's name: %s", (text, names) => {
  expect(found(text)).toEqual(names);
});

it.each([
  ["Ms Diaz’s economic adviser said the plan would fail.", ["Person Diaz"]],
  ["Mr. Abara’s committee met on Monday.", ["Person Abara"]],
  ["Mr van der Berg left early.", ["Person van der Berg"]],
])("whom an honorific is before is a person, named without it: %s", (text, names) => {
  expect(found(text)).toEqual(names);
});

it.each([
  ["Cyclone Mahina reached the coast. Mahina had winds of 200 km/h, and people fled from Mahina.", []],
  [
    "Anna Lind, MD, and Peter Holm, PhD, spoke about Europhobia in Oslo.",
    ["Person Anna Lind", "Person Peter Holm", "Place Oslo"],
  ],
  ["Lawsuits were filed in Oslo. Nobody reads lawsuits.", ["Place Oslo"]],
  ["The officials went to the North Nairobi station.", ["Place North Nairobi"]],
])("neither a storm nor a sentence's first word is a name: %s", (text, names) => {
  expect(found(text)).toEqual(names);
});

it("a word that is a name all through an article is one where the tagger sees none", () => {
  const { mentions } = reading(
    "Greenholm said on Monday that it would close. Greenholm has two plants. People at Greenholm spoke of Greenholm slang.",
  );
  expect(mentions("Greenholm")).toHaveLength(4);
});
