import { describe, expect, it } from "vitest";
import type { Quad } from "../../src/graph/index.ts";
import { article, linksOf, together } from "./articles.ts";

const holm = "person/kari-holm:state/NO";
const arnason = "person/jon-arnason:state/IS";
/** The same two, of whom the article does not say for whom they signed. */
const [holmAlone, arnasonAlone] = ["person/kari-holm", "person/jon-arnason"];

const rescue = "If a ferry of either Party is adrift in a storm, the other shall send its tugs within the hour.";
const rescueAgain =
  "Where a storm has set a ferry of one of the Parties adrift, tugs of the other are sent within an hour.";
const lighthouse =
  "Each Party shall keep its lighthouses on the strait lit from dusk, and paint them every third summer.";
const inForce =
  "This Treaty shall enter into force on the thirtieth day after the exchange of the instruments of ratification.";
const inForceAgain =
  "The Treaty enters into force thirty days after the date on which the Parties have exchanged instruments of ratification.";

type Case = readonly [title: string, articles: readonly (readonly Quad[])[]];

const ONE: readonly Case[] = [
  [
    "the same parties, and one article of it in two translations, in one week",
    [
      article("a", "2023-05-11", {
        date: "2023-05-10",
        kinds: ["defence"],
        provisions: [{ number: "5", words: rescue }],
      }),
      article("b", "2023-05-13", { kinds: ["defence"], provisions: [{ number: "V", words: rescueAgain }] }),
    ],
  ],
  [
    "the same parties, one article quoted and told, in one week",
    [
      article("a", "2023-05-11", { date: "2023-05-10", provisions: [{ number: "5", words: rescue }] }),
      article("b", "2023-05-13", { provisions: [{ number: "5", words: rescueAgain, paraphrase: true }] }),
    ],
  ],
  [
    "no parties in one, both signatories and the same kind",
    [
      article("a", "2023-05-11", { signers: [holm, arnason], kinds: ["trade"] }),
      article("b", "2023-05-12", { parties: "", signers: [arnasonAlone, holmAlone], kinds: ["trade"] }),
    ],
  ],
  [
    "no parties in one, both signatories and the same town, on one day",
    [
      article("a", "2023-05-11", { date: "2023-05-10", place: "oslo", signers: [holm, arnason] }),
      article("b", "2023-05-11", {
        parties: "",
        date: "2023-05-10",
        place: "oslo",
        signers: [arnasonAlone, holmAlone],
      }),
    ],
  ],
  [
    "one party of two in one, both signatories under a family name, the same town and kind",
    [
      article(
        "a",
        "2023-05-11",
        { date: "2023-05-10", place: "oslo", signers: [holm, arnason], kinds: ["border"] },
        { "kari-holm=Kari Holm": [], "jon-arnason=Jon Arnason": [] },
      ),
      article(
        "b",
        "2023-05-11",
        { parties: "NO", place: "oslo", signers: ["person/holm", "person/arnason"], kinds: ["border"] },
        { "holm=Holm": [], "arnason=Arnason": [] },
      ),
    ],
  ],
  [
    "no parties in one, the same article in other words, the same kind, a day apart",
    [
      article("a", "2023-05-11", { kinds: ["defence"], provisions: [{ number: "5", words: rescue }] }),
      article("b", "2023-05-12", {
        parties: "",
        kinds: ["defence"],
        provisions: [{ number: "5", words: rescueAgain }],
      }),
    ],
  ],
  [
    "kinds that have nothing in common, but both signatories, the day, and an article of it in other words",
    [
      article("a", "2023-05-11", {
        date: "2023-05-10",
        kinds: ["defence"],
        signers: [holm, arnason],
        provisions: [{ number: "5", words: rescue }],
      }),
      article("b", "2023-05-11", {
        date: "2023-05-10",
        kinds: ["economic"],
        signers: [holm, arnason],
        provisions: [{ number: "5", words: rescueAgain }],
      }),
    ],
  ],
];

