import type { ComponentChildren } from "preact";
import { addressOf } from "../address.ts";
import { shortIri } from "../iri.ts";
import { CopyIri, Download } from "../parts/actions.tsx";
import { fileName, turtleOf } from "../serialise.ts";
import { useSite } from "../site.ts";
import { useArticle } from "./context.ts";

/** What has a node in the graph; and what other articles may tell of under the same IRI. */
const DRAWN: readonly string[] = ["Person", "Organization", "State", "Place", "Agreement", "ReportedStatement"];
const ELSEWHERE: readonly string[] = ["Person", "Organization", "State", "Place"];

interface Props {
  /** The object of the record. */
  readonly thing: { readonly id: string; readonly type: string };
  readonly children?: ComponentChildren;
}

/** A thing's IRI, and what its article's record and graph say of it, to take along. */
export function ThingFooter({ thing, children }: Props) {
  const { record } = useArticle();
  const { base } = useSite();
  const name = fileName(thing.id.replace(/^.*?([^/]+\/[^/]+)$/, "$1"));
  return (
    <footer>
      <CopyIri iri={thing.id} />
      <p class="actions">
        <Download
          name={`${name}.json`}
          mediaType="application/json"
          label="JSON"
          text={() => `${JSON.stringify(thing, null, 2)}\n`}
        />
        <Download
          name={`${name}.ttl`}
          mediaType="text/turtle"
          label="Turtle"
          text={() => turtleOf([record], thing.id)}
        />
        {DRAWN.includes(thing.type) && (
          <a href={addressOf("graph", [], { focus: shortIri(base, thing.id) })}>In the graph</a>
        )}
        {ELSEWHERE.includes(thing.type) && <a href={addressOf("thing", [shortIri(base, thing.id)])}>In all articles</a>}
      </p>
      {children}
    </footer>
  );
}
