import type { Diagnostic } from "../diagnostic/index.ts";
import { CONTEXT_IRI } from "../vocabulary/index.ts";
import { nearest } from "./nearest.ts";
import { steps, under } from "./pointer.ts";
import { type Definition, definitions, type SchemaError } from "./schema-check.generated.ts";
import { show } from "./show.ts";

/**
 * Says in words what the compiled schema found: one diagnostic for one fault, whatever number of errors a failed choice
 * between alternatives makes.
 */
export function schemaFaults(record: unknown, errors: readonly SchemaError[]): Diagnostic[] {
  const faults = new Map<string, Diagnostic>();
  const worst = (a: SchemaError, b: SchemaError) => rank(a) - rank(b);
  for (const error of [...errors].sort(worst)) {
    const fault = describe(record, error);
    // A value that is wrong in one way is not also wrong in another; each missing key is a fault of its own.
    const missing = error.params.missingProperty ?? (fault.rule === "record/missing-key" ? error.params.tag : "");
    const key = `${fault.pointer} ${missing}`;
    if (!faults.has(key)) faults.set(key, fault);
  }
  return [...faults.values()];
}

/** Which error names the fault where several stand at one place: a wrong type before a failed choice before its parts. */
function rank({ keyword }: SchemaError): number {
  const order = ["type", "discriminator", "anyOf", "oneOf", "const", "enum", "maxLength"];
  const at = order.indexOf(keyword);
  return at === -1 ? order.length : at;
}

interface Spot {
  readonly value: unknown;
  /** Name of the definition that describes the value; none for a plain string or number. */
  readonly definition: string | undefined;
  readonly description: string | undefined;
}

/** What stands at a pointer, and what the schema says of it. */
function spotAt(record: unknown, pointer: string): Spot {
  let spot: Spot = { value: record, definition: "Article", description: undefined };
  for (const step of steps(pointer)) {
    const container = spot.value;
    const value = typeof container === "object" && container !== null ? Reflect.get(container, step) : undefined;
    if (Array.isArray(container)) {
      spot = { ...spot, value };
      continue;
    }
    const key = definitionOf(spot)?.keys[step];
    spot = { value, definition: key?.definition, description: key?.description };
  }
  return spot;
}

function definitionOf({ value, definition }: Spot): Definition | undefined {
  const found = definitions[definition ?? ""];
  const type = typeof value === "object" && value !== null && "type" in value ? value.type : undefined;
  return found?.oneOf && typeof type === "string" && found.oneOf.includes(type) ? definitions[type] : found;
}

/** How a diagnostic names what a spot holds: "the Person", "the key". */
function nameOf(spot: Spot): string {
  const type =
    typeof spot.value === "object" && spot.value !== null && "type" in spot.value ? spot.value.type : undefined;
  const choice = definitions[spot.definition ?? ""]?.oneOf;
  return typeof type === "string" && choice?.includes(type) ? type : (spot.definition ?? "value");
}

