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
