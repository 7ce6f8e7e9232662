import { expect, it } from "vitest";
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

const named = (key: string, persons: Readonly<Record<string, readonly string[]>>) =>
  article(key, "2023-05-11", [], persons);
const PM = ["prime minister:state/NO"];

it.each([
  ["another spelling", "olena zelenska", "olena zelenskaya", 0.9],
  ["a middle name", "jan lund", "jan erik lund", 0.9],
])("proposes to merge %s of a name that holds the same office", (_, a, b, score) => {
  const links = linksOf(named("a", { [a]: PM }), named("b", { [b]: PM }));
  expect(links).toHaveLength(1);
  expect(links[0]).toMatchObject({ kind: "person", score, proposes: [{ decision: "merge" }] });
  expect(linksOf(named("b", { [b]: PM }), named("a", { [a]: PM }))).toEqual(links);
});

it("says less of another title, and takes a family name for the one who has the office", () => {
  const [other] = linksOf(named("a", { "jan lund": PM }), named("b", { "jan e lund": ["foreign minister:state/NO"] }));
  expect(other?.score).toBe(0.75);
  const [alone] = linksOf(named("a", { "jan lund": PM }), named("b", { lund: PM }));
  expect(alone).toMatchObject({ score: 0.75, proposes: [{ decision: "merge" }] });
  expect(alone?.proposes?.[0]?.as).toContain("jan");
});

it.each([
  ["one article that names both", [named("a", { "jan lund": PM, "jan erik lund": PM })]],
  [
    "offices of two states",
    [named("a", { "jan lund": PM }), named("b", { "jan erik lund": ["prime minister:state/DK"] })],
  ],
  ["other given names", [named("a", { "jan lund": PM }), named("b", { "kari lund": PM })]],
  ["a family name of two", [named("a", { "jan lund": PM }), named("b", { lund: PM }), named("c", { "kari lund": PM })]],
])("merges nothing for %s", (_, articles) => {
  expect(linksOf(...articles)).toEqual([]);
});