const TWO: readonly Case[] = [
  [
    "the same parties and number, other words",
    [
      article("a", "2023-05-11", { kinds: ["defence"], provisions: [{ number: "5", words: rescue }] }),
      article("b", "2023-05-12", { kinds: ["defence"], provisions: [{ number: "5", words: lighthouse }] }),
    ],
  ],
  [
    "the same parties and words, another number",
    [
      article("a", "2023-05-11", { kinds: ["defence"], provisions: [{ number: "5", words: rescue }] }),
      article("b", "2023-05-12", { kinds: ["defence"], provisions: [{ number: "6", words: rescueAgain }] }),
    ],
  ],
  [
    "an article that is alike, of other parties",
    [
      article("a", "2023-05-11", { kinds: ["defence"], provisions: [{ number: "5", words: rescue }] }),
      article("b", "2023-05-12", {
        parties: "SE DK",
        kinds: ["defence"],
        provisions: [{ number: "5", words: rescueAgain }],
      }),
    ],
  ],
  [
    "an article that is alike, and no parties in one, months apart",
    [
      article("a", "2023-05-11", { kinds: ["defence"], provisions: [{ number: "5", words: rescue }] }),
      article("b", "2023-09-12", {
        parties: "",
        kinds: ["defence"],
        provisions: [{ number: "5", words: rescueAgain }],
      }),
    ],
  ],
  [
    "what any treaty says at its end, and no parties in one",
    [
      article("a", "2023-05-11", { kinds: ["defence"], provisions: [{ number: "9", words: inForce }] }),
      article("b", "2023-05-12", {
        parties: "",
        kinds: ["defence"],
        provisions: [{ number: "9", words: inForceAgain }],
      }),
    ],
  ],
  [
    "no parties in one, a signatory, the day, the town and the kind: she may have signed with others, too",
    [
      article("a", "2023-05-11", { date: "2023-05-10", place: "oslo", signers: [holm], kinds: ["border"] }),
      article("b", "2023-05-11", {
        parties: "",
        date: "2023-05-10",
        place: "oslo",
        signers: [holmAlone],
        kinds: ["border"],
      }),
    ],
  ],
  [
    "no parties in one, the day, the town and the kind",
    [
      article("a", "2023-05-11", { date: "2023-05-10", place: "oslo", kinds: ["border"] }),
      article("b", "2023-05-11", { parties: "", date: "2023-05-10", place: "oslo", kinds: ["border"] }),
    ],
  ],
  [
    "no parties in one, both signatories, another kind",
    [
      article("a", "2023-05-11", { date: "2023-05-10", place: "oslo", signers: [holm, arnason], kinds: ["border"] }),
      article("b", "2023-05-11", {
        parties: "",
        date: "2023-05-10",
        place: "oslo",
        signers: [holmAlone, arnasonAlone],
        kinds: ["trade"],
      }),
    ],
  ],
  [
    "no parties in one, both signatories and the kind, on two days",
    [
      article("a", "2023-05-11", { date: "2023-05-10", signers: [holm, arnason], kinds: ["border"] }),
      article("b", "2023-05-11", {
        parties: "",
        date: "2023-05-09",
        signers: [holmAlone, arnasonAlone],
        kinds: ["border"],
      }),
    ],
  ],
];

describe("one agreement, told otherwise", () => {
  it.each(ONE)("%s", (_, articles) => {
    expect(together(linksOf(...articles))).toEqual([["a-0", "b-0"]]);
    expect(linksOf(...articles.toReversed())).toEqual(linksOf(...articles));
  });
});

describe("two agreements, told alike", () => {
  it.each(TWO)("%s", (_, articles) => {
    expect(linksOf(...articles)).toEqual([]);
  });
});

it("says what it rests on where one article names no parties", () => {
  const [link] = linksOf(
    article("a", "2023-05-11", {
      signers: [holm, arnason],
      kinds: ["trade"],
      provisions: [{ number: "5", words: rescue }],
    }),
    article("b", "2023-05-12", {
      parties: "",
      signers: [arnasonAlone, holmAlone],
      kinds: ["trade"],
      provisions: [{ number: "5", words: rescueAgain }],
    }),
  );
  expect(link?.reason).toBe(
    "provision 5 in other words, the same signatories (jon-arnason, kari-holm), reported within 3 days of each other, the same kind (trade)",
  );
  expect(link?.score).toBeGreaterThan(0.7);
});
