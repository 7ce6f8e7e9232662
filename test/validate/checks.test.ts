import { DataFactory } from "n3";
import { describe, expect, it } from "vitest";
import { compileShapes, validateGraph } from "../../src/validate/index.ts";
import { NAMESPACES } from "../../src/vocabulary/index.ts";
import { baseTriples, parse } from "./base-graph.ts";
import { change, turtle } from "./mutate.ts";

const { namedNode, blankNode, literal, quad } = DataFactory;
const base = parse(await baseTriples());
const ICELAND = namedNode("https://example.org/news/state/IS");
const SAME_AS = namedNode(`${NAMESPACES.schema}sameAs`);
const NAME = namedNode(`${NAMESPACES.schema}name`);
const rules = async (quads: typeof base, options = {}) =>
  (await validateGraph(quads, { file: "-" }, options)).map((d) => d.rule);

/** What a parser would refuse, but a program can build. */
describe("terms that cannot be written", () => {
  it.each([
    "http://x.example/a b",
    "http://x.example/a>b",
    "relative/iri",
    "http://x.example/^",
    `http://x.example/${"a".repeat(1000)}`,
  ])("%s is no IRI", async (iri) => {
    const findings = await validateGraph([...base, quad(ICELAND, SAME_AS, namedNode(iri))], { file: "-" });
    expect(findings).toMatchObject([{ severity: "error", rule: "graph/iri", node: ICELAND.value, actual: `<${iri}>` }]);
  });

  it("an IRI of a datatype counts too", async () => {
    const bad = literal("x", namedNode("http://x.example/<>"));
    expect(await rules([...base, quad(ICELAND, namedNode(`${NAMESPACES.schema}alternateName`), bad)])).toContain(
      "graph/iri",
    );
  });

  it("half a surrogate pair is no character", async () => {
    const names = turtle(`<state/IS> schema:alternateName "x"`)[0]?.predicate ?? NAME;
    expect(await rules([...base, quad(ICELAND, names, literal("a\ud835"))])).toEqual(["graph/literal"]);
    expect(await rules([...base, quad(ICELAND, names, literal("a\ud835\udcb2"))])).toEqual([]);
  });

  it("each blank node is reported once", async () => {
    const blank = blankNode("b");
    const quads = [quad(blank, NAME, literal("x")), quad(ICELAND, SAME_AS, blank)];
    const found = await rules([...base, ...quads]);
    expect(found.filter((rule) => rule === "graph/blank-node")).toHaveLength(1);
  });
});

describe("words that were cut", () => {
  const wording = "<text/ead3a1fb24b600a9#char=225,391>";
  const short = "If one Party is attacked, the other Party shall without dela";
  const cut = change(base, { drop: [`${wording} oa:exact`], add: [`${wording} oa:exact "${short}"`] });

  it("are accepted where they were cut on purpose or may have been", async () => {
    expect([...short]).toHaveLength(60);
    expect(await rules(cut, { quotes: "short" })).toEqual([]);
    expect(await rules(cut)).toEqual([]);
  });

  it("are an error where quotes are full", async () => {
    expect(await rules(cut, { quotes: "full" })).toEqual(["anchor/exact", "anchor/exact-length"]);
  });
});

it("an announced signing on the day after, somewhere on earth, is no finding", async () => {
  const on = "<agreement/bergen-treaty/signing/on>";
  const dated = (day: string) => change(base, { drop: [`${on} rap:date`], add: [`${on} rap:date "${day}"^^xsd:date`] });
  // 18:30 of 20 June at +02:00 is 21 June in Kiribati.
  expect(await rules(dated("2024-06-21"))).toEqual([]);
  expect(await rules(dated("2024-06-22"))).toEqual(["agreement/signed-before-reported"]);
});

describe("shapes of the user's own", () => {
  const shapes = (body: string) => compileShapes(parse(`@prefix sh: <http://www.w3.org/ns/shacl#> . ${body}`));
  const onPersons = (body: string) =>
    shapes(`<urn:x#S> a sh:NodeShape ; sh:targetClass <http://schema.org/Person> ; ${body} .`);

  it("are run in place of the bundled ones", async () => {
    const own = await onPersons("sh:property [ sh:path <http://schema.org/email> ; sh:minCount 1 ]");
    if (!own.ok) throw new Error("the shapes do not compile");
    const found = await validateGraph(base, { file: "-" }, { shapes: own.value });
    expect(found.map((d) => [d.rule, d.severity, d.path])).toEqual([
      ["shape/unnamed", "error", "schema:email"],
      ["shape/unnamed", "error", "schema:email"],
    ]);
  });

  it.each([
    [
      "a path of which the engine has not all",
      "sh:property [ sh:minCount 1 ; sh:path [ sh:inversePath [ sh:inversePath <urn:x#p> ] ] ]",
    ],
    ["a literal for a path", "sh:property [ sh:path 'name' ; sh:minCount 1 ]"],
    ["a pattern that is none", "sh:property [ sh:path <urn:x#p> ; sh:pattern '(' ]"],
    ["SPARQL", "sh:sparql [ sh:select 'SELECT $this { $this ?p ?o }' ]"],
    ["a target by SPARQL", "sh:target [ sh:select 'SELECT ?this { ?this ?p ?o }' ] ; sh:nodeKind sh:IRI"],
    ["a comparison without a path", "sh:lessThan <urn:x#p>"],
  ])("that cannot be run give one finding: %s", async (_, body) => {
    const own = await onPersons(body);
    expect(own.ok).toBe(false);
    expect(own.diagnostics.map((d) => d.rule)).toEqual(["shapes/failed"]);
  });

  it("with an import, or without a target, are refused too", async () => {
    const target = "[] a sh:NodeShape ; sh:targetClass <urn:x#C> ; sh:nodeKind sh:IRI .";
    const imported = await shapes(`${target} <urn:x> <http://www.w3.org/2002/07/owl#imports> <urn:y> .`);
    expect(imported.diagnostics.map((d) => d.message)).toEqual([
      "these shapes cannot be run: <urn:x>: owl:imports <urn:y> is not supported",
    ]);
    for (const body of ["<urn:x> a <urn:y> .", "[] a sh:NodeShape ; sh:nodeKind sh:IRI ."]) {
      expect((await shapes(body)).diagnostics.map((d) => d.rule)).toEqual(["shapes/no-target"]);
    }
  });
});

it("a finding in a graph of several articles names the one its node is from", async () => {
  const other = turtle(
    `<article/2> a schema:NewsArticle ; schema:identifier "two" ; schema:headline "Two" ; schema:datePublished "2024-06-21"^^xsd:date .
     <text/2> a rap:TextVersion ; prov:specializationOf <article/2> ; rap:sha256 "${"0".repeat(64)}" ; rap:length 9 .
     <run/2> a rap:Run ; rap:tool "t" ; prov:used <article/2> ; prov:generated <graph/2> .
     <text/2#char=0,9> a rap:Passage ; oa:hasSource <text/2> ; oa:start 0 ; oa:end 99`,
  );
  const found = await validateGraph([...change(base, { drop: ["statement:1 rap:form"] }), ...other], { file: "-" });
  expect(found.map((d) => [d.rule, d.article])).toEqual([
    ["anchor/range", "two"],
    ["shape/ReportedStatement-form", "bergen"],
  ]);
});
