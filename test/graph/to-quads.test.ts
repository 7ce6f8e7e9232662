import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { expandIri, MAPPING, nquadsTerm, type Quad, toQuads, toQuadsByJsonLd } from "../../src/graph/index.ts";
import { NAMESPACES, ontologyFile } from "../../src/vocabulary/index.ts";
import { arbitraryRecord, SCHEMA_KEYS } from "./arbitrary-record.ts";

const line = ({ subject, predicate, object, graph }: Quad): string =>
  `${nquadsTerm(subject)} ${nquadsTerm(predicate)} ${nquadsTerm(object)} ${nquadsTerm(graph)} .`;

/** Every object of a JSON value, itself included. */
function objectsOf(value: unknown): Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(objectsOf);
  if (typeof value !== "object" || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objectsOf)];
}

test("the mapper gives the quads that JSON-LD's toRDF gives, in the same order, each once", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRecord, async (record) => {
      const expected = (await toQuadsByJsonLd(record)).map(line);
      const quads = toQuads(record).map(line);
      expect(quads).toEqual(expected);
      expect(new Set(quads).size).toBe(quads.length);
    }),
    { numRuns: 600 },
  );
});

test.each([0, 2 ** 53, 1e20, 1e21, 1.5e25])(
  "the number %d becomes the literal that toRDF makes of it",
  async (length) => {
    const [sample] = fc.sample(arbitraryRecord, { numRuns: 1, seed: 2 });
    if (sample === undefined) throw new Error("no sample");
    const record = { ...sample, text: { ...sample.text, length } };
    expect(toQuads(record).map(line)).toEqual((await toQuadsByJsonLd(record)).map(line));
  },
);

test("the order is that of the lines' bytes", () => {
  fc.assert(
    fc.property(arbitraryRecord, (record) => {
      const bytes = toQuads(record).map((quad) => Buffer.from(line(quad)));
      const sorted = [...bytes].sort(Buffer.compare);
      expect(bytes.every((line, i) => line === sorted[i])).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("every leaf of the record shows in the graph, beside the thing that has it", () => {
  fc.assert(
    fc.property(arbitraryRecord, (record) => {
      const around = new Map<string, Set<string>>();
      const note = (thing: string, value: string): void => {
        around.set(thing, (around.get(thing) ?? new Set()).add(value));
      };
      for (const { subject, object } of toQuads(record)) {
        note(subject.value, object.value);
        if (object.termType === "NamedNode") note(object.value, subject.value);
      }
      for (const { "@context": _, id, type, ...rest } of objectsOf(record)) {
        const near = around.get(expandIri(String(id))) ?? new Set();
        expect([...near].some((value) => value === MAPPING[type as "Article"].class)).toBe(true);
        for (const value of Object.values(rest).flat()) {
          const leaf = typeof value === "object" ? String((value as { id: unknown }).id) : value;
          const forms =
            typeof leaf === "number"
              ? [leaf.toFixed(0), leaf.toExponential(15).replace(/(\d)0*e\+?/, "$1E")]
              : [String(leaf), expandIri(String(leaf)), NAMESPACES.rap + leaf];
          expect(forms.some((form) => near.has(form)) || `${id} without ${leaf}`).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("the quads are of one graph and without blank nodes", () => {
  fc.assert(
    fc.property(arbitraryRecord, (record) => {
      const strangers = toQuads(record).filter(
        ({ subject, predicate, object, graph }) =>
          [subject, predicate, graph].some(({ termType }) => termType !== "NamedNode") ||
          (object.termType !== "NamedNode" && object.termType !== "Literal") ||
          graph.value !== expandIri(record.run.generated),
      );
      expect(strangers).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("the arbitrary records are valid, and have every key of the schema", () => {
  const schema = new Ajv({ strict: false, validateFormats: false }).compile(
    JSON.parse(ontologyFile("record.schema.json")) as object,
  );
  const seen = new Set<string>();
  for (const record of fc.sample(arbitraryRecord, { numRuns: 200, seed: 1 })) {
    if (!schema(record)) expect(schema.errors).toEqual([]);
    for (const object of objectsOf(record)) for (const key of Object.keys(object)) seen.add(`${object.type}.${key}`);
  }
  expect(SCHEMA_KEYS.filter((key) => !seen.has(key))).toEqual([]);
});
