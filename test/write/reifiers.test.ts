import { Parser } from "n3";
import oxigraph from "oxigraph";
import { describe, expect, it } from "vitest";
import { toQuads } from "../../src/graph/index.ts";
import { NAMESPACES } from "../../src/vocabulary/index.ts";
import { FORMATS, hasReifiers, reifiers, WRITERS } from "../../src/write/index.ts";
import { sampleRecord } from "../store/sample.ts";

const { rdf, rap, org, schema } = NAMESPACES;
const quads = toQuads(sampleRecord);
const RDF_FORMATS = FORMATS.filter(hasReifiers);
const BASE = "https://example.org/news/";
const plain = (format: (typeof FORMATS)[number]) => {
  const writer = WRITERS[format];
  const written = writer.article(sampleRecord, quads, BASE);
  if (!written.ok) throw new Error("not written");
  return writer.header(BASE) + written.value;
};

it("the formats of RDF 1.2 have them, JSON-LD and records have not", () => {
  expect(RDF_FORMATS).toEqual(["trig", "nquads", "turtle", "ntriples"]);
  expect(["jsonld", "records"].map((format) => reifiers(quads, format as "jsonld"))).toEqual(["", ""]);
});

describe.each(RDF_FORMATS)("in %s", (format) => {
  const writer = WRITERS[format];
  const text = plain(format) + reifiers(quads, format);
  const parsed = new Parser({ format: writer.mediaType }).parse(text);
  const added = parsed.filter((quad) => quad.predicate.value === `${rdf}reifies`);

  it("n3 and Oxigraph read the same triples, the plain ones among them", () => {
    const store = new oxigraph.Store();
    store.load(text, { format: writer.mediaType });
    expect(store.size).toBe(parsed.length);
    const without = new oxigraph.Store();
    without.load(plain(format), { format: writer.mediaType });
    expect(without.match().filter((quad) => !store.has(quad))).toEqual([]);
    const rows = store.query(
      `SELECT * { ?r <${rdf}reifies> <<( ?s ?p ?o )>> ; <${rap}evidence> ?e . ?s ?p ?o . ?o <${rap}evidence> ?e }`,
      { use_default_graph_as_union: true },
    ) as Map<string, oxigraph.Term>[];
    expect(rows.length).toBe(parsed.length - without.size - added.length);
    expect(rows.length).toBeGreaterThanOrEqual(added.length);
  });

  it("each triple that leads to a node with evidence has one, with an IRI", () => {
    const reified = added.map(({ subject, object }) => {
      expect(subject.termType).toBe("NamedNode");
      expect(object.termType).toBe("Quad");
      return (object as unknown as { predicate: { value: string } }).predicate.value;
    });
    expect(new Set(added.map(({ subject }) => subject.value)).size).toBe(added.length);
    const expected = [`${org}hasMembership`, `${rap}signing`, `${rap}on`, `${schema}citation`];
    expect(expected.filter((predicate) => !reified.includes(predicate))).toEqual([]);
  });

  it("they stand in the graph of the article", () => {
    const graphs = new Set(parsed.map((quad) => quad.graph.value));
    expect(graphs).toEqual(new Set([writer.namedGraphs ? sampleRecord.run.generated : ""]));
  });
});
