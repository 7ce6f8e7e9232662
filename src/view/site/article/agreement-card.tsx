import type { Agreement, Provision } from "../../../record/types.ts";
import { agreementTitle, kindName, provisionTitle } from "../../titles.ts";
import { addressOf } from "../address.ts";
import { shownDate } from "../dates.ts";
import { agreementStep } from "../iri.ts";
import { Detail } from "../parts/detail.tsx";
import { useSite } from "../site.ts";
import { useArticle } from "./context.ts";
import { ObligationDiagram } from "./obligation.tsx";
import { Participants } from "./participants.tsx";
import { Quote, Things } from "./quote.tsx";
import { StatementList } from "./statement-list.tsx";
import { ThingFooter } from "./thing-footer.tsx";

/** An agreement as one article tells of it. */
export function AgreementCard({ agreement }: { readonly agreement: Agreement }) {
  const { record, called, toFact } = useArticle();
  const { base } = useSite();
  const { id, kinds = [], status, signing, provisions = [], mentions } = agreement;
  const about = (record.statements ?? []).filter((one) => one.about?.includes(id));
  const day = signing?.on?.date ?? signing?.on?.edtf;
  return (
    <>
      <header>
        <span class="tag agreement">agreement</span>
        <h2 dir="auto">{agreementTitle(agreement, called)}</h2>
        <p class="also">{[status, ...kinds.map(kindName)].filter((one) => one !== undefined).join(" · ")}</p>
        <p>
          <a href={addressOf("agreement", agreementStep(base, id))}>All that is told of it</a>
        </p>
      </header>
      <dl>
        <Participants agreement={agreement} />
        {signing?.on !== undefined && (
          <Detail name="Signed">
            {day !== undefined && <time>{shownDate(day)}</time>}
            {signing.on.evidence !== undefined && <Quote anchor={signing.on.evidence} fact={id} />}
          </Detail>
        )}
        {signing?.in !== undefined && (
          <Detail name="In">
            <Things iris={[signing.in]} />
          </Detail>
        )}
        {signing?.signatories !== undefined && (
          <Detail name="By">
            <Things iris={signing.signatories.map(({ signer }) => signer)} />
          </Detail>
        )}
      </dl>
      {provisions.length > 0 && (
        <section>
          <h3>Provisions</h3>
          <ul>
            {provisions.map((provision) => (
              <li key={provision.id}>
                <a href={toFact(provision.id)}>{provisionTitle(provision)}</a>
                {provision.heading !== undefined && <bdi> {provision.heading}</bdi>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <StatementList title="What is said about it" statements={about.map((one) => one.id)} />
      <section>
        <h3>Named {mentions.length === 1 ? "once" : `${mentions.length} times`}</h3>
        <ul class="mentions">
          {mentions.map((mention) => (
            <li key={mention.id}>
              <Quote anchor={mention} fact={id} />
            </li>
          ))}
        </ul>
      </section>
      <ThingFooter thing={agreement} />
    </>
  );
}

/** A provision: its words and what they oblige to. */
export function ProvisionCard({
  provision,
  agreement,
}: {
  readonly provision: Provision;
  readonly agreement: Agreement;
}) {
  const { called, toFact, record } = useArticle();
  const { id, heading, fidelity, text, cites = [], obligations = [], parts = [] } = provision;
  const about = (record.statements ?? []).filter((one) => one.about?.includes(id));
  return (
    <>
      <header>
        <span class="tag provision">provision</span>
        <h2 dir="auto">{[provisionTitle(provision), heading].filter((one) => one !== undefined).join(". ")}</h2>
        <p class="also">{fidelity}</p>
        <p>
          of <a href={toFact(agreement.id)}>{agreementTitle(agreement, called)}</a>
        </p>
      </header>
      <blockquote class="provision">
        <Quote anchor={text} fact={id} />
      </blockquote>
      {obligations.map((obligation) => (
        <ObligationDiagram key={obligation.id} obligation={obligation} />
      ))}
      {parts.length > 0 && (
        <section>
          <h3>Paragraphs</h3>
          <ul>
            {parts.map((part) => (
              <li key={part.id}>
                <a href={toFact(part.id)}>{provisionTitle(part)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {cites.length > 0 && (
        <section>
          <h3>Cites</h3>
          <ul>
            {cites.map((cited) => (
              <li key={cited.id}>
                {cited.number === undefined ? cited.instrument : `${cited.instrument}, ${cited.number}`}
                {cited.evidence !== undefined && (
                  <>
                    {": "}
                    <Quote anchor={cited.evidence} fact={id} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <StatementList title="What is said about it" statements={about.map((one) => one.id)} />
      <ThingFooter thing={provision} />
    </>
  );
}
