import { expect, it } from "vitest";
import type { Quad } from "../../src/graph/index.ts";
import { article, linksOf } from "./articles.ts";

const told = (key: string, ...posts: string[]) => article(key, "2023-05-11", [], { "jan-lund": posts });

it("tells of a name that holds offices of two states", () => {
  const articles = [
    told("a", "Foreign Minister:state/NO"),
    told("b", "president:state/IS"),
    told("c", "president:state/IS"),
  ];
  const links = linksOf(...articles);
  expect(links).toEqual([
    {
      kind: "person",
      members: ["https://example.org/news/person/jan-lund"],
      reason: "jan-lund holds offices of 2 states, each in other articles",
      score: 0.8,
      conflict: [
        "Foreign Minister, NO: https://example.org/news/article/a",
        "president, IS: https://example.org/news/article/b",
      ],
      proposes: [
        {
          decision: "split",
          thing: "https://example.org/news/person/jan-lund",
          as: "https://example.org/news/person/jan-lund_NO",
          article: "https://example.org/news/article/a",
        },
      ],
    },
  ]);
  expect(linksOf(...articles.toReversed())).toEqual(links);
});

it.each([
  ["two offices of one state", [told("a", "foreign minister:state/NO"), told("b", "prime minister:state/NO")]],
  ["a former office", [told("a", "former prime minister:state/DK"), told("b", "president:state/NO")]],
  ["an envoy", [told("a", "ambassador:state/DK"), told("b", "foreign minister:state/NO")]],
  ["a coach", [told("a", "coach:state/DK"), told("b", "coach:state/NO")]],
  ["the office of an organization", [told("a", "president:organization/x"), told("b", "president:state/NO")]],
  ["an office in a dependent territory", [told("a", "premier:state/GL"), told("b", "minister:state/DK")]],
  ["two states in one article", [told("a", "minister:state/DK", "minister:state/NO"), told("b", "minister:state/NO")]],
])("does not take %s for a sign of two persons", (_, articles) => {
  expect(linksOf(...articles)).toEqual([]);
});

const named = (key: string, persons: Readonly<Record<string, readonly string[]>>, on = "2023-05-11") =>
  article(key, on, [], persons);
const PM = ["prime minister:state/NO"];
const iri = (name: string) => `https://example.org/news/person/${name}`;
const merge = (thing: string, as: string) => ({ decision: "merge", thing: iri(thing), as: iri(as) });

it.each([
  ["an initial", "jan e lund", "jan lund", 0.92],
  ["another spelling", "olena zelenska", "olena zelenskaya", 0.92],
  ["accents and one word for two", "abdul rahman hamid", "abdulrahman hamid", 0.92],
  ["a middle name", "jan lund", "jan erik lund", 0.9],
  ["the family name first", "orban viktor", "viktor orban", 0.9],
  ["another romanisation of a given name", "sergei ivanov", "serhiy ivanov", undefined],
  ["another romanisation of both", "vladimir zelenski", "volodymyr zelensky", 0.89],
  ["a further family name", "graciela marquez", "graciela marquez colin", 0.88],
  ["a suffix", "ferdinand marcos jr", "ferdinand marcos", 0.87],
])("proposes to merge two names that hold one office and differ by %s", (_, a, b, score) => {
  const links = linksOf(named("a", { [a]: PM }), named("b", { [b]: PM }));
  expect(links.map((link) => link.score)).toEqual(score === undefined ? [] : [score]);
  for (const link of links) expect(link).toMatchObject({ kind: "person", proposes: [{ decision: "merge" }] });
  expect(linksOf(named("b", { [b]: PM }), named("a", { [a]: PM }))).toEqual(links);
});

it("keeps the name of more articles, and says what speaks for it", () => {
  const links = linksOf(
    named("a", { "jan e lund": PM }),
    named("b", { "jan lund": PM }),
    named("c", { "jan lund": PM }),
  );
  expect(links).toMatchObject([
    {
      reason: "jan e lund and jan lund hold the post of prime minister (NO), in different articles",
      proposes: [merge("jan e lund", "jan lund")],
    },
  ]);
});

const scoreOf = (...articles: readonly (readonly Quad[])[]) => linksOf(...articles)[0]?.score;

