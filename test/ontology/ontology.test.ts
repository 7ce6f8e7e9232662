import type { Quad, Term } from "@rdfjs/types";
import { describe, expect, it } from "vitest";
import { CONCEPTS, NAMESPACES, ontologyFile } from "../../src/vocabulary/index.ts";
import { baseTriples, parse } from "../validate/base-graph.ts";
import { contextIris, listed, turtleFile } from "./ontology-files.ts";

const { rap, rdfs, owl, skos, dcterms } = NAMESPACES;
const ontology = turtleFile("rapporteur.ttl");
const schemes = turtleFile("schemes.ttl");
const ours = (iris: Iterable<string>): string[] => [...iris].filter((iri) => iri.startsWith(rap)).sort();
const terms = ontology.subjects.filter((term) => term.value.startsWith(rap));
const concepts = schemes.instances(`${skos}Concept`);

/** Terms of the link pass, which no record has a key for. */
const LINKS_ONLY = [
  ...["Utterance", "realizes", "sameAgreement", "sameProvision"],
  ...["Link", "linkKind", "member", "utterance", "score", "reason", "conflict"],
].map((name) => rap + name);

describe("the ontology", () => {
  it("defines the terms of the context, and no other but those of the links", () => {
    const defined = [...terms, ...concepts].map((term) => term.value);
    expect(ours(defined)).toEqual(ours([...contextIris(), ...LINKS_ONLY]));
  });

  it.each(terms.map((term) => [term.value.slice(rap.length), term] as const))("documents %s", (_, term) => {
    const types = ontology.types(term).map((type) => type.slice(owl.length));
    expect(["Class", "ObjectProperty", "DatatypeProperty"]).toContain(types.join());
    for (const property of [`${rdfs}label`, `${skos}definition`, `${skos}example`, `${rdfs}isDefinedBy`]) {
      expect(ontology.objects(term, property)).toHaveLength(1);
    }
  });

  it("says nothing about the terms of others but that they annotate, and imports nothing", () => {
    const axioms = ontology.quads.filter(
      ({ subject, predicate, object }) =>
        subject.termType === "NamedNode" &&
        !subject.value.startsWith("https://w3id.org/rapporteur/") &&
        !(predicate.value.endsWith("#type") && object.value === `${owl}AnnotationProperty`),
    );
    expect(axioms).toEqual([]);
    expect(ontology.quads.filter((quad) => quad.predicate.value === `${owl}imports`)).toEqual([]);
  });

  it("has a version, a licence and a prefix", () => {
    const [header] = ontology.instances(`${owl}Ontology`);
    const values = [`${owl}versionIRI`, `${dcterms}license`, "http://purl.org/vocab/vann/preferredNamespacePrefix"].map(
      (property) => header && ontology.objects(header, property).length,
    );
    expect(values).toEqual([1, 1, 1]);
  });

  it("declares no class disjoint with one of its own superclasses", () => {
    const up = (iri: string): string[] => {
      const term = ontology.subjects.find((subject) => subject.value === iri);
      const supers = term ? ontology.objects(term, `${rdfs}subClassOf`).map((object) => object.value) : [];
      return [iri, ...supers.flatMap(up)];
    };
    const lists = ontology.quads.filter((quad) => quad.predicate.value === `${owl}members`).map((quad) => quad.object);
    const members = lists.map((head) => {
      const found: string[] = [];
      for (let node = head; node.value !== `${NAMESPACES.rdf}nil`; ) {
        found.push(...ontology.objects(node, `${NAMESPACES.rdf}first`).map((term) => term.value));
        const [rest] = ontology.objects(node, `${NAMESPACES.rdf}rest`);
        if (!rest) break;
        node = rest as typeof head;
      }
      return found;
    });
    const pairs = ontology.quads
      .filter((quad) => quad.predicate.value === `${owl}disjointWith`)
      .map((quad) => [quad.subject.value, quad.object.value]);
    expect(members[0]?.length).toBeGreaterThan(10);
    for (const group of [...members, ...pairs]) {
      for (const term of terms) expect(up(term.value).filter((iri) => group.includes(iri)).length).toBeLessThan(2);
    }
  });
});

