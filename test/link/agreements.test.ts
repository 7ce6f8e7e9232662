import { describe, expect, it } from "vitest";
import type { Quad } from "../../src/graph/index.ts";
import { article, linksOf, together } from "./articles.ts";

const holm = "person/kari-holm:state/NO";
const arnason = "person/jon-arnason:state/IS";
const berg = "person/ola-berg:state/NO";
const rescue =
  "If a vessel of either Party is in distress off the coast of the other, the other shall send help at once and bear the cost of it.";
const quota =
  "Each Party may take eleven thousand tonnes of herring a year south of the sixty-second parallel, and shall tell the other by August what it has taken.";
const diplomatic =
  "This instrument shall enter into force thirty days after the later of the two notifications by which the Parties tell each other through diplomatic channels that it is approved.";
const formula = "This Treaty shall enter into force on the day of its signature.";

type Case = readonly [title: string, articles: readonly (readonly Quad[])[]];

const ONE: readonly Case[] = [
  [
    "an article without any date has the same two signatories and the same place",
    [
      article("a", "2023-05-11", { date: "2023-05-10", place: "oslo", signers: [holm, arnason], kinds: ["defence"] }),
      article("b", undefined, { place: "oslo", signers: [arnason, holm], kinds: ["strategic-partnership", "defence"] }),
    ],
  ],
  [
    "neither is dated, but they came out a day apart and name one signatory",
    [
      article("a", "2023-05-11", { signers: [holm], kinds: ["trade"], status: "signed" }),
      article("b", "2023-05-12", { signers: [holm, arnason], kinds: ["trade"], status: "signed" }),
    ],
  ],
  [
    "signed on one day, and a kind in common that is not the first of both",
    [
      article("a", "2023-05-11", { date: "2023-05-10", kinds: ["defence", "basing"] }),
      article("b", "2023-05-20", { date: "2023-05-10", kinds: ["basing"] }),
    ],
  ],
  [
    "the same words of one article, in other punctuation, years apart",
    [
      article("a", "2023-05-11", { provisions: [{ number: "4", words: rescue }] }),
      article("b", "2026-01-02", { provisions: [{ number: "4", words: `“${rescue.toUpperCase()}”` }] }),
    ],
  ],
  [
    "one is dated, the other came out the next day and names the same place",
    [
      article("a", "2023-05-15", { date: "2023-05-10", place: "bergen", kinds: ["border"] }),
      article("b", "2023-05-11", { place: "bergen", kinds: ["border"], status: "signed" }),
    ],
  ],
  [
    "a name that only one agreement has, told in another order and as a second name",
    [
      article("a", "2010-02-01", { names: ["Bergen Treaty on Herring"] }),
      article("b", "2024-02-01", { names: ["herring pact", "the Herring Treaty of Bergen"] }),
    ],
  ],
  [
    "such a name, though one article names two of the three parties",
    [
      article("a", "2023-05-11", { names: ["Skagerrak Accord"], parties: "NO SE DK" }),
      article("b", "2023-05-12", { names: ["the Accord of the Skagerrak"], parties: "DK NO" }),
    ],
  ],
  [
    "the whole treaty, of another kind and by its title, and the news that quotes an article of it",
    [
      article("a", undefined, {
        names: ["Agreement on the Rescue of Seafarers"],
        date: "2023-05-10",
        kinds: ["energy"],
        provisions: [
          { number: "3", words: "The Parties shall meet in Bergen." },
          { number: "4", words: rescue },
        ],
      }),
      article("b", "2023-05-12", {
        names: ["Skagerrak Pact"],
        kinds: ["defence"],
        provisions: [{ number: "4", words: `“${rescue}”` }],
      }),
    ],
  ],
  [
    "a month in one, a day of it in the other, and both signatories",
    [
      article("a", "2023-08-01", { edtf: "2023-05", signers: [holm, arnason], kinds: ["energy"] }),
      article("b", "2023-05-12", { date: "2023-05-10", signers: [holm, arnason], kinds: ["energy", "trade"] }),
    ],
  ],
  [
    "three parties in another order, one day, one kind in common",
    [
      article("a", "2023-05-11", { parties: "NO SE DK", date: "2023-05-10", kinds: ["climate", "energy"] }),
      article("b", "2023-05-11", { parties: "DK NO SE", date: "2023-05-10", kinds: ["energy", "climate"] }),
    ],
  ],
  [
    "signed in one, announced the day before in the other, with the same signatory",
    [
      article("a", "2023-05-11", { date: "2023-05-10", signers: [holm, arnason], kinds: ["aid"], status: "signed" }),
      article("b", "2023-05-09", { signers: [holm, arnason], kinds: ["aid"], status: "announced" }),
    ],
  ],
  [
    "one article knows a signatory by the family name alone",
    [
      article("a", "2023-05-11", { date: "2023-05-10", place: "oslo", signers: [holm], kinds: ["peace"] }),
      article(
        "b",
        "2023-05-11",
        { place: "oslo", signers: ["person/holm:state/NO"], kinds: ["peace"] },
        {
          "kari-holm": [],
          holm: [],
        },
      ),
    ],
  ],
];

