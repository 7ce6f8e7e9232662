import { NAMESPACES } from "../../src/vocabulary/index.ts";

const { rdf, rdfs, owl, xsd, sh, eli, jolux, lrmlmm, wd } = NAMESPACES;

/** The terms used here of vocabularies that no package carries, with the place that defines them. */
export const LISTED_TERMS: readonly {
  readonly source: string;
  readonly namespace: string;
  readonly names: readonly string[];
}[] = [
  { source: "RDF Schema 1.1, sections 5.1 to 5.4", namespace: rdf, names: ["type", "first", "rest", "nil"] },
  {
    source: "RDF Schema 1.1, sections 3 and 5.4",
    namespace: rdfs,
    names: ["subClassOf", "domain", "range", "label", "seeAlso", "isDefinedBy"],
  },
  {
    source: "OWL 2 Structural Specification, sections 3, 5 and 9.1; Mapping to RDF Graphs, section 2",
    namespace: owl,
    names: [
      ...["Ontology", "Class", "ObjectProperty", "DatatypeProperty", "AnnotationProperty", "AllDisjointClasses"],
      ...["members", "disjointWith", "versionIRI", "versionInfo"],
    ],
  },
  {
    source: "XML Schema Definition Language 1.1, Part 2, sections 3.3 and 3.4",
    namespace: xsd,
    names: ["string", "integer", "decimal", "boolean", "date", "dateTime", "hexBinary"],
  },
  {
    source: "SHACL, sections 2 (shapes, targets, messages, severities) and 4 (constraint components)",
    namespace: sh,
    names: [
      ...["NodeShape", "PropertyShape", "targetClass", "property", "path", "inversePath", "message", "severity"],
      ...["Warning", "Info", "IRI", "closed", "ignoredProperties", "minCount", "maxCount", "datatype", "nodeKind"],
      ...[
        "class",
        "in",
        "pattern",
        "minLength",
        "minInclusive",
        "lessThan",
        "lessThanOrEquals",
        "or",
        "not",
        "hasValue",
      ],
    ],
  },
  {
    source: "VANN, http://purl.org/vocab/vann/, preferred namespaces",
    namespace: "http://purl.org/vocab/vann/",
    names: ["preferredNamespacePrefix", "preferredNamespaceUri"],
  },
  {
    source: "ELI ontology (Publications Office of the EU), classes LegalResource and its subdivision, property number",
    namespace: eli,
    names: ["LegalResource", "LegalResourceSubdivision", "number"],
  },
  { source: "JOLux ontology (Legilux), treaties: class TreatyProcess", namespace: jolux, names: ["TreatyProcess"] },
  {
    source: "LegalRuleML Core 1.0 (OASIS), metamodel, deontic specifications",
    namespace: lrmlmm,
    names: ["Obligation"],
  },
  { source: "Wikidata, item treaty", namespace: wd, names: ["Q131569"] },
  {
    source: "SPDX 2.3, RDF terms: classes Checksum and ChecksumAlgorithm",
    namespace: "http://spdx.org/rdf/terms#",
    names: ["Checksum", "algorithm", "checksum", "checksumValue", "checksumAlgorithm_sha256"],
  },
  {
    source: "Library of Congress, datatypes, EDTF",
    namespace: "http://id.loc.gov/datatypes/edtf/",
    names: ["EDTF"],
  },
];
