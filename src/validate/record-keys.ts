import { NAMESPACES, ontologyFile } from "../vocabulary/index.ts";

type Definition = string | { readonly "@id"?: string; readonly "@reverse"?: string; readonly "@context"?: Context };
type Context = { readonly [term: string]: Definition };

let keys: ReadonlyMap<string, string> | undefined;

/**
 * The record's key for a property, by the bundled context: `rap:party` is `parties`, `^prov:used` is `run`. What a user
 * mends is the record, not the graph.
 */
export function recordKey(path: string): string | undefined {
  keys ??= readKeys();
  return keys.get(path);
}

/** The property that a key of the record stands for, prefixed: `parties` is `rap:party`. */
export function pathOfKey(key: string): string | undefined {
  keys ??= readKeys();
  return [...keys].find(([, name]) => name === key)?.[0];
}

/** The prefixed names that the context maps keys to; `^` before those that it reads backwards. */
function readKeys(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (context: Context): void => {
    for (const [key, definition] of Object.entries(context)) {
      if (key.startsWith("@") || key in NAMESPACES) continue;
      if (typeof definition === "string") {
        if (definition.includes(":") && !found.has(definition)) found.set(definition, key);
        continue;
      }
      const path = definition["@reverse"] ? `^${definition["@reverse"]}` : definition["@id"];
      if (path && !found.has(path)) found.set(path, key);
      if (definition["@context"]) visit(definition["@context"]);
    }
  };
  visit((JSON.parse(ontologyFile("context.jsonld")) as { readonly "@context": Context })["@context"]);
  return found;
}
