import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import oxigraph from "oxigraph";
import { beforeAll, describe, expect, it } from "vitest";
import { bundledQueries, bundledQuery, openStore, query } from "../../src/store/index.ts";
import { NAMESPACES } from "../../src/vocabulary/index.ts";
import { baseTriples } from "../validate/base-graph.ts";

const CASES = new URL("../cases/queries/", import.meta.url);
const BASE = "https://example.org/news/";

/** The rows a query must give over the record of `test/cases/shapes`, derived by reading that record. */
const expected = JSON.parse(readFileSync(new URL("rows.json", CASES), "utf8")) as Record<string, string[]>;

function shorten(value: string): string {
  return value
    .replace(BASE, "")
    .replace(NAMESPACES.rap, "rap:")
    .replace("https://courier.example/2024/06/20/bergen", "ARTICLE");
}

describe("the bundled queries", () => {
  const stores: Record<string, oxigraph.Store> = {};

  beforeAll(async () => {
    const triples = (await baseTriples()) + readFileSync(new URL("links.nt", CASES), "utf8");
    const named = new oxigraph.Store();
    named.load(triples.replace(/ \.$/gm, ` <${BASE}graph/bergen> .`), { format: "nq" });
    const flat = new oxigraph.Store();
    flat.load(triples, { format: "nt" });
    const twice = new oxigraph.Store();
    for (const graph of ["a", "b"])
      twice.load(triples.replace(/ \.$/gm, ` <${BASE}graph/${graph}> .`), { format: "nq" });
    Object.assign(stores, { named, flat, twice });
  });

  it("are twenty, and each says in a comment what it answers", () => {
    expect(bundledQueries().map(({ name }) => Number.parseInt(name, 10))).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 1),
    );
    for (const { question } of bundledQueries()) expect(question).toMatch(/^[A-Z].{20,}\.$/);
  });

  describe.each(["named", "flat", "twice"])("over the %s graph", (kind) => {
    it.each(Object.keys(expected))("%s", (name) => {
      const store = stores[kind];
      if (!store) throw new Error(`no store ${kind}`);
      // As a bag: a triple of two graphs is found twice, as in some stores; the queries must not count it twice.
      const json = store.query(bundledQuery(name), { results_format: "json", use_default_graph_as_union: true });
      const { head, results } = JSON.parse(json as string) as {
        head: { vars: string[] };
        results: { bindings: Record<string, { value: string }>[] };
      };
      const lines = results.bindings.map((row) =>
        head.vars.map((variable) => shorten(row[variable]?.value ?? "-")).join(" | "),
      );
      expect(lines).toEqual(expected[name]);
    });
  });

  it("are all tested", () => {
    expect(Object.keys(expected)).toEqual(bundledQueries().map(({ name }) => name));
  });
});

describe("the bundled queries over output/", () => {
  const output = fileURLToPath(new URL("../../output/", import.meta.url));
  /** Some questions have no answer in two articles; these must have one. */
  const ANSWERED = ["01", "02", "03", "05", "08", "09", "10", "11", "12", "13", "17", "18", "19"];

  it("give the same rows over the named graphs and over the flattened file", async () => {
    const stores = await Promise.all(["graph.nq", "graph.trig", "graph.ttl"].map((name) => openStore([output + name])));
    const rows = (store: (typeof stores)[number], name: string): readonly unknown[] => {
      if (!store.ok) throw new Error("output/ does not load");
      const answer = query(store.value, bundledQuery(name));
      if (!answer.ok || answer.value.kind !== "rows") throw new Error(`${name} has no rows`);
      return answer.value.rows.map((row) => JSON.stringify(row));
    };
    const counts: Record<string, number> = {};
    for (const { name } of bundledQueries()) {
      const [named, again, flat] = stores.map((store) => rows(store, name));
      expect(again, name).toEqual(named);
      expect(flat, name).toEqual(named);
      counts[name.slice(0, 2)] = named?.length ?? 0;
    }
    expect(ANSWERED.filter((number) => counts[number] === 0)).toEqual([]);
  });
});
