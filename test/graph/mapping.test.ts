import jsonld from "jsonld";
import { expect, test } from "vitest";
import { bundledContext, MAPPING, type Property } from "../../src/graph/index.ts";
import { CONCEPTS, NAMESPACES, ontologyFile } from "../../src/vocabulary/index.ts";

type TermDefinition = string | { readonly "@id"?: string; readonly "@reverse"?: string; readonly "@type"?: string };
type Context = Readonly<Record<string, TermDefinition & { readonly "@context"?: Context }>>;

const context = (bundledContext() as { readonly "@context": Context })["@context"];

const expand = (short: string): string => {
  const [prefix = "", local] = short.split(":", 2);
  const namespace = NAMESPACES[prefix as keyof typeof NAMESPACES];
  return namespace === undefined ? short : namespace + local;
};

/** What the context says of a key in an object of a type, in the words of the table. */
function byContext(type: string, key: string): object {
  const definition = context[type]?.["@context"]?.[key] ?? context[key];
  if (definition === undefined) throw new Error(`The context does not know "${key}".`);
  if (typeof definition === "string") return { predicate: expand(definition), object: "literal" };
  const { "@id": id, "@reverse": reverse, "@type": coerced } = definition;
  if (reverse !== undefined) return { predicate: expand(reverse), object: "node", reverse: true };
  const predicate = expand(id ?? "");
  if (coerced === "@id") return { predicate, object: "node" };
  if (coerced === "@vocab") return { predicate, object: "concept" };
  return coerced === undefined
    ? { predicate, object: "literal" }
    : { predicate, object: "literal", datatype: expand(coerced) };
}

test.each(Object.entries(MAPPING))("the table says of %s what the context says", (type, { class: iri, properties }) => {
  const definition = context[type];
  expect(iri).toBe(expand((typeof definition === "string" ? definition : definition?.["@id"]) ?? ""));
  for (const [key, property] of Object.entries(properties as Record<string, Property>)) {
    const { list: _, types: __, object, ...terms } = property;
    const said = { ...terms, object: object === "reference" ? "node" : object };
    expect({ [key]: said }).toEqual({ [key]: byContext(type, key) });
  }
});

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

const { $defs } = JSON.parse(ontologyFile("record.schema.json")) as {
  readonly $defs: Readonly<Record<string, Schema>>;
};

/** The types of the objects that a schema takes; none where it takes none. */
function typesOf({ $ref, oneOf, properties }: Schema): readonly string[] {
  if ($ref !== undefined) return typesOf($defs[$ref.split("/").at(-1) ?? ""] ?? {});
  if (oneOf !== undefined) return oneOf.flatMap(typesOf);
  return properties?.type?.const === undefined ? [] : [properties.type.const];
}

test.each(Object.entries(MAPPING))("the table says of %s what the schema says of lists and parts", (type, mapping) => {
  const schema = Object.values($defs).find((definition) =>
    [definition.properties?.type ?? {}].some((own) => own.const === type || own.enum?.includes(type)),
  );
  for (const [key, property] of Object.entries(mapping.properties as Record<string, Property>)) {
    const { list, types = [] } = property;
    const said = schema?.properties?.[key] ?? {};
    const item = said.type === "array" ? (said.items ?? {}) : said;
    expect({ key, list: list === true, types: [...types].sort() }).toEqual({
      key,
      list: said.type === "array",
      types: [...typesOf(item)].sort(),
    });
  }
});

test("the context defines nothing that the table does not have", () => {
  const keys = new Set(Object.values(MAPPING).flatMap(({ properties }) => Object.keys(properties)));
  const concepts = new Set<string>(Object.values(CONCEPTS).flat());
  const known = (term: string): boolean =>
    keys.has(term) ||
    term in MAPPING ||
    concepts.has(term) ||
    term in NAMESPACES ||
    ["@version", "id", "type"].includes(term);
  expect(Object.keys(context).filter((term) => !known(term))).toEqual([]);
  for (const [type, definition] of Object.entries(context))
    for (const key of Object.keys(definition["@context"] ?? {}))
      expect(MAPPING[type as "Article"].properties).toHaveProperty(key);
});

test("every concept of the schemes is a term of the context", () => {
  for (const concept of Object.values(CONCEPTS).flat()) expect(context[concept]).toBe(`rap:${concept}`);
});

test("no key takes a fraction: JSON-LD processors make of 0.64 as xsd:decimal the invalid 6.4E-1", () => {
  const fractions = ["decimal", "double", "float"].map((name) => NAMESPACES.xsd + name);
  const typed = Object.values(MAPPING).flatMap(({ properties }) => Object.values(properties));
  expect(typed.filter(({ datatype }) => datatype !== undefined && fractions.includes(datatype))).toEqual([]);
  expect(JSON.stringify(bundledContext())).not.toMatch(/xsd:(?:decimal|double|float)/);
  const schema = ontologyFile("record.schema.json");
  expect(schema).toMatch(/"type": "integer"/);
  expect(schema).not.toMatch(/"type":\s*(?:"number"|\[[^\]]*"number")/);
});

test("and they still do: the day they do not, the rule above can go", async () => {
  const document = { "@id": "urn:a", "urn:b": { "@value": 0.64, "@type": `${NAMESPACES.xsd}decimal` } };
  const nquads = String(await jsonld.toRDF(document, { format: "application/n-quads" }));
  expect(nquads).toContain('"6.4E-1"^^');
});
