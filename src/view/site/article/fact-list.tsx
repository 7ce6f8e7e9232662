import { agreementTitle, provisionTitle } from "../../titles.ts";
import { useArticle } from "./context.ts";
import { type Fact, roleOf } from "./facts.ts";
import { StatementLine } from "./statement-list.tsx";

const ENTITIES = [
  ["person", "People"],
  ["organization", "Organizations"],
  ["state", "States"],
  ["place", "Places"],
] as const;

/** All facts of an article, by kind: the way to them for those who do not click in the text. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  const { toFact, called } = useArticle();
  const statements = facts.filter((fact) => fact.kind === "statement");
  const agreements = facts.filter((fact) => fact.kind === "agreement");
  return (
    <div class="fact-list">
      {agreements.length > 0 && (
        <section>
          <h2>Agreements</h2>
          <ul>
            {agreements.map(({ id, agreement }) => (
              <li key={id}>
                <a class="m agreement" href={toFact(id)}>
                  <bdi>{agreementTitle(agreement, called)}</bdi>
                </a>
                <ul>
                  {(agreement.provisions ?? []).map((provision) => (
                    <li key={provision.id}>
                      <a href={toFact(provision.id)}>
                        <bdi>{provisionTitle(provision)}</bdi>
                      </a>{" "}
                      <bdi>{provision.heading}</bdi>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      )}
      {statements.length > 0 && (
        <section>
          <h2>Statements</h2>
          <ul class="statements">
            {statements.map(({ id, depth }) => (
              <li key={id} class={`told d${Math.min(depth, 3)}`}>
                <StatementLine iri={id} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {ENTITIES.map(([role, title]) => {
        const entities = facts.filter((fact) => fact.kind === "entity" && roleOf(fact.entity) === role);
        if (entities.length === 0) return null;
        return (
          <section key={role}>
            <h2>{title}</h2>
            <p class="names">
              {entities.map(({ id }) => (
                <a key={id} class={`m ${role}`} href={toFact(id)}>
                  <bdi>{called(id)}</bdi>
                </a>
              ))}
            </p>
          </section>
        );
      })}
    </div>
  );
}
