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

/** A neighbour of a node, and what it is to the node in words. */
export interface Neighbour {
  readonly node: NetworkNode;
  readonly words: string;
}

export function neighboursOf({ nodes, edges }: Network, id: Iri): readonly Neighbour[] {
  return edges.flatMap(({ from, to, relation }): readonly Neighbour[] => {
    const [other, words] = from === id ? [to, RELATIONS[relation][0]] : to === id ? [from, RELATIONS[relation][1]] : [];
    const node = other === undefined ? undefined : nodes.get(other);
    return node === undefined || words === undefined ? [] : [{ node, words }];
  });
}

/** How many relations each node has. */
export function degreesOf({ edges }: Network): ReadonlyMap<Iri, number> {
  const degrees = new Map<Iri, number>();
  for (const { from, to } of edges) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}

/** The part of a network that a condition leaves, with the relations between what is left. */
export function partOf({ nodes, edges }: Network, keep: (node: NetworkNode) => boolean): Network {
  const left = new Map([...nodes].filter(([, node]) => keep(node)));
  return { nodes: left, edges: edges.filter(({ from, to }) => left.has(from) && left.has(to)) };
}

/** A node and what is no more than so many steps away. */
export function around(network: Network, id: Iri, steps: number): Network {
  let near = new Set([id]);
  for (let i = 0; i < steps; i++) {
    const next = new Set(near);
    for (const { from, to } of network.edges) {
      if (near.has(from)) next.add(to);
      if (near.has(to)) next.add(from);
    }
    near = next;
  }
  return partOf(network, (node) => near.has(node.id));
}

/** No more than so many nodes: those with most relations, and the one that is kept in any case. */
export function densest(network: Network, most: number, kept?: Iri): Network {
  if (network.nodes.size <= most) return network;
  const degrees = degreesOf(network);
  const rank = (id: Iri): number => (id === kept ? Number.POSITIVE_INFINITY : (degrees.get(id) ?? 0));
  const chosen = new Set([...network.nodes.keys()].toSorted((a, b) => rank(b) - rank(a)).slice(0, most));
  return partOf(network, ({ id }) => chosen.has(id));
}
