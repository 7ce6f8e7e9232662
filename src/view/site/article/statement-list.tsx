import type { Iri } from "../../../record/types.ts";
import { shortened } from "../../shortened.ts";
import { speakerOf } from "../../titles.ts";
import { useArticle } from "./context.ts";

/** Who speaks where the article does not say. */
export const NOBODY = "somebody";

/** Code units that three lines hold. */
const LINE = 300;

/** A statement in a line, as a link to it: who said what. */
export function StatementLine({ iri }: { readonly iri: Iri }) {
  const { record, toFact, called } = useArticle();
  const statement = record.statements?.find(({ id }) => id === iri);
  if (statement === undefined) return null;
  const words = statement.content.flatMap(({ exact }) => (exact === undefined ? [] : [exact])).join(" … ");
  const place = statement.content.map(({ start, end }) => `${start}–${end}`).join(", ");
  const told = statement.speechAct ?? statement.cue?.exact;
  return (
    <a class={`statement-line ${statement.form}`} href={toFact(iri)}>
      <b dir="auto">{speakerOf(statement, called).join(", ") || NOBODY}</b>{" "}
      {told !== undefined && <i>{`${told} · `}</i>}
      <span dir="auto">{words === "" ? `characters ${place}` : shortened(words, LINE)}</span>
    </a>
  );
}

export function StatementList({ title, statements }: { readonly title: string; readonly statements: readonly Iri[] }) {
  if (statements.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul class="statements">
        {statements.map((iri) => (
          <li key={iri}>
            <StatementLine iri={iri} />
          </li>
        ))}
      </ul>
    </section>
  );
}
