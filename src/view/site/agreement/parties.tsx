import type { Agreement } from "../../../record/types.ts";
import { ArticleContext, useArticle } from "../article/context.ts";
import { Participants } from "../article/participants.tsx";
import { Quote, Things } from "../article/quote.tsx";
import { Detail } from "../parts/detail.tsx";
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

function Parties({ agreement }: { readonly agreement: Agreement }) {
  const { parties, signing } = agreement;
  const { called, toFact } = useArticle();
  return (
    <section class="telling">
      <h3>
        <ArticleLink />
      </h3>
      <dl>
        <Participants agreement={agreement} />
        {signing?.signatories?.map(({ id, signer, for: party }) => (
          <Detail key={id} name="Signed by">
            <Things iris={[signer]} />
            {party !== undefined && (
              <>
                {" for "}
                <a href={toFact(party)}>
                  <bdi>{called(party)}</bdi>
                </a>
              </>
            )}
          </Detail>
        ))}
        {signing?.in !== undefined && (
          <Detail name="Signed in">
            <Things iris={[signing.in]} />
          </Detail>
        )}
        {signing?.evidence !== undefined && (
          <Detail name="Told in">
            <Quote anchor={signing.evidence} />
          </Detail>
        )}
      </dl>
      {parties === undefined && signing === undefined && <p class="also">tells neither of parties nor of a signing</p>}
    </section>
  );
}
