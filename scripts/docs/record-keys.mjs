/**
 * Where a record has a term: by the term's IRI the keys with the types they stand in, `{ key, types, inverse }`, and by a
 * class's IRI the word that `type` gives it. The context says what a key means, the JSON Schema in which types it stands.
 */
export function recordKeys(context, schema, { expand }) {
  const global = context["@context"];
  const keys = new Map();
  const typeWords = new Map();
  for (const definition of Object.values(schema.$defs)) {
    const type = definition.properties?.type?.const;
    if (type === undefined) continue;
    const own = global[type];
    typeWords.set(expand(own["@id"] ?? own), type);
    for (const key of Object.keys(definition.properties)) {
      const meaning = own["@context"]?.[key] ?? global[key];
      if (key.startsWith("@") || key === "id" || key === "type" || meaning === undefined) continue;
      const iri = expand(meaning["@reverse"] ?? meaning["@id"] ?? meaning);
      const inverse = meaning["@reverse"] !== undefined;
      const entries = keys.get(iri) ?? [];
      keys.set(iri, entries);
      const entry = entries.find((e) => e.key === key && e.inverse === inverse);
      if (entry) entry.types.push(type);
      else entries.push({ key, types: [type], inverse });
    }
  }
  const classes = new Map([...typeWords].map(([iri, type]) => [type, iri]));
  return {
    classOf: (type) => classes.get(type),
    keysOf: (iri) => keys.get(iri) ?? [],
    typeWord: (iri) => typeWords.get(iri),
    withKeys: [...keys.keys()],
  };
}
