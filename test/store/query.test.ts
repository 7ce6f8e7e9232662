import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { openStore, query, type Store } from "../../src/store/index.ts";
import { newFolder } from "./sample.ts";

let store: Store;

beforeAll(async () => {
  const file = join(newFolder(), "two.trig");
  writeFileSync(
    file,
    `PREFIX schema: <http://schema.org/>
     <urn:g1> { <urn:a> schema:name "A" ; schema:about <urn:b> . }
     <urn:g2> { <urn:a> schema:name "A" . <urn:b> schema:name "B" . }`,
  );
  const opened = await openStore([file]);
  if (!opened.ok) throw new Error(JSON.stringify(opened.diagnostics));
  store = opened.value;
});

function rows(sparql: string): readonly unknown[] {
  const answer = query(store, sparql);
  if (!answer.ok || answer.value.kind !== "rows") throw new Error(JSON.stringify(answer));
  const { variables, rows } = answer.value;
  return rows.map((row) => variables.map((name) => row[name]?.value)).sort();
}

describe("query", () => {
  it("asks the union of all graphs, a triple in two of them once", () => {
    expect(rows("SELECT ?s ?n { ?s schema:name ?n }")).toEqual([
      ["urn:a", "A"],
      ["urn:b", "B"],
    ]);
    expect(rows("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")).toEqual([["3"]]);
    expect(rows("SELECT ?g { GRAPH ?g { <urn:a> schema:name 'A' } }")).toEqual([["urn:g1"], ["urn:g2"]]);
  });

  it("lets a query name its own dataset", () => {
    expect(rows("SELECT ?s ?n FROM <urn:g1> { ?s schema:name ?n }")).toEqual([["urn:a", "A"]]);
    expect(rows("SELECT ?g ?s FROM NAMED <urn:g2> { GRAPH ?g { ?s schema:name 'B' } }")).toEqual([["urn:g2", "urn:b"]]);
  });

  it("is not misled by words in names, strings and comments", () => {
    const sparql = 'PREFIX from: <urn:> # FROM <urn:none>\nSELECT ?insert { ?insert schema:name "FROM #x" }';
    expect(rows(sparql)).toEqual([]);
    expect(rows("SELECT ?from { ?from schema:name 'A' }")).toEqual([["urn:a"]]);
  });

  it("keeps the columns of SELECT * in the query's order", () => {
    const answer = query(store, "SELECT * { ?s ?p ?a }");
    expect(answer.ok && answer.value.kind === "rows" && answer.value.variables).toEqual(["s", "p", "a"]);
  });

  it("gives graphs as sorted N-Triples, and truth values", () => {
    expect(query(store, "CONSTRUCT { ?s schema:name ?n } { ?s schema:name ?n }")).toMatchObject({
      value: {
        kind: "graph",
        triples: ['<urn:a> <http://schema.org/name> "A" .', '<urn:b> <http://schema.org/name> "B" .'],
      },
    });
    expect(query(store, "ASK { ?s schema:name 'B' }")).toMatchObject({ value: { kind: "boolean", value: true } });
  });

  it("says where a syntax error stands, whatever prefixes it added", () => {
    expect(query(store, "SELECT ?s { ?s schema:name ?n } foo").diagnostics).toMatchObject([
      { rule: "query/syntax", line: 1, column: 36, message: 'syntax error at or after "foo"' },
    ]);
    expect(query(store, "SELECT ?s {\n ?s rap:x ?n .\n ?s foo:x ?y }", { file: "q.rq" }).diagnostics).toMatchObject([
      { rule: "query/syntax", file: "q.rq", line: 3, message: "foo: is not declared as a prefix" },
    ]);
    expect(query(store, "").diagnostics).toMatchObject([{ rule: "query/syntax" }]);
  });

  it.each([
    "INSERT DATA { <urn:x> <urn:y> <urn:z> }",
    "PREFIX a: <urn:>\nDELETE WHERE { ?s ?p ?o }",
    "LOAD <http://127.0.0.1:9/x>",
    "CLEAR ALL",
  ])("refuses the update %s", (sparql) => {
    expect(query(store, sparql).diagnostics).toMatchObject([{ rule: "query/update" }]);
    expect(rows("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")).toEqual([["3"]]);
  });

  it("asks no other store", () => {
    const answer = query(store, "SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }");
    expect(answer.diagnostics).toMatchObject([{ rule: "query/service" }]);
  });
});
