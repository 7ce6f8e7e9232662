import type { Iri, RecordDraft } from "../types.ts";

/**
 * A draft in which entities and agreements that come with their IRI have another, and all that refers to them too. Ids made
 * of the old one (mentions, posts, provisions) are left out, so that they are minted anew.
 */
export function renamed(draft: RecordDraft, rename: (iri: Iri) => Iri): RecordDraft {
  const names = new Map<Iri, Iri>();
  for (const { id } of [...(draft.entities ?? []), ...(draft.agreements ?? [])])
    if (id?.includes(":") && rename(id) !== id) names.set(id, rename(id));
  if (names.size === 0) return draft;
  const old = [...names.keys()];
  const provisions = new Map<Iri, string>();
  const copy = (value: unknown, inside: boolean): unknown => {
    if (typeof value === "string") return names.get(value) ?? provisions.get(value) ?? value;
    if (Array.isArray(value)) return value.map((item) => copy(item, inside));
    if (typeof value !== "object" || value === null) return value;
    const id: unknown = Reflect.get(value, "id");
    const thing = typeof id === "string" && names.has(id);
    const made = inside && !thing && typeof id === "string";
    const entries = Object.entries(value).flatMap(([key, item]) =>
      made && key === "id" ? local(id, provisions) : [[key, copy(item, inside || thing)]],
    );
    return Object.fromEntries(entries);
  };
  // a part that something refers to (a provision that is spoken about) keeps a name, local to the record
  for (const iri of referredTo(draft))
    if (old.some((o) => iri.startsWith(`${o}/`))) provisions.set(iri, localName(iri));
  return copy(draft, false) as RecordDraft;
}

const localName = (iri: Iri): string => `part-${iri.replaceAll(/[^A-Za-z0-9]+/g, "-")}`;

const local = (id: Iri, provisions: ReadonlyMap<Iri, string>): [string, string][] => {
  const name = provisions.get(id);
  return name === undefined ? [] : [["id", name]];
};

const referredTo = ({ statements = [], corrections = [] }: RecordDraft): readonly Iri[] => [
  ...statements.flatMap(({ about }) => about ?? []),
  ...corrections.flatMap(({ what }) => what ?? []),
];
