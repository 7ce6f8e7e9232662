import { describe, expect, it } from "vitest";
import { MAPPING } from "../../src/graph/index.ts";
import { CONCEPTS, NAMESPACES, ontologyFile } from "../../src/vocabulary/index.ts";
import { contextIris, turtleFile } from "./ontology-files.ts";

const { sh, rap, rdf } = NAMESPACES;
const shapes = turtleFile("shapes.ttl");
const objects = shapes.objects;

/** The property shapes for a path on a class. */
function propertyShapes(classIri: string, path: string) {
  return shapes.quads
    .filter((quad) => quad.predicate.value === `${sh}targetClass` && quad.object.value === classIri)
    .flatMap((quad) => objects(quad.subject, `${sh}property`))
    .filter((shape) => objects(shape, `${sh}path`).some((term) => term.value === path));
}

function list(head: Parameters<typeof objects>[0] | undefined): string[] {
  if (!head || head.value === `${rdf}nil`) return [];
  return [...objects(head, `${rdf}first`).map((t) => t.value), ...list(objects(head, `${rdf}rest`)[0])];
}

const keys = Object.entries(MAPPING).flatMap(([type, { class: classIri, properties }]) =>
  Object.entries(properties).map(([key, property]) => ({ name: `${type}.${key}`, classIri, property })),
);

describe("each key of a record has a shape", () => {
  it.each(keys)("$name", ({ classIri, property }) => {
    const classes = property.reverse ? Object.values(MAPPING).map((mapping) => mapping.class) : [classIri];
    const found = classes.flatMap((iri) => propertyShapes(iri, property.predicate));
    expect(found).not.toEqual([]);
    const asked = (parameter: string) => found.flatMap((shape) => objects(shape, sh + parameter));
    if (property.object === "node") expect(asked("nodeKind").map((term) => term.value)).toContain(`${sh}IRI`);
    if (property.object === "concept") {
      const notations = asked("in")
        .flatMap((head) => list(head))
        .map((iri) => iri.slice(rap.length));
      expect(Object.values(CONCEPTS) as readonly (readonly string[])[]).toContainEqual(notations);
    }
    if (property.datatype) {
      const alternatives = asked("or").flatMap((head) => {
        const members: Parameters<typeof objects>[0][] = [];
        for (let node = head; node.value !== `${rdf}nil`; ) {
          members.push(...objects(node, `${rdf}first`));
          const [rest] = objects(node, `${rdf}rest`);
          if (!rest) break;
          node = rest;
        }
        return members.flatMap((member) => objects(member, `${sh}datatype`));
      });
      expect([...asked("datatype"), ...alternatives].map((term) => term.value)).toContain(property.datatype);
    }
  });

  it("and each property of the context is on a path", () => {
    const paths = new Set(
      shapes.quads.filter((quad) => quad.predicate.value === `${sh}path`).map((quad) => quad.object.value),
    );
    const known = new Set<string>([
      ...Object.values(MAPPING).map((mapping) => mapping.class),
      ...Object.values(CONCEPTS).flatMap((notations) => notations.map((notation) => rap + notation)),
    ]);
    const properties = [...contextIris()].filter((iri) => !known.has(iri) && !/XMLSchema#|\/edtf\//.test(iri));
    expect(properties.length).toBeGreaterThan(60);
    expect(properties.filter((iri) => !paths.has(iri))).toEqual([]);
  });
});

describe("each shape", () => {
  const named = shapes.subjects.filter((term) => term.value.startsWith("https://w3id.org/rapporteur/shapes#"));

  it.each(named.map((term) => [term.value.replace(/^.*#/, ""), term] as const))(
    "%s says in words what it asks",
    (_, shape) => {
      expect(objects(shape, `${sh}message`).map((term) => term.value)).toEqual([expect.stringMatching(/^[A-Z].*\.$/)]);
    },
  );

  it("uses neither SPARQL nor sh:maxLength, and is referred to", () => {
    const predicates = new Set(shapes.quads.map((quad) => quad.predicate.value));
    expect([`${sh}sparql`, `${sh}maxLength`, `${sh}select`].filter((iri) => predicates.has(iri))).toEqual([]);
    const alone = named.filter(
      (shape) =>
        objects(shape, `${sh}targetClass`).length === 0 && shapes.subjectsOf(`${sh}property`, shape).length === 0,
    );
    expect(alone).toEqual([]);
  });
});

it("the record's schema and the mapping have the same keys", () => {
  const { $defs } = JSON.parse(ontologyFile("record.schema.json")) as {
    $defs: Record<string, { properties?: Record<string, unknown> }>;
  };
  for (const [type, { properties }] of Object.entries(MAPPING)) {
    const definition = type === "Country" ? "Territory" : type === "Treaty" ? "Article" : type;
    const keys = Object.keys($defs[definition]?.properties ?? {});
    expect(keys.filter((key) => !["@context", "id", "type"].includes(key)).sort()).toEqual(
      Object.keys(properties).sort(),
    );
  }
});
