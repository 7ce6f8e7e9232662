import type { ComponentChildren } from "preact";
import { CopyIri, Download } from "../parts/actions.tsx";
import { fileName, turtleOf } from "../serialise.ts";
import { useArticle } from "./context.ts";

interface Props {
  /** The object of the record. */
  readonly thing: { readonly id: string };
  readonly children?: ComponentChildren;
}

/** A thing's IRI, and what its article's record and graph say of it, to take along. */
export function ThingFooter({ thing, children }: Props) {
  const { record } = useArticle();
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
      </p>
      {children}
    </footer>
  );
}
