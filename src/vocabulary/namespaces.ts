/**
 * The namespaces of everything this project writes, exactly as their vocabularies publish them
 * (schema.org with http, the W3C organization ontology with its z).
 */
export const NAMESPACES = {
  rap: "https://w3id.org/rapporteur/ns#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  owl: "http://www.w3.org/2002/07/owl#",
  schema: "http://schema.org/",
  org: "http://www.w3.org/ns/org#",
  prov: "http://www.w3.org/ns/prov#",
  oa: "http://www.w3.org/ns/oa#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  dcterms: "http://purl.org/dc/terms/",
  void: "http://rdfs.org/ns/void#",
  dcat: "http://www.w3.org/ns/dcat#",
  time: "http://www.w3.org/2006/time#",
  sh: "http://www.w3.org/ns/shacl#",
  eli: "http://data.europa.eu/eli/ontology#",
  jolux: "http://data.legilux.public.lu/resource/ontology/jolux#",
  lrmlmm: "http://docs.oasis-open.org/legalruleml/ns/v1.0/metamodel#",
  spdx: "http://spdx.org/rdf/terms#",
  wd: "http://www.wikidata.org/entity/",
} as const;

/** The datatype of Extended Date/Time Format literals (Library of Congress). */
export const EDTF_DATATYPE = "http://id.loc.gov/datatypes/edtf/EDTF";

/** The IRI under which the record's JSON-LD context is bundled; it is never fetched. */
export const CONTEXT_IRI = "https://w3id.org/rapporteur/context.jsonld";

const PREFIXES = Object.entries(NAMESPACES);

/** An IRI with its prefix where a namespace of ours begins it and the rest is a plain name: `rap:party`; else in `<…>`. */
export function prefixed(iri: string): string {
  for (const [prefix, namespace] of PREFIXES) {
    if (iri.startsWith(namespace) && /^[A-Za-z0-9_-]+$/.test(iri.slice(namespace.length))) {
      return `${prefix}:${iri.slice(namespace.length)}`;
    }
  }
  return `<${iri}>`;
}
