import type { Agreement, ArticleRecord, Entity, Iri, ReportedStatement } from "../../../record/types.ts";
import type { LinkEntry } from "../../data.ts";
import { agreementTitle, namesOf, speakerOf } from "../../titles.ts";
import { roleOf } from "../article/facts.ts";

export const KINDS = ["person", "organization", "state", "place", "agreement", "statement"] as const;
export type Kind = (typeof KINDS)[number];

/** Relations by name, as they are read from the first to the second, and back. */
export const RELATIONS = {
  says: ["says", "said by"],
  to: ["said to", "is told"],
  about: ["about", "spoken of in"],
  tells: ["tells in turn", "told within"],
  party: ["has as a party", "party to"],
  mediator: ["mediated by", "mediates"],
  signer: ["signed by", "signs"],
  place: ["signed in", "where is signed"],
  post: ["has a post at", "has in office"],
  unit: ["belongs to", "has as a part"],
  same: ["taken for one with", "taken for one with"],
} as const;
export type Relation = keyof typeof RELATIONS;

export interface NetworkNode {
  readonly id: Iri;
  readonly kind: Kind;
  /** A name, a title, or who speaks. */
  readonly label: string;
  /** Of a statement: what is said, where the export has its words. */
  readonly words?: string;
  /** Keys of the articles that tell of it. */
  readonly articles: string[];
}

export interface NetworkEdge {
  readonly from: Iri;
  readonly to: Iri;
  readonly relation: Relation;
}

/** What articles tell of, and how it hangs together: each thing and each relation once, whatever the number of articles. */
export interface Network {
  readonly nodes: ReadonlyMap<Iri, NetworkNode>;
  readonly edges: readonly NetworkEdge[];
}

/** An article and what it is called in addresses. */
export interface Keyed {
  readonly key: string;
  readonly record: ArticleRecord;
}

export function networkOf(articles: readonly Keyed[], links: readonly LinkEntry[]): Network {
  const nodes = new Map<Iri, NetworkNode>();
  const edges = new Map<string, NetworkEdge>();
  const add = (key: string, node: Omit<NetworkNode, "articles">): void => {
    const before = nodes.get(node.id);
    if (before === undefined) nodes.set(node.id, { ...node, articles: [key] });
    else if (before.articles.at(-1) !== key) before.articles.push(key);
  };
  const relate = (from: Iri, relation: Relation, ...others: readonly (Iri | undefined)[]): void => {
    for (const to of others)
      if (to !== undefined && to !== from) edges.set(`${from} ${relation} ${to}`, { from, to, relation });
  };
  for (const { key, record } of articles) {
    const called = namesOf(record);
    const { entities = [], agreements = [], statements = [] } = record;
    for (const entity of entities) {
      add(key, { id: entity.id, kind: roleOf(entity), label: entity.name });
      relateEntity(entity, relate);
    }
    // Who speaks about a provision speaks about its agreement.
    const agreementBy = new Map<Iri, Iri>();
    for (const agreement of agreements) {
      add(key, { id: agreement.id, kind: "agreement", label: agreementTitle(agreement, called) });
      relateAgreement(agreement, relate);
      for (const provision of agreement.provisions ?? [])
        for (const { id } of [provision, ...(provision.parts ?? [])]) agreementBy.set(id, agreement.id);
    }
    for (const statement of statements) {
      const words = statement.content.flatMap(({ exact }) => (exact === undefined ? [] : [exact])).join(" … ");
      const speaker = speakerOf(statement, called).join(", ") || "somebody";
      // Where the words are held back, their places tell statements apart.
      const places = statement.content.map(({ start, end }) => `${start}–${end}`).join(", ");
      const label = words === "" ? `${speaker}, characters ${places}` : speaker;
      add(key, { id: statement.id, kind: "statement", label, ...(words !== "" && { words }) });
      relateStatement(statement, agreementBy, relate);
    }
  }
  for (const { kind, members } of links) {
    if (kind !== "agreement" && kind !== "utterance") continue;
    const [first, ...others] = members.map(({ id }) => id).filter((id) => nodes.has(id));
    if (first !== undefined) relate(first, "same", ...others);
  }
  // A record may name what it does not tell of.
  const known = [...edges.values()].filter(({ from, to }) => nodes.has(from) && nodes.has(to));
  return { nodes, edges: known };
}

type Relate = (from: Iri, relation: Relation, ...others: readonly (Iri | undefined)[]) => void;

function relateEntity(entity: Entity, relate: Relate): void {
  if (entity.type === "Person")
    relate(entity.id, "post", ...(entity.positions ?? []).map(({ organization }) => organization));
  if (entity.type === "Organization") relate(entity.id, "unit", entity.unitOf);
  if (entity.type === "Place") relate(entity.id, "unit", entity.containedInPlace);
}

function relateAgreement({ id, parties = [], mediators = [], signing }: Agreement, relate: Relate): void {
  relate(id, "party", ...parties);
  relate(id, "mediator", ...mediators);
  relate(id, "signer", ...(signing?.signatories ?? []).map(({ signer }) => signer));
  relate(id, "place", signing?.in);
}

function relateStatement(statement: ReportedStatement, agreementBy: ReadonlyMap<Iri, Iri>, relate: Relate): void {
  const { id, speaker = [], addressedTo = [], about = [], within } = statement;
  for (const one of speaker) relate(one, "says", id);
  relate(id, "to", ...addressedTo);
  relate(id, "about", ...about.map((iri) => agreementBy.get(iri) ?? iri));
  if (within !== undefined) relate(within, "tells", id);
}