it("is less sure where the title is another, the state is not told, or years lie between, and of a family name alone", () => {
  const pm = named("a", { "jan lund": PM });
  expect(scoreOf(pm, named("b", { "jan e lund": ["foreign minister:state/NO"] }))).toBe(0.81);
  expect(scoreOf(pm, named("b", { "jan e lund": ["prime minister"] }))).toBe(0.84);
  expect(scoreOf(pm, named("b", { "jan e lund": ["former prime minister:state/NO"] }))).toBe(0.92);
  expect(scoreOf(pm, named("b", { "jan e lund": PM }, "2025-05-11"))).toBe(0.9);
  expect(scoreOf(pm, named("b", { "jan e lund": PM }, "1991-05-11"))).toBeUndefined();
  expect(scoreOf(pm, named("b", { "jan e lund": [] }))).toBeUndefined();
  expect(
    scoreOf(named("a", { "jan lund": ["coach:state/NO"] }), named("b", { "jan e lund": ["envoy:state/NO"] })),
  ).toBe(0.81);
  expect(
    scoreOf(named("a", { "jan lund": ["director:place/oslo"] }), named("b", { "jan e lund": ["director:place/oslo"] })),
  ).toBe(0.91);
  expect(linksOf(pm, named("b", { lund: PM }), named("c", { lund: PM }))).toMatchObject([
    { score: 0.82, members: [iri("jan lund"), iri("lund")], proposes: [merge("lund", "jan lund")] },
  ]);
});

it("brings those known by the family name alone under one link", () => {
  const links = linksOf(
    named("a", { "jan lund": PM }),
    named("b", { "lund_b=lund": PM }),
    named("c", { "lund_c=lund": PM }),
  );
  expect(links).toMatchObject([
    {
      members: ["jan lund", "lund_b", "lund_c"].map(iri),
      proposes: [merge("lund_b", "jan lund"), merge("lund_c", "jan lund")],
    },
  ]);
});

it("takes for one who signed one agreement for one party under two names", () => {
  const pact = { date: "2023-05-10", place: "oslo", kinds: ["trade"] } as const;
  const links = linksOf(
    article("a", "2023-05-11", { ...pact, signers: ["person/jan lund:state/NO"] }, { "jan lund": [] }),
    article("b", "2023-05-11", { ...pact, signers: ["person/lund:state/NO"] }, { lund: [] }),
  );
  expect(links.filter(({ kind }) => kind === "person")).toEqual([]);
  const full = linksOf(
    article("a", "2023-05-11", { ...pact, signers: ["person/jan lund:state/NO"] }, { "jan lund": [] }),
    article("b", "2023-05-11", { ...pact, signers: ["person/jan e lund:state/NO"] }, { "jan e lund": [] }),
  );
  expect(full.filter(({ kind }) => kind === "person")).toMatchObject([
    { score: 0.84, reason: "jan lund and jan e lund signed the same agreement, in different articles" },
  ]);
});

it.each([
  ["one article that names both", [named("a", { "jan lund": PM, "jan erik lund": PM })]],
  [
    "two that a third article names side by side",
    [
      named("a", { "jan lund": PM }),
      named("b", { "jan erik lund": PM }),
      named("c", { "jan lund": [], "jan erik lund": [] }),
    ],
  ],
  [
    "offices of two states",
    [named("a", { "jan lund": PM }), named("b", { "jan erik lund": ["prime minister:state/DK"] })],
  ],
  ["other given names", [named("a", { "jan lund": PM }), named("b", { "kari lund": PM })]],
  ["father and son", [named("a", { "jan lund sr": PM }), named("b", { "jan lund jr": PM })]],
  ["other initials", [named("a", { "jan e lund": PM }), named("b", { "jan k lund": PM })]],
  ["a family name of two", [named("a", { "jan lund": PM }), named("b", { lund: PM }), named("c", { "kari lund": PM })]],
  [
    "a name without an initial where two have one",
    [named("a", { "jan lund": PM }), named("b", { "jan e lund": PM }), named("c", { "jan k lund": PM })],
  ],
  ["analysts of nowhere", [named("a", { "jan lund": ["analyst"] }), named("b", { "jan e lund": ["analyst"] })]],
])("merges nothing for %s", (_, articles) => {
  expect(linksOf(...articles)).toEqual([]);
});

it("splits less surely where one article stands against many", () => {
  const many = [1, 2, 3, 4, 5].map((n) => told(`${n}`, "president:state/IS"));
  expect(linksOf(told("a", "minister:state/NO"), ...many)[0]?.score).toBe(0.6);
  expect(linksOf(told("a", "minister:state/NO"), told("b", "minister:state/NO"), ...many)[0]?.score).toBe(0.8);
});
