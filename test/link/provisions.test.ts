import { expect, it } from "vitest";
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
])("the number %s is %s", (written, number) => {
  expect(provisionNumber(written)).toBe(number);
});
