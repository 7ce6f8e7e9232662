import { Fragment } from "preact";
import type { Agreement } from "../../../record/types.ts";
import { ArticleContext, useArticle } from "../article/context.ts";
import { Quote, Things } from "../article/quote.tsx";
import { TimeLine } from "../parts/time-line.tsx";
import { ArticleLink } from "./article-link.tsx";
import { eventsOf } from "./events.tsx";
import type { Telling } from "./tellings.ts";

/** Who agreed and who signed, by each article, and when: on a line of time. */
export function WhoAndWhen({ tellings }: { readonly tellings: readonly Telling[] }) {
  return (
    <section>
      <h2>Parties and signing</h2>
      <div class="tellings">
        {tellings.map(({ scope, agreement }) => (
          <ArticleContext.Provider key={`${scope.key} ${agreement.id}`} value={scope}>
            <Parties agreement={agreement} />
          </ArticleContext.Provider>
        ))}
      </div>
      <TimeLine events={tellings.flatMap(eventsOf)} />
    </section>
  );
}

function Parties({ agreement: { parties, mediators, signing } }: { readonly agreement: Agreement }) {
  const { called, toFact } = useArticle();
  return (
    <section class="telling">
      <h3>
        <ArticleLink />
      </h3>
      <dl>
        {parties !== undefined && (
          <>
            <dt>Parties</dt>
            <dd>
              <Things iris={parties} />
            </dd>
          </>
        )}
        {mediators !== undefined && (
          <>
            <dt>Mediated by</dt>
            <dd>
              <Things iris={mediators} />
            </dd>
          </>
        )}
        {signing?.signatories?.map(({ id, signer, for: party }) => (
          <Fragment key={id}>
            <dt>Signed by</dt>
            <dd>
              <Things iris={[signer]} />
              {party !== undefined && (
                <>
                  {" for "}
                  <a href={toFact(party)}>
                    <bdi>{called(party)}</bdi>
                  </a>
                </>
              )}
            </dd>
          </Fragment>
        ))}
        {signing?.in !== undefined && (
          <>
            <dt>Signed in</dt>
            <dd>
              <Things iris={[signing.in]} />
            </dd>
          </>
        )}
        {signing?.evidence !== undefined && (
          <>
            <dt>Told in</dt>
            <dd>
              <Quote anchor={signing.evidence} />
            </dd>
          </>
        )}
      </dl>
      {parties === undefined && signing === undefined && <p class="also">tells neither of parties nor of a signing</p>}
    </section>
  );
}
