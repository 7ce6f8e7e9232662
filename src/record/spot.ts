import { steps } from "./pointer.ts";
import { type Definition, definitions } from "./schema-check.generated.ts";

/** A place in a value that claims to be a record: what stands there, and what the schema says of it. */
export interface Spot {
  readonly pointer: string;
  readonly value: unknown;
  /** Name of the schema's definition for it, or for the items of a list; none for a plain string or number. */
  readonly definition: string | undefined;
  /** What is expected here, in the schema's words. */
  readonly words: string | undefined;
  /** The types to choose from, where the schema has several for this place. */
  readonly choices: readonly string[];
}

/** The spot at a JSON Pointer, which the compiled schema found a fault at. */
export function spotAt(record: unknown, pointer: string): Spot {
  let value = record;
  let definition: string | undefined = "Article";
  let description: string | undefined;
  for (const step of steps(pointer)) {
    const container = value;
    value = valueAt(container, step);
    if (Array.isArray(container)) continue;
    const key: Definition["keys"][string] | undefined = typeOf(container, definition)?.keys[step];
    definition = key?.definition;
    description = key?.description;
  }
  const found = definitions[definition ?? ""];
  return { pointer, value, definition, words: description ?? found?.description, choices: found?.oneOf ?? [] };
}

export function valueAt(container: unknown, key: string): unknown {
  return typeof container === "object" && container !== null ? Reflect.get(container, key) : undefined;
}

/** The definition that an object is held against: where there are several, the one that its `type` names. */
function typeOf(value: unknown, definition: string | undefined): Definition | undefined {
  const found = definitions[definition ?? ""];
  const type = valueAt(value, "type");
  return found?.oneOf && typeof type === "string" && found.oneOf.includes(type) ? definitions[type] : found;
}

/** The keys that an object at a spot may have. */
export function keysOf({ value, definition }: Spot): readonly string[] {
  return Object.keys(typeOf(value, definition)?.keys ?? {});
}

/** What a diagnostic calls the object at a spot: `Person`. */
export function nameOf({ value, definition, choices }: Spot): string {
  const type = valueAt(value, "type");
  return typeof type === "string" && choices.includes(type) ? type : (definition ?? "value");
}
