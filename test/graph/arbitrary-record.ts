import fc from "fast-check";
import type { ArticleRecord } from "../../src/record/types.ts";
import { ontologyFile } from "../../src/vocabulary/index.ts";

/**
 * Complete records out of the record's own JSON Schema, so that no key can be forgotten. Ids and references come from a
 * small pool, so that one thing is often described twice; the words are as nasty as JSON lets them be.
 */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly uniqueItems?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

const DEFINITIONS = (
  JSON.parse(ontologyFile("record.schema.json")) as { readonly $defs: Readonly<Record<string, Schema>> }
).$defs;

/** What a draft may leave out, and a complete record may not. */
const COMPLETED = ["@context", "id", "type", "of", "text", "run", "generated", "kind", "form", "fidelity"];

const BASE = "https://example.org/news/";

const iri = fc.oneof(
  { weight: 6, arbitrary: fc.nat(12).map((n) => `${BASE}person/p-${n}`) },
  {
    weight: 6,
    arbitrary: fc.tuple(fc.nat(5), fc.nat(9)).map(([a, b]) => `${BASE}text/09af09af09af09af#char=${a},${a + b + 1}`),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      `${BASE}`,
      `${BASE}.`,
      `${BASE}a/../b`,
      `${BASE}a//b`,
      `${BASE}a:b`,
      `${BASE}#char=1,2`,
      `${BASE}?q=a&b`,
      `${BASE}person`,
      `${BASE}person/`,
      `${BASE}person/a%20b`,
      `${BASE}person/(a);b='c'*d!$`,
      "https://example.org/news",
      "https://example.org/état/日本",
      "https://example.org/\u{1D49C}\u{20000}",
      "https://example.org/a?\ue000#b",
      "http://user@[2001:db8::1]:8080/x?y#z/?",
      "https://w3id.org/rapporteur/ns#say",
      "https://w3id.org/rapporteur/ns#",
      "https://w3id.org/rapporteur/ns#4th",
      "http://www.wikidata.org/entity/Q423",
      "urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66",
      "tag:example.org,2024:a",
      "schema:Person",
      "rap:say",
      "rap://host/path",
      "xsd:a/b",
      "mailto:a@example.org",
      "HTTP://EXAMPLE.ORG/A",
    ),
  },
);

const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.string({ minLength: 1, maxLength: 6, unit: "grapheme" }),
  fc.string({ minLength: 1, maxLength: 6, unit: "binary" }),
  fc.constantFrom(
    '"',
    "\\",
    '"""',
    '\\"',
    "'''",
    "a\nb\r\nc\td",
    "\u0000\u0001\u0008\u000b\u000c\u001f\u007f\u0085",
    "\u2028\u2029\ufeff\u00a0",
    "\ue000\u{1F600}\uffff\ufffe",
    "e\u0301 \u05e9\u05dc\u05d5\u05dd \u202eabc\u202c",
    "\u{1F468}\u200d\u{1F469}\u200d\u{1F467}",
    "\\u0041 \\n",
    "@en",
    "^^<x>",
    "<a> .",
    " ",
    "true",
    "1",
    "@id",
    "schema:name",
    "__proto__",
    "% {} # ;",
  ),
);

/** Strings that the schema describes by a pattern. */
const PATTERNED: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  iri,
  id: iri,
  date: fc.constantFrom("2024-06-19", "-0044-03-15", "2024-02-29"),
  dateTime: fc.constantFrom(
    "2024-06-20T09:12:00-04:00",
    "2024-06-20T09:12:00Z",
    "2024-06-20T09:12:00.500",
    "2024-06-20T00:00:00",
  ),
  edtf: fc.constantFrom("2024-06", "2024-06~", "201X", "2024-06-1X", "2024/2025", "2024-06-19/.."),
  language: fc.constantFrom("en", "en-GB", "zh-Hant-TW"),
};

const integer = (minimum = 0): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: minimum, max: 5000 }) },
    { weight: 1, arbitrary: fc.constantFrom(minimum, 2 ** 31, Number.MAX_SAFE_INTEGER) },
  );

function arbitraryOf(schema: Schema): fc.Arbitrary<unknown> {
  const name = schema.$ref?.split("/").at(-1);
  if (name !== undefined) return definition(name);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.oneOf !== undefined) return fc.oneof(...schema.oneOf.map(arbitraryOf));
  if (schema.type === "array") return list(schema);
  if (schema.maximum !== undefined) return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum });
  if (schema.type === "integer") return integer(schema.minimum);
  if (schema.type === "object") return object(schema);
  if (schema.pattern !== undefined) return fc.stringMatching(new RegExp(schema.pattern));
  return text;
}

const definitions = new Map<string, fc.Arbitrary<unknown>>();

function definition(name: string): fc.Arbitrary<unknown> {
  const known = definitions.get(name);
  if (known !== undefined) return known;
  const made = PATTERNED[name] ?? arbitraryOf(DEFINITIONS[name] ?? {});
  definitions.set(name, made);
  return made;
}

/** Mostly of one, so that a record stays a matter of some hundred quads. */
function list({ items = {}, uniqueItems }: Schema): fc.Arbitrary<unknown> {
  const item = arbitraryOf(items);
  const one = fc.tuple(item);
  const more = uniqueItems
    ? fc.uniqueArray(item, { minLength: 1, maxLength: 3, selector: (value) => JSON.stringify(value) })
    : fc.array(item, { minLength: 2, maxLength: 2 });
  return fc.oneof({ weight: 4, arbitrary: one }, { weight: 1, arbitrary: more });
}

function object({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
  const model = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, arbitraryOf(value)]));
  const always = Object.keys(properties).filter((key) => required.includes(key) || COMPLETED.includes(key));
  // The keys come in any order, as they do from other tools.
  return fc
    .tuple(fc.record(model, { requiredKeys: always, noNullPrototype: true }), fc.boolean())
    .map(([value, reversed]) => (reversed ? Object.fromEntries(Object.entries(value).reverse()) : value));
}

export const arbitraryRecord = definition("Article") as fc.Arbitrary<ArticleRecord>;

/** Every key of the schema as `Type.key`. */
export const SCHEMA_KEYS: readonly string[] = Object.entries(DEFINITIONS).flatMap(([name, { properties = {} }]) => {
  const type = String(properties.type?.const ?? name);
  return Object.keys(properties).map((key) => `${type}.${key}`);
});
