import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../src/record/index.ts";
import { networkOf } from "../../src/view/site/graph/network.ts";
import { around, densest, neighboursOf, partOf } from "../../src/view/site/graph/parts-of-network.ts";

const read = (key: string): { key: string; record: ArticleRecord } => ({
  key,
  record: JSON.parse(readFileSync(new URL(`../../output/records/${key}.jsonld`, import.meta.url), "utf8")),
});
const articles = [read("russia-signs-absurd-deal"), read("south-korea-could-arm-ukraine")];
const base = "https://example.org/news/";

describe("the network of some articles", () => {
  const network = networkOf(articles, []);

  it("has each thing once, and the articles that tell of it", () => {
    const ids = articles.flatMap(({ record: { entities = [], agreements = [], statements = [] } }) =>
      [...entities, ...agreements, ...statements].map(({ id }) => id),
    );
    expect([...network.nodes.keys()].toSorted()).toEqual([...new Set(ids)].toSorted());
    expect(network.nodes.get(`${base}state/KP`)?.articles).toEqual(articles.map(({ key }) => key));
  });

  it("has no relation to what is not there, nor one twice", () => {
    const named = network.edges.map(({ from, relation, to }) => `${from} ${relation} ${to}`);
    expect(new Set(named).size).toBe(named.length);
    for (const { from, to } of network.edges) expect(network.nodes.has(from) && network.nodes.has(to)).toBe(true);
  });

  it("says what a neighbour is in words, from either side", () => {
    const pact = `${base}agreement/KP-RU-2024-06-19-defence`;
    const words = (id: string, of: string) =>
      neighboursOf(network, of)
        .filter(({ node }) => node.id === id)
        .map((one) => one.words);
    expect(words(`${base}state/KP`, pact)).toEqual(["has as a party"]);
    expect(words(pact, `${base}state/KP`)).toEqual(["party to"]);
  });

  it("joins what links take for one", () => {
    const [a, b] = articles.map(({ record }) => record.statements?.[0]?.id ?? "");
    const member = (id = "") => ({ id, articles: [] });
    const link = { name: "1", kind: "utterance", members: [member(a), member(b)], reason: "", score: 1 } as const;
    const joined = networkOf(articles, [link]).edges.filter(({ relation }) => relation === "same");
    expect(joined).toEqual([{ from: a, to: b, relation: "same" }]);
  });

  it("can be cut to a node's neighbours, to kinds, and to those with most relations", () => {
    const person = `${base}person/chang-ho-jin`;
    const near = around(network, person, 1);
    expect(near.nodes.size).toBe(1 + new Set(neighboursOf(network, person).map(({ node }) => node.id)).size);
    expect(around(network, person, 2).nodes.size).toBeGreaterThan(near.nodes.size);
    const states = partOf(network, ({ kind }) => kind === "state");
    expect(states.edges.every(({ from, to }) => [from, to].every((id) => id.includes("/state/")))).toBe(true);
    const few = densest(network, 5, person);
    expect(few.nodes.size).toBe(5);
    expect(few.nodes.has(person)).toBe(true);
  });
});
