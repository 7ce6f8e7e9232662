import { namesBy } from "./names.mjs";
import { recordKeys } from "./record-keys.mjs";
import { readRules } from "./rules.mjs";
import { readTurtle } from "./turtle.mjs";

const byCurie =
  ({ curie }) =>
  (a, b) =>
    curie(a) < curie(b) ? -1 : 1;

/** All that the page is made of, read from the files of ontology/ by name. */
export function readOntology(read) {
  const terms = readTurtle([read("rapporteur.ttl"), read("schemes.ttl")]);
  const alignments = readTurtle([read("alignments.ttl")]);
  const shapes = readTurtle([read("shapes.ttl")]);
  const prefixes = new Map([...terms.prefixes, ...alignments.prefixes, ...shapes.prefixes]);
  const names = namesBy(prefixes);
  const keys = recordKeys(JSON.parse(read("context.jsonld")), JSON.parse(read("record.schema.json")), names);
  const nodeShapes = readRules(shapes);

  const typed = (...types) =>
    types.flatMap((type) => terms.subjects(names.expand("rdf:type"), names.expand(type))).filter(names.isOwn);
  const classes = typed("owl:Class");
  const properties = typed("owl:ObjectProperty", "owl:DatatypeProperty");
  const paths = nodeShapes.flatMap(({ rules }) => rules.map(({ path }) => path));
  const reused = (iris, known) =>
    [...new Set(iris)]
      .filter((iri) => iri !== undefined && !names.isOwn(iri) && !known.includes(iri))
      .sort(byCurie(names));

  return {
    terms,
    alignments,
    prefixes,
    ...names,
    ...keys,
    nodeShapes,
    header: terms.subjects(names.expand("rdf:type"), names.expand("owl:Ontology"))[0],
    classes,
    properties: [...properties].sort(byCurie(names)),
    schemes: typed("skos:ConceptScheme"),
    concepts: typed("skos:Concept"),
    reusedClasses: reused(
      nodeShapes.map(({ target }) => target),
      classes,
    ),
    reusedProperties: reused([...keys.withKeys, ...paths], properties),
  };
}
