import type { Iri } from "../../../record/types.ts";
import type { NetworkNode } from "./network.ts";
import { NodeLink } from "./node-link.tsx";

/** Things in the list at once; the rest is found by searching. */
const LISTED = 200;

interface Props {
  readonly nodes: readonly NetworkNode[];
  /** How many relations each has in the graph that is drawn. */
  readonly degrees: ReadonlyMap<Iri, number> | undefined;
  readonly to: (id: Iri) => string;
  readonly onPoint: (id: Iri | undefined) => void;
}

/** The things of a graph by name, those with most relations first: the way to them without a mouse. */
export function NodeList({ nodes, degrees, to, onPoint }: Props) {
  const rank = (id: Iri): number => degrees?.get(id) ?? 0;
  const sorted = degrees === undefined ? nodes : nodes.toSorted((a, b) => rank(b.id) - rank(a.id));
  if (sorted.length === 0) return <p class="also">nothing of that name</p>;
  return (
    <>
      <ul class="nodes">
        {sorted.slice(0, LISTED).map((node) => (
          <li key={node.id}>
            <NodeLink node={node} href={to(node.id)} onPoint={onPoint} />{" "}
            <small>
              {degrees?.has(node.id) === true
                ? counted(rank(node.id), "relation")
                : counted(node.articles.length, "article")}
            </small>
          </li>
        ))}
      </ul>
      {sorted.length > LISTED && <p class="also">and {sorted.length - LISTED} more, to be searched for</p>}
    </>
  );
}

const counted = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? "" : "s"}`;
