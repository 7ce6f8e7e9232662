import { useEffect, useRef } from "preact/hooks";
import type { Iri } from "../../../record/types.ts";
import { addressOf } from "../address.ts";
import { groupedBy } from "../grouped.ts";
import { agreementStep, shortIri } from "../iri.ts";
import { CopyIri } from "../parts/actions.tsx";
import { useSite } from "../site.ts";
import type { Network, NetworkNode } from "./network.ts";
import { NodeLink } from "./node-link.tsx";
import { neighboursOf } from "./parts-of-network.ts";

interface Props {
  readonly node: NetworkNode;
  readonly network: Network;
  readonly to: (id: Iri | undefined) => string;
  readonly onPoint: (id: Iri | undefined) => void;
}

/** Articles that are named. */
const NAMED = 12;

/** The thing in the middle, and what it is related to: the graph in words. */
export function NodeCard({ node, network, to, onPoint }: Props) {
  const { base } = useSite();
  const { id, kind, label, words, articles } = node;
  const groups = groupedBy(neighboursOf(network, id), (one) => one.words);
  const card = useRef<HTMLElement>(null);
  // The link that was followed is gone with its list: who came by keys goes on from here.
  useEffect(() => {
    if (document.activeElement === document.body) card.current?.focus({ preventScroll: true });
  }, [id]);
  return (
    <section class="card" ref={card} tabIndex={-1}>
      <a class="close" href={to(undefined)}>
        All
      </a>
      <header>
        <span class={`tag ${kind}`}>{kind}</span>
        <h2 dir="auto">{label}</h2>
        {words !== undefined && (
          <blockquote>
            <span dir="auto">{words}</span>
          </blockquote>
        )}
        <p>
          {kind === "agreement" && <a href={addressOf("agreement", agreementStep(base, id))}>All that is told of it</a>}
        </p>
        <p class="also">
          in{" "}
          {articles.slice(0, NAMED).map((key, i) => (
            <span key={key}>
              {i > 0 && ", "}
              <a href={addressOf("article", [key], { fact: shortIri(base, id) })}>
                <bdi>{key}</bdi>
              </a>
            </span>
          ))}
          {articles.length > NAMED && ` and ${articles.length - NAMED} more`}
        </p>
      </header>
      {[...groups].map(([relation, neighbours]) => (
        <section key={relation}>
          <h3>
            {relation} <small>{neighbours.length}</small>
          </h3>
          <ul class="nodes">
            {neighbours.map((one) => (
              <li key={one.node.id}>
                <NodeLink node={one.node} href={to(one.node.id)} onPoint={onPoint} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {groups.size === 0 && <p class="also">no relations</p>}
      <footer>
        <CopyIri iri={id} />
      </footer>
    </section>
  );
}
