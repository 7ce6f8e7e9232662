import { useState } from "preact/hooks";
import type { Provision } from "../../../record/types.ts";
import { provisionTitle } from "../../titles.ts";
import { ArticleContext, useArticle } from "../article/context.ts";
import { ObligationDiagram } from "../article/obligation.tsx";
import { Quote } from "../article/quote.tsx";
import { StatementList } from "../article/statement-list.tsx";
import { ArticleLink } from "./article-link.tsx";
import type { Telling } from "./tellings.ts";

/** Provisions of an agreement beyond which each is folded: a treaty has hundreds. */
const MANY = 25;

/** The provisions word for word, with what they oblige to. */
export function Provisions({ tellings }: { readonly tellings: readonly Telling[] }) {
  const told = tellings.filter(({ agreement }) => agreement.provisions !== undefined);
  if (told.length === 0) return null;
  return (
    <section>
      <h2>Provisions</h2>
      {told.map(({ scope, agreement }) => (
        <ArticleContext.Provider key={`${scope.key} ${agreement.id}`} value={scope}>
          {agreement.provisions?.map((provision) =>
            (agreement.provisions?.length ?? 0) > MANY ? (
              <Folded key={provision.id} provision={provision} />
            ) : (
              <ProvisionTold key={provision.id} provision={provision} />
            ),
          )}
        </ArticleContext.Provider>
      ))}
    </section>
  );
}

/** A provision that is made when it is opened. */
function Folded({ provision }: { readonly provision: Provision }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="folded" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary dir="auto">{headingOf(provision)}</summary>
      {open && <ProvisionTold provision={provision} />}
    </details>
  );
}

const headingOf = (provision: Provision): string =>
  [provisionTitle(provision), provision.heading].filter((one) => one !== undefined).join(". ");

function ProvisionTold({ provision }: { readonly provision: Provision }) {
  const { record } = useArticle();
  const { id, fidelity, text, obligations = [], parts = [], cites = [] } = provision;
  const about = (record.statements ?? []).filter((one) => one.about?.includes(id));
  return (
    <section class="provision-told" id={id}>
      <h3 dir="auto">{headingOf(provision)}</h3>
      <p class="kicker">
        {fidelity}, in <ArticleLink />
      </p>
      <blockquote>
        <Quote anchor={text} fact={id} />
      </blockquote>
      {cites.length > 0 && (
        <p class="cites">
          cites{" "}
          {cites.map(({ id: cited, instrument, number, evidence }, i) => (
            <span key={cited}>
              {i > 0 && "; "}
              {number === undefined ? instrument : `${instrument}, ${number}`}
              {evidence !== undefined && (
                <>
                  {": "}
                  <Quote anchor={evidence} fact={id} />
                </>
              )}
            </span>
          ))}
        </p>
      )}
      {obligations.map((obligation) => (
        <ObligationDiagram key={obligation.id} obligation={obligation} />
      ))}
      {parts.map((part) => (
        <ProvisionTold key={part.id} provision={part} />
      ))}
      <StatementList title="What is said about it" statements={about.map((one) => one.id)} />
    </section>
  );
}
