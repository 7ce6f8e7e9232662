import { describe, expect, it } from "vitest";
import type { Quad } from "../../src/graph/index.ts";
import { provisionNumber } from "../../src/link/provisions/number.ts";
import { allLinksOf, article, type Told, together } from "./articles.ts";

const whole =
  "If a vessel of one Party is in distress within two hundred nautical miles of its coast, the other Party shall " +
  "without delay send rescue vessels and aircraft, in accordance with the laws of both Parties and with the " +
  "International Convention on Maritime Search and Rescue.";
const quoted =
  "“If a vessel of one Party is in distress within two hundred nautical miles of its coast, the other Party shall " +
  "without delay send rescue vessels and aircraft.”";
const translated =
  "“When a ship of either side gets into trouble less than 200 sea miles offshore, its partner is to help it at once.”";
const costs =
  "Each Party shall bear the costs of its own rescue vessels, unless both agree otherwise in writing beforehand.";

const signed: Told = { date: "2023-05-10", place: "bergen", kinds: ["defence"] };
const provisions = (...articles: readonly (readonly Quad[])[]) =>
  allLinksOf(...articles).filter(({ kind }) => kind === "provision");

it("a provision in an article and the same in the full text are one", () => {
  const text = article("treaty", undefined, {
    ...signed,
    provisions: [
      { number: "1", words: costs },
      { number: "2", words: whole },
    ],
  });
  const news = article("news", "2023-05-11", { ...signed, provisions: [{ number: "2", words: quoted }] });
  const links = provisions(text, news);
  expect(together(links)).toEqual([["news-0-0", "treaty-0-1"]]);
  expect(links[0]).toMatchObject({ reason: "provisions of one agreement, the same number (2), the same words" });
  expect(links[0]?.conflict).toBeUndefined();
  expect(provisions(news, text)).toEqual(links);
});

it("two outlets' renderings of one number are one provision, worded differently", () => {
  const links = provisions(
    article("a", "2023-05-11", { ...signed, provisions: [{ number: "2", words: quoted }] }),
    article("b", "2023-05-11", { ...signed, provisions: [{ number: "II", words: translated }] }),
  );
  expect(together(links)).toEqual([["a-0-0", "b-0-0"]]);
  expect(links[0]?.conflict).toEqual(["worded differently"]);
});

it("one without a number is found by its words", () => {
  const links = provisions(
    article("a", "2023-05-11", { ...signed, provisions: [{ words: quoted }, { words: costs }] }),
    article("b", "2023-05-11", { ...signed, provisions: [{ number: "2", words: whole }] }),
  );
  expect(together(links)).toEqual([["a-0-0", "b-0-0"]]);
});

it("two numbers are two provisions, and so is one number of two agreements", () => {
  const of = (key: string, told: Told) => article(key, "2023-05-11", told);
  const one = of("a", { ...signed, provisions: [{ number: "2", words: quoted }] });
  expect(provisions(one, of("b", { ...signed, provisions: [{ number: "3", words: costs }] }))).toEqual([]);
  const other: Told = { parties: "DK SE", date: "2023-05-10", kinds: ["trade"] };
  expect(provisions(one, of("b", { ...other, provisions: [{ number: "2", words: costs }] }))).toEqual([]);
});

describe("a treaty whose annex counts anew", () => {
  const annexed = [
    { label: "Annex I", words: "Annex I on lakes" },
    { number: "1", division: 0, words: costs },
    { number: "1", words: whole },
  ];
  const treaty = article("treaty", undefined, { ...signed, provisions: annexed });

  it("has two provisions of one number, also where their words are the same", () => {
    expect(provisions(treaty)).toEqual([]);
    const same = annexed.map((one) => ({ ...one, words: whole }));
    expect(provisions(article("treaty", undefined, { ...signed, provisions: same }))).toEqual([]);
  });

  it("is one with another text of it, each division with its own", () => {
    const other = article("other", undefined, { ...signed, provisions: [...annexed, { number: "2", words: quoted }] });
    for (const links of [provisions(treaty, other), provisions(other, treaty)])
      expect(together(links)).toEqual([
        ["other-0-1", "treaty-0-1"],
        ["other-0-2", "treaty-0-2"],
      ]);
  });

  it("is not one with another division by the number alone", () => {
    const other = [
      { label: "Annex II", words: "Annex II on fish" },
      { number: "1", division: 0, words: translated },
    ];
    expect(provisions(treaty, article("other", undefined, { ...signed, provisions: other }))).toEqual([]);
  });

  it("has its articles in the news, by number or words, as the treaty's own", () => {
    const news = (words: string) => article("news", "2023-05-11", { ...signed, provisions: [{ number: "1", words }] });
    expect(together(provisions(treaty, news(translated)))).toEqual([["news-0-0", "treaty-0-2"]]);
    expect(together(provisions(treaty, news(quoted)))).toEqual([["news-0-0", "treaty-0-2"]]);
  });
});

it("a number without a chapter is the one in a chapter, where no other has it", () => {
  const chapter = [
    { label: "Chapter I", words: "Chapter I" },
    { number: "2", division: 0, words: whole },
  ];
  const news = article("news", "2023-05-11", { ...signed, provisions: [{ number: "2", words: translated }] });
  expect(together(provisions(news, article("treaty", undefined, { ...signed, provisions: chapter })))).toEqual([
    ["news-0-0", "treaty-0-1"],
  ]);
});

it("a formula and a quotation of a few words tie no agreements together", () => {
  const formula = "This Treaty shall enter into force on the date of its signature by both of the Parties.";
  const of = (key: string, day: string) =>
    article(key, day, { parties: "NO IS", provisions: [{ words: formula }], kinds: ["aid"] });
  expect(allLinksOf(of("a", "2023-05-11"), of("b", "2024-05-12"))).toEqual([]);
});

it.each([
  ["4", "4"],
  ["IV", "4"],
  ["4(2)", "4.2"],
  ["2(b)", "2.b"],
  ["Article 12, paragraph 3", "12.3"],
  ["XIX", "19"],
  ["2 bis", "2.bis"],
  ["2bis(1)", "2.bis.1"],
  ["2 bis A", "2.bis.a"],
  ["2-A", "2a"],
  ["12A", "12a"],
])("the number %s is %s", (written, number) => {
  expect(provisionNumber(written)).toBe(number);
});
