import type { Iri } from "../../../record/types.ts";
import { shortened } from "../../shortened.ts";
import type { NetworkNode } from "./network.ts";
import { Shape } from "./shape.tsx";

/** Code units of a statement's words in a link. */
const WORDS = 90;

interface Props {
  readonly node: NetworkNode;
  readonly href: string;
  readonly onPoint: (id: Iri | undefined) => void;
}

/** A link that brings a thing into the middle of the graph; on the way to it, the graph shows where it is. */
export function NodeLink({ node, href, onPoint }: Props) {
  const { id, kind, label, words } = node;
  return (
    <a
      class="node"
      href={href}
      onFocus={() => onPoint(id)}
      onBlur={() => onPoint(undefined)}
      onMouseEnter={() => onPoint(id)}
      onMouseLeave={() => onPoint(undefined)}
    >
      <Shape kind={kind} />
      <span class="unseen">{`${kind} `}</span>
      <bdi>{shortened(label, WORDS)}</bdi>
      {words !== undefined && (
        <span class="words" dir="auto">
          {shortened(words, WORDS)}
        </span>
      )}
    </a>
  );
}
