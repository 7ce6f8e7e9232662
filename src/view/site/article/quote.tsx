import type { Anchor, Iri } from "../../../record/types.ts";
import { shortened } from "../../shortened.ts";
import { useArticle } from "./context.ts";

/** Code units of a quotation; the rest is read where it stands. */
const LONGEST = 1500;

interface Props {
  readonly anchor: Anchor;
  /** The fact that stays shown when its words are gone to. */
  readonly fact?: Iri;
}

/** Words of the article, as a link to their place; the place alone where the words are held back. */
export function Quote({ anchor, fact }: Props) {
  const { toPlace } = useArticle();
  const { start, end, exact } = anchor;
  const cut = exact !== undefined && Array.from(exact).length < end - start;
  return (
    <a class="quote" href={toPlace(anchor, fact)} title={`characters ${start} to ${end} of the text`}>
      {exact === undefined ? (
        `characters ${start}–${end}`
      ) : (
        <q dir="auto">
          {shortened(exact, LONGEST)}
          {cut && " …"}
        </q>
      )}
    </a>
  );
}

/** Links to things of the article, by name. */
export function Things({ iris }: { readonly iris: readonly Iri[] }) {
  const { toFact, called } = useArticle();
  return (
    <span class="things">
      {iris.map((iri) => (
        <a key={iri} href={toFact(iri)}>
          <bdi>{called(iri)}</bdi>
        </a>
      ))}
    </span>
  );
}