const TWO: readonly Case[] = [
  [
    "one pair of states and one kind, signed on two days",
    [
      article("a", "2023-05-11", { date: "2023-05-10", place: "oslo", signers: [holm], kinds: ["trade"] }),
      article("b", "2023-05-12", { date: "2023-05-11", place: "oslo", signers: [holm], kinds: ["trade"] }),
    ],
  ],
  [
    "one pair of states and one kind, years apart",
    [
      article("a", "2019-05-11", { kinds: ["defence"], status: "signed" }),
      article("b", "2023-05-12", { kinds: ["defence"], status: "signed" }),
    ],
  ],
  [
    "the same leaders in the same place, years apart and undated",
    [
      article("a", "2019-05-11", { place: "oslo", signers: [holm, arnason], kinds: ["defence"] }),
      article("b", "2023-05-12", { place: "oslo", signers: [holm, arnason], kinds: ["defence"] }),
    ],
  ],
  [
    "the same leaders in the same place, one signed years before the other was reported",
    [
      article("a", undefined, { date: "2019-05-11", place: "oslo", signers: [holm, arnason], kinds: ["defence"] }),
      article("b", "2023-05-12", { place: "oslo", signers: [holm, arnason], kinds: ["defence"] }),
    ],
  ],
  [
    "a defence pact and a trade deal of one summit",
    [
      article("a", "2023-05-11", { date: "2023-05-10", place: "oslo", signers: [holm, arnason], kinds: ["defence"] }),
      article("b", "2023-05-11", { date: "2023-05-10", place: "oslo", signers: [holm, arnason], kinds: ["trade"] }),
    ],
  ],
  [
    "kinds that go together but are not the same, on one day in one place",
    [
      article("a", "2023-05-11", { date: "2023-05-10", place: "oslo", kinds: ["energy"] }),
      article("b", "2023-05-11", { date: "2023-05-10", place: "oslo", kinds: ["trade"] }),
    ],
  ],
  [
    "nothing but the parties and the kind, a day apart",
    [
      article("a", "2023-05-11", { kinds: ["ceasefire"], status: "negotiating" }),
      article("b", "2023-05-12", { kinds: ["ceasefire"], status: "negotiating" }),
    ],
  ],
  [
    "nothing but the parties, the kind and the place, and no article has a date",
    [
      article("a", undefined, { kinds: ["ceasefire"], place: "oslo" }),
      article("b", undefined, { kinds: ["ceasefire"], place: "oslo" }),
    ],
  ],
  [
    "other parties, with one signatory, day and place",
    [
      article("a", "2023-05-11", { date: "2023-05-10", place: "oslo", signers: [holm], kinds: ["aid"] }),
      article("b", "2023-05-11", {
        parties: "NO DK",
        date: "2023-05-10",
        place: "oslo",
        signers: [holm],
        kinds: ["aid"],
      }),
    ],
  ],
  [
    "rejected in the one, signed in the other",
    [
      article("a", "2023-05-11", { place: "oslo", signers: [holm], kinds: ["peace"], status: "rejected" }),
      article("b", "2023-05-12", { place: "oslo", signers: [holm], kinds: ["peace"], status: "signed" }),
    ],
  ],
  [
    "still talked over after the other was signed",
    [
      article("a", "2023-05-20", { place: "oslo", signers: [holm], kinds: ["peace"], status: "negotiating" }),
      article("b", "2023-05-20", { date: "2023-05-10", place: "oslo", signers: [holm], kinds: ["peace"] }),
    ],
  ],
  [
    "signed before the other was",
    [
      article("a", "2023-05-02", { place: "oslo", signers: [holm], kinds: ["peace"], status: "signed" }),
      article("b", "2023-05-11", { date: "2023-05-10", place: "oslo", signers: [holm], kinds: ["peace"] }),
    ],
  ],
  [
    "two proper names",
    [
      article("a", "2023-05-11", { names: ["Oslo Accord"], date: "2023-05-10", place: "oslo", kinds: ["peace"] }),
      article("b", "2023-05-11", { names: ["Bergen Accord"], date: "2023-05-10", place: "oslo", kinds: ["peace"] }),
    ],
  ],
  [
    "a name that is only a part of the other",
    [
      article("a", "2023-05-11", { names: ["Oslo Accord"], kinds: ["peace"] }),
      article("b", "2023-05-11", { names: ["Second Oslo Accord"], kinds: ["peace"] }),
    ],
  ],
  [
    "names of one town",
    [
      article("a", "2023-05-11", { names: ["Bergen Convention"], place: "oslo", kinds: ["other"] }),
      article("b", "2023-05-11", { names: ["Bergen Protocol"], place: "oslo", kinds: ["other"] }),
    ],
  ],
  [
    "a name that any two states may give an agreement, of other states",
    [
      article("a", "2023-05-11", { names: ["Free Trade Agreement"], parties: "NO DK", kinds: ["trade"] }),
      article("b", "2023-05-11", { names: ["the Free Trade Agreement"], parties: "NO SE", kinds: ["trade"] }),
    ],
  ],
  [
    "a name that any two states may give an agreement, of the same states, years apart",
    [
      article("a", "2003-05-11", { names: ["Defence Cooperation Agreement"], kinds: ["defence"], status: "signed" }),
      article("b", "2023-05-11", { names: ["Agreement on Defence Cooperation"], kinds: ["defence"], status: "signed" }),
    ],
  ],
  [
    "two agreements of one article",
    [
      article("a", "2023-05-11", [
        { id: "first", date: "2023-05-10", place: "oslo", signers: [holm, arnason], kinds: ["aid"] },
        { id: "second", date: "2023-05-10", place: "oslo", signers: [holm, arnason], kinds: ["trade", "aid"] },
      ]),
    ],
  ],
  [
    "another hand signed for one of them",
    [
      article(
        "a",
        "2023-05-11",
        { date: "2023-05-10", place: "oslo", signers: [holm], kinds: ["aid"] },
        { "kari-holm": [] },
      ),
      article(
        "b",
        "2023-05-11",
        { date: "2023-05-10", place: "oslo", signers: [berg], kinds: ["aid"] },
        { "ola-berg": [] },
      ),
    ],
  ],
  [
    "a closing formula in both",
    [
      article("a", "2023-05-11", { provisions: [{ words: formula }], kinds: ["aid"] }),
      article("b", "2023-05-12", { provisions: [{ words: formula }], kinds: ["aid"] }),
    ],
  ],
  [
    "two treaties of one day that share a formula under one number, and not what is under another",
    [
      article("a", "2023-05-11", {
        names: ["Skagerrak Pact"],
        date: "2023-05-10",
        provisions: [
          { number: "1", words: rescue },
          { number: "2", words: diplomatic },
        ],
      }),
      article("b", "2023-05-11", {
        names: ["Herring Convention"],
        date: "2023-05-10",
        provisions: [
          { number: "1", words: quota },
          { number: "2", words: diplomatic },
        ],
      }),
    ],
  ],
  [
    "the same words under two numbers",
    [
      article("a", "2023-05-11", { provisions: [{ number: "4", words: rescue }] }),
      article("b", "2023-05-12", { provisions: [{ number: "7", words: rescue }] }),
    ],
  ],
  [
    "a year in the one, a day of another year in the other",
    [
      article("a", undefined, { edtf: "2019", place: "oslo", signers: [holm, arnason], kinds: ["energy"] }),
      article("b", undefined, { date: "2023-05-10", place: "oslo", signers: [holm, arnason], kinds: ["energy"] }),
    ],
  ],
];