describe("the graph of a record", async () => {
  const graph = listed(parse(await baseTriples()));
  const all = listed(["rapporteur.ttl", "schemes.ttl"].flatMap((name) => turtleFile(name).quads).concat(graph.quads));
  /** Whether a node is of a class, by its types and their superclasses in the ontology; a literal, by its datatype. */
  const isA = (node: Term, classIri: string): boolean => {
    const up = (iri: string): boolean =>
      iri === classIri ||
      all.quads.some((q) => q.subject.value === iri && q.predicate.value === `${rdfs}subClassOf` && up(q.object.value));
    return node.termType === "Literal" ? node.datatype.value === classIri : all.types(node).some(up);
  };
  const sides = [
    ["domain", (quad: Quad) => quad.subject],
    ["range", (quad: Quad) => quad.object],
  ] as const;

  it.each(sides)("keeps to every %s", (side, pick) => {
    const declared = ontology.quads.filter((quad) => quad.predicate.value === rdfs + side);
    expect(declared.length).toBeGreaterThan(30);
    for (const { subject, object } of declared) {
      const used = graph.quads.filter((quad) => quad.predicate.value === subject.value);
      expect(
        used.filter((quad) => !isA(pick(quad), object.value)).map((quad) => [subject.value, pick(quad).value]),
      ).toEqual([]);
    }
  });

  it("uses every property of the ontology but those of the links", () => {
    const used = new Set(graph.quads.map((quad) => quad.predicate.value));
    const properties = terms.filter((term) => ontology.types(term).some((type) => type.endsWith("Property")));
    const unused = properties.map((term) => term.value).filter((iri) => !used.has(iri));
    expect(unused.sort()).toEqual(LINKS_ONLY.filter((iri) => /#[a-z]/.test(iri)).sort());
  });
});

describe("the concept schemes", () => {
  it.each(Object.entries(CONCEPTS))("%s has the concepts of the code, in its order", (scheme, notations) => {
    const [node] = schemes.subjects.filter((subject) => subject.value === rap + scheme);
    if (!node) throw new Error(`no scheme ${scheme}`);
    const iris = notations.map((notation) => rap + notation);
    expect(schemes.objects(node, `${skos}hasTopConcept`).map((term) => term.value)).toEqual(iris);
    expect(
      schemes
        .subjectsOf(`${skos}inScheme`, node)
        .map((term) => term.value)
        .sort(),
    ).toEqual([...iris].sort());
  });

  it.each(concepts.map((concept) => [concept.value.slice(rap.length), concept] as const))(
    "documents %s",
    (name, concept) => {
      for (const property of ["prefLabel", "definition", "example"]) {
        expect(schemes.objects(concept, skos + property)).toHaveLength(1);
      }
      expect(schemes.objects(concept, "http://purl.org/dc/terms/source")).toHaveLength(1);
      expect(schemes.objects(concept, `${skos}notation`).map((term) => term.value)).toEqual([name]);
    },
  );

  it("are the enumerations of the record's schema", () => {
    const { $defs } = JSON.parse(ontologyFile("record.schema.json")) as {
      $defs: Record<string, { properties: Record<string, { enum?: string[]; items?: { enum?: string[] } }> }>;
    };
    const enumeration = (type: string, key: string) => {
      const property = $defs[type]?.properties[key];
      return property?.enum ?? property?.items?.enum;
    };
    expect({
      StatementForm: enumeration("ReportedStatement", "form"),
      SpeechAct: enumeration("ReportedStatement", "speechAct"),
      AttributionType: enumeration("ReportedStatement", "attribution"),
      AgreementKind: enumeration("Agreement", "kinds"),
      AgreementStatus: enumeration("Agreement", "status"),
      ObligationType: enumeration("Obligation", "obligationType"),
      Fidelity: enumeration("Provision", "fidelity"),
    }).toEqual(CONCEPTS);
  });
});