function describe(record: unknown, { instancePath: pointer, keyword, params }: SchemaError): Diagnostic {
  const spot = spotAt(record, pointer);
  const words = spot.description ?? definitions[spot.definition ?? ""]?.description;
  const at = { severity: "error", pointer } as const;
  const actual = show(spot.value);
  switch (keyword) {
    case "additionalProperties":
      return unknownKey(spot, pointer, String(params.additionalProperty));
    case "required": {
      const missing = String(params.missingProperty);
      const choices = definitions[spot.definition ?? ""]?.oneOf;
      return {
        ...at,
        rule: "record/missing-key",
        message: `the key "${missing}" is missing in ${nameOf(spot)}`,
        expected: missing === "type" && choices ? `"type": one of ${choices.join(", ")}` : `the key "${missing}"`,
        actual,
      };
    }
    case "discriminator": {
      const choices = definitions[spot.definition ?? ""]?.oneOf ?? [];
      const tag = String(params.tag);
      const value = typeof spot.value === "object" && spot.value !== null ? Reflect.get(spot.value, tag) : undefined;
      const message = `"${tag}" is not one of the types that stand here`;
      if (value === undefined)
        return {
          ...at,
          rule: "record/missing-key",
          message: `the key "${tag}" is missing`,
          expected: oneOf(choices),
          actual,
        };
      return {
        ...at,
        ...guess(value, choices),
        rule: "record/value",
        pointer: under(pointer, tag),
        message,
        actual: show(value),
      };
    }
    case "const":
      if (pointer === "/@context") return contextFault(pointer, spot.value);
      return {
        ...at,
        rule: "record/value",
        message: "this key has one value only",
        expected: show(params.allowedValue),
        actual,
      };
    case "enum": {
      const allowed = Array.isArray(params.allowedValues) ? params.allowedValues.map(String) : [];
      return {
        ...at,
        ...guess(spot.value, allowed),
        rule: "record/value",
        message: "the value is not one of the list",
        actual,
      };
    }
    case "type":
      return typeFault(spot, pointer, String(params.type), words);
    case "pattern":
    case "anyOf":
      return {
        ...at,
        rule: spot.definition === "iri" || spot.definition === "id" ? "record/iri" : "record/format",
        message: "the string does not have the form that is expected here",
        expected: words ?? "another form",
        actual,
      };
    case "minLength":
    case "minItems":
      return {
        ...at,
        rule: "record/empty",
        message: keyword === "minItems" ? "the list is empty" : "the string is empty",
        expected: keyword === "minItems" ? "at least one item" : (words ?? "at least one character"),
        actual,
        suggestion: "leave the key out",
      };
    case "maxLength":
      return {
        ...at,
        rule: "record/iri",
        message: "the IRI is too long",
        expected: `at most ${params.limit} characters`,
        actual,
      };
    case "minimum":
      return {
        ...at,
        rule: "record/value",
        message: "the number is too small",
        expected: words ?? `${params.limit} or more`,
        actual,
      };
    case "uniqueItems":
      return {
        ...at,
        rule: "record/duplicate",
        message: `items ${params.j} and ${params.i} of the list are the same`,
        expected: "each item once",
        actual,
      };
    default:
      return {
        ...at,
        rule: "record/schema",
        message: `the schema's rule "${keyword}" is broken`,
        expected: words ?? keyword,
        actual,
      };
  }
}

function oneOf(words: readonly string[]): string {
  return `one of ${words.join(", ")}`;
}

function guess(value: unknown, allowed: readonly string[]): { expected: string; suggestion?: string } {
  const near = typeof value === "string" ? nearest(value, allowed) : undefined;
  return { expected: oneOf(allowed), ...(near !== undefined && { suggestion: `write "${near}"` }) };
}

function unknownKey(spot: Spot, pointer: string, key: string): Diagnostic {
  if (key === "@context") return contextFault(under(pointer, key), Reflect.get(Object(spot.value), key));
  const keys = Object.keys(definitionOf(spot)?.keys ?? {});
  const near = nearest(key, keys);
  return {
    severity: "error",
    rule: "record/unknown-key",
    pointer: under(pointer, key),
    message: `${show(key)} is not a key of ${nameOf(spot)}`,
    expected: oneOf(keys),
    actual: show(key),
    suggestion: near === undefined ? "leave the key out" : `write "${near}"`,
  };
}

/** A context may name any web page or redefine any term: only the bundled one is read, and nothing is fetched. */
function contextFault(pointer: string, value: unknown): Diagnostic {
  return {
    severity: "error",
    rule: "record/context",
    pointer,
    message: "a record's context is the bundled one; another is neither read nor fetched",
    expected: pointer === "/@context" ? show(CONTEXT_IRI) : "no context inside the record",
    actual: show(value),
    suggestion: pointer === "/@context" ? `write "${CONTEXT_IRI}", or leave the key out` : "leave the key out",
  };
}

const TYPES: Readonly<Record<string, string>> = {
  string: "a string",
  object: "an object",
  array: "a list",
  integer: "a whole number",
  boolean: "true or false",
};

function typeFault(spot: Spot, pointer: string, type: string, words: string | undefined): Diagnostic {
  const wanted = TYPES[type] ?? type;
  const { value } = spot;
  const suggestion = value === null ? "leave the key out" : type === "array" ? "put it into a list: [ … ]" : undefined;
  return {
    severity: "error",
    rule: "record/type",
    pointer,
    message: `${value === null ? "null" : `${kindOf(value)}`} stands where ${wanted} should`,
    expected: wantedWords(spot, type, wanted, words),
    actual: show(value),
    ...(suggestion !== undefined && { suggestion }),
  };
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number") return Number.isInteger(value) ? "a whole number" : "a number";
  if (typeof value === "boolean") return "true or false";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function wantedWords(spot: Spot, type: string, wanted: string, words: string | undefined): string {
  if (type === "array") return spot.definition === undefined ? wanted : `${wanted}, each item ${words}`;
  if (words === undefined) return wanted;
  return type === "object" ? `${wanted}: ${words}` : words;
}
