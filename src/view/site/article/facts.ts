import type {
  Agreement,
  Anchor,
  ArticleRecord,
  Entity,
  Iri,
  Provision,
  ReportedStatement,
} from "../../../record/types.ts";

/** What an article tells of, and can be clicked. */
export type Fact =
  | { readonly kind: "entity"; readonly id: Iri; readonly entity: Entity }
  | { readonly kind: "agreement"; readonly id: Iri; readonly agreement: Agreement }
  | { readonly kind: "provision"; readonly id: Iri; readonly provision: Provision; readonly agreement: Agreement }
  | { readonly kind: "statement"; readonly id: Iri; readonly statement: ReportedStatement; readonly depth: number };

/** What a marked stretch of the text is to its fact. */
export type Role =
  | "person"
  | "organization"
  | "state"
  | "place"
  | "agreement"
  | "provision"
  | "source"
  | "cue"
  | "content";

/** A stretch that belongs to a fact. */
export interface RoleAnchor {
  readonly fact: Fact;
  readonly role: Role;
  readonly anchor: Anchor;
}

/** The facts of an article, by IRI, in the order of its record. */
export function factsOf(record: ArticleRecord): ReadonlyMap<Iri, Fact> {
  const facts = new Map<Iri, Fact>();
  const add = (fact: Fact): void => {
    if (!facts.has(fact.id)) facts.set(fact.id, fact);
  };
  for (const entity of record.entities ?? []) add({ kind: "entity", id: entity.id, entity });
  for (const agreement of record.agreements ?? []) {
    add({ kind: "agreement", id: agreement.id, agreement });
    for (const provision of agreement.provisions ?? [])
      for (const one of [provision, ...(provision.parts ?? [])])
        add({ kind: "provision", id: one.id, provision: one, agreement });
  }
  const statements = record.statements ?? [];
  const within = new Map(statements.map((statement) => [statement.id, statement.within]));
  for (const statement of statements)
    add({ kind: "statement", id: statement.id, statement, depth: depthOf(statement.id, within) });
  return facts;
}

/** In how many statements one is told. */
function depthOf(id: Iri, within: ReadonlyMap<Iri, Iri | undefined>): number {
  let depth = 0;
  for (let outer = within.get(id); outer !== undefined && depth < within.size; outer = within.get(outer)) depth++;
  return depth;
}

/** The stretches of the text that belong to a fact. */
export function anchorsOf(fact: Fact): readonly RoleAnchor[] {
  const as = (role: Role, anchors: readonly (Anchor | undefined)[]): RoleAnchor[] =>
    anchors.flatMap((anchor) => (anchor === undefined ? [] : [{ fact, role, anchor }]));
  switch (fact.kind) {
    case "entity":
      return as(roleOf(fact.entity), fact.entity.mentions);
    case "agreement":
      return as("agreement", fact.agreement.mentions);
    case "provision":
      return as("provision", [fact.provision.text]);
    case "statement": {
      const { source, cue, content } = fact.statement;
      return [...as("content", content), ...as("source", [source]), ...as("cue", [cue])];
    }
  }
}

export function roleOf({ type }: Entity): "person" | "organization" | "state" | "place" {
  return ({ Person: "person", Organization: "organization", State: "state", Place: "place" } as const)[type];
}