describe("one agreement under two IRIs", () => {
  it.each(ONE)("%s", (_, articles) => {
    expect(together(linksOf(...articles))).toEqual([["a-0", "b-0"]]);
  });
});

describe("two agreements", () => {
  it.each(TWO)("%s", (_, articles) => {
    expect(linksOf(...articles)).toEqual([]);
  });
});

describe("several articles", () => {
  const one = { place: "oslo", signers: [holm, arnason], kinds: ["defence"] } as const;

  it("come together in one link, whatever their order", () => {
    const articles = [
      article("a", "2023-05-11", { ...one, date: "2023-05-10" }),
      article("b", "2023-05-12", one),
      article("c", undefined, one),
      article("d", "2023-05-12", { parties: "SE DK", place: "oslo", kinds: ["defence"] }),
    ];
    const links = linksOf(...articles);
    expect(together(links)).toEqual([["a-0", "b-0", "c-0"]]);
    expect(linksOf(...articles.toReversed())).toEqual(links);
  });

  it("of two signings keep them apart: an undated report goes with the one it fits better", () => {
    const links = linksOf(
      article("a", "2019-03-03", { ...one, date: "2019-03-02" }),
      article("b", "2023-05-12", one),
      article("c", "2023-05-11", { ...one, date: "2023-05-10" }),
      article("d", undefined, { place: "oslo", signers: [holm, arnason], kinds: ["defence"] }),
    );
    expect(together(links).every((members) => !(members.includes("a-0") && members.includes("c-0")))).toBe(true);
    expect(together(links)).toContainEqual(expect.arrayContaining(["b-0", "c-0"]));
  });

  it("that share an IRI already need no link", () => {
    expect(linksOf(article("a", undefined, { ...one, id: "x" }), article("b", undefined, { ...one, id: "x" }))).toEqual(
      [],
    );
  });
});

it("says why, how sure it is, and what the articles say differently", () => {
  const told = { date: "2023-05-10", signers: [holm, arnason], kinds: ["defence"] } as const;
  const [link] = linksOf(
    article("a", "2023-05-11", { ...told, place: "oslo" }),
    article("b", "2023-05-11", { ...told, place: "bergen" }),
  );
  expect(link).toEqual({
    kind: "agreement",
    members: ["https://example.org/news/agreement/a-0", "https://example.org/news/agreement/b-0"],
    reason:
      "the same parties (IS, NO), the same day of signing (2023-05-10), the same signatories (jon-arnason, kari-holm), the same kind (defence)",
    score: 0.73,
    conflict: ["signed in bergen or in oslo"],
  });
});
