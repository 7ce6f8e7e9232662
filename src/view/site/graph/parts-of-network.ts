import type { Iri } from "../../../record/types.ts";
import { type Network, type NetworkNode, RELATIONS } from "./network.ts";

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
