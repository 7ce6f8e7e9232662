import type { Agreement, Entity, Iri, PostHolding } from "../../../record/types.ts";
import { agreementTitle } from "../../titles.ts";
import { useArticle } from "./context.ts";
import { roleOf } from "./facts.ts";
import { Quote, Things } from "./quote.tsx";
import { StatementList } from "./statement-list.tsx";
import { ThingFooter } from "./thing-footer.tsx";

/** What an article tells of a person, an organization, a state or a place. */
export function EntityCard({ entity }: { readonly entity: Entity }) {
  const { record } = useArticle();
  const { id, name, alternateName = [], sameAs = [], mentions } = entity;
  const statements = record.statements ?? [];
  const said = statements.filter(({ speaker = [] }) => speaker.includes(id));
  const heard = statements.filter(({ addressedTo = [] }) => addressedTo.includes(id));
  const signed = (record.agreements ?? []).filter(({ signing }) =>
    signing?.signatories?.some((one) => one.signer === id || one.for === id),
  );
  const agreed = (record.agreements ?? []).filter(({ parties = [], mediators = [] }) =>
    [...parties, ...mediators].includes(id),
  );
  return (
    <>
      <header>
        <span class={`tag ${roleOf(entity)}`}>{roleOf(entity)}</span>
        <h2 dir="auto">{name}</h2>
        {alternateName.length > 0 && <p class="also">also {alternateName.map((one) => `“${one}”`).join(", ")}</p>}
      </header>
      {"positions" in entity && entity.positions !== undefined && <Positions positions={entity.positions} fact={id} />}
      {agreed.length > 0 && (
        <section>
          <h3>Party to</h3>
          <Agreements agreements={agreed} />
        </section>
      )}
      {signed.length > 0 && (
        <section>
          <h3>Signed</h3>
          <Agreements agreements={signed} />
        </section>
      )}
      <StatementList title="Said" statements={said.map((one) => one.id)} />
      <StatementList title="Was told" statements={heard.map((one) => one.id)} />
      <section>
        <h3>Mentioned {mentions.length === 1 ? "once" : `${mentions.length} times`}</h3>
        <ul class="mentions">
          {mentions.map((mention) => (
            <li key={mention.id}>
              <Quote anchor={mention} fact={id} />
              {mention.kind !== "name" && <small>{mention.kind}</small>}
              {mention.metonym === true && <small>stands for it</small>}
            </li>
          ))}
        </ul>
      </section>
      <ThingFooter thing={entity}>
        {sameAs
          .filter((iri) => /^https?:/.test(iri))
          .map((iri) => (
            <a key={iri} class="outside" href={iri} rel="noreferrer">
              {iri}
            </a>
          ))}
      </ThingFooter>
    </>
  );
}

/** Links to agreements, by title: few have a name. */
function Agreements({ agreements }: { readonly agreements: readonly Agreement[] }) {
  const { toFact, called } = useArticle();
  return (
    <ul>
      {agreements.map((agreement) => (
        <li key={agreement.id}>
          <a href={toFact(agreement.id)}>
            <bdi>{agreementTitle(agreement, called)}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Positions({ positions, fact }: { readonly positions: readonly PostHolding[]; readonly fact: Iri }) {
  return (
    <section>
      <h3>Posts</h3>
      <ul>
        {positions.map(({ id, title, organization, former, acting, evidence }) => (
          <li key={id}>
            {[former === true ? "former" : "", acting === true ? "acting" : "", title ?? "post"]
              .filter((word) => word !== "")
              .join(" ")}
            {organization !== undefined && (
              <>
                {" "}
                at <Things iris={[organization]} />
              </>
            )}
            {evidence !== undefined && (
              <div>
                <Quote anchor={evidence} fact={fact} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
