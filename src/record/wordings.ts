import type { Diagnostic } from "../diagnostic/index.ts";
import { CONTEXT_IRI } from "../vocabulary/index.ts";
import { nearest } from "./nearest.ts";
import { under } from "./pointer.ts";
import type { SchemaError } from "./schema-check.generated.ts";
import { show } from "./show.ts";
import { keysOf, nameOf, type Spot, valueAt } from "./spot.ts";

/** A fault as a keyword of the schema has it; what it leaves out is filled in from the spot. */
type Fault = Pick<Diagnostic, "rule" | "message" | "expected"> &
  Partial<Pick<Diagnostic, "pointer" | "actual" | "suggestion">>;

type Wording = (spot: Spot, params: SchemaError["params"]) => Fault;

/** By keyword of JSON Schema (draft 7, and OpenAPI's discriminator): the fault in words. */
const WORDINGS: Readonly<Record<string, Wording>> = {
  additionalProperties: (spot, { additionalProperty }) => unknownKey(spot, String(additionalProperty)),
  required: (spot, { missingProperty }) => ({
    rule: "record/missing-key",
    message: `the key "${missingProperty}" is missing in ${nameOf(spot)}`,
    expected: `the key "${missingProperty}"`,
  }),
  discriminator: (spot, { tag }) => {
    const key = String(tag);
    const type = valueAt(spot.value, key);
    const expected = oneOf(spot.choices);
    if (type === undefined) return { rule: "record/missing-key", message: `the key "${key}" is missing`, expected };
    return {
      ...guess(type, spot.choices),
      rule: "record/value",
      pointer: under(spot.pointer, key),
      message: `"${key}" is not one of the types that stand here`,
      actual: show(type),
    };
  },
  const: (spot, { allowedValue }) =>
    spot.pointer === "/@context"
      ? foreignContext(spot.pointer, spot.value)
      : { rule: "record/value", message: "this key has one value only", expected: show(allowedValue) },
  enum: ({ value }, { allowedValues }) => ({
    ...guess(value, Array.isArray(allowedValues) ? allowedValues.map(String) : []),
    rule: "record/value",
    message: "the value is not one of the list",
  }),
  type: (spot, { type }) => wrongType(spot, String(type)),
  pattern: (spot) => wrongForm(spot),
  anyOf: (spot) => wrongForm(spot),
  minLength: ({ words }) => ({
    rule: "record/empty",
    message: "the string is empty",
    expected: words ?? "at least one character",
    suggestion: "leave the key out, where it may be missing",
  }),
  minItems: () => ({
    rule: "record/empty",
    message: "the list is empty",
    expected: "at least one item",
    suggestion: "leave the key out, where it may be missing",
  }),
  maxLength: (_, { limit }) => ({
    rule: "record/iri",
    message: "the IRI is too long",
    expected: `at most ${limit} characters`,
  }),
  minimum: ({ words }, { limit }) => ({
    rule: "record/value",
    message: "the number is too small",
    expected: words ?? `${limit} or more`,
  }),
  maximum: ({ words }, { limit }) => ({
    rule: "record/value",
    message: "the number is too large",
    expected: words ?? `${limit} or less`,
  }),
  uniqueItems: (_, { i, j }) => ({
    rule: "record/duplicate",
    message: `items ${j} and ${i} of the list, counted from 0, are the same`,
    expected: "each item once",
  }),
};

/** Says in words what one error of the compiled schema is about. */
export function worded(spot: Spot, { keyword, params }: SchemaError): Diagnostic {
  const fault = WORDINGS[keyword]?.(spot, params) ?? {
    rule: "record/schema",
    message: `the schema's rule "${keyword}" is broken`,
    expected: spot.words ?? keyword,
  };
  return { severity: "error", pointer: spot.pointer, actual: show(spot.value), ...fault };
}

function oneOf(words: readonly string[]): string {
  return `one of ${words.join(", ")}`;
}

function guess(value: unknown, allowed: readonly string[]): { expected: string; suggestion?: string } {
  const near = typeof value === "string" ? nearest(value, allowed) : undefined;
  return { expected: oneOf(allowed), ...(near !== undefined && { suggestion: `write "${near}"` }) };
}

function unknownKey(spot: Spot, key: string): Fault {
  const pointer = under(spot.pointer, key);
  if (key === "@context") return foreignContext(pointer, valueAt(spot.value, key));
  const keys = keysOf(spot);
  return {
    suggestion: "leave the key out",
    ...guess(key, keys),
    rule: "record/unknown-key",
    pointer,
    message: `${show(key)} is not a key of ${nameOf(spot)}`,
    actual: show(key),
  };
}

/** A context may name any web page or redefine any term: only the bundled one is read, and nothing is fetched. */
function foreignContext(pointer: string, value: unknown): Fault {
  const outermost = pointer === "/@context";
  return {
    rule: "record/context",
    pointer,
    message: "a record's context is the bundled one; another is neither read nor fetched",
    expected: outermost ? show(CONTEXT_IRI) : "no context inside the record",
    actual: show(value),
    suggestion: outermost ? `write "${CONTEXT_IRI}", or leave the key out` : "leave the key out",
  };
}

function wrongForm({ definition, words }: Spot): Fault {
  return {
    rule: definition === "iri" || definition === "id" ? "record/iri" : "record/format",
    message: "the string does not have the form that is expected here",
    expected: words ?? "another form",
  };
}

const TYPES: Readonly<Record<string, string>> = {
  string: "a string",
  object: "an object",
  array: "a list",
  integer: "a whole number",
};

function wrongType({ value, definition, words }: Spot, type: string): Fault {
  const wanted = TYPES[type] ?? type;
  const suggestion = value === null ? "leave the key out" : type === "array" ? "put it into a list: [ … ]" : undefined;
  const described = type === "array" ? definition !== undefined && `${wanted}, each item ${words}` : words;
  return {
    rule: "record/type",
    message: `${kindOf(value)} stands where ${wanted} should`,
    expected: described || wanted,
    ...(suggestion !== undefined && { suggestion }),
  };
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number") return Number.isInteger(value) ? "a whole number" : "a number";
  if (typeof value === "boolean") return "true or false";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
