import { ArticleContext } from "../article/context.ts";
import { StatementLine } from "../article/statement-list.tsx";
import { ArticleLink } from "./article-link.tsx";
import type { Telling } from "./tellings.ts";

/** Who said what about an agreement, by article. */
export function Said({ tellings }: { readonly tellings: readonly Telling[] }) {
  const some = tellings.some(({ scope, agreement }) =>
    scope.record.statements?.some((one) => one.about?.includes(agreement.id)),
  );
  if (!some) return null;
  return (
    <section class="said-about">
      <h2>Who said what about it</h2>
      {tellings.map(({ scope, agreement }) => {
        const about = (scope.record.statements ?? []).filter((one) => one.about?.includes(agreement.id));
        return (
          <ArticleContext.Provider key={`${scope.key} ${agreement.id}`} value={scope}>
            <h3>
              <ArticleLink />
            </h3>
            {about.length === 0 ? (
              <p class="also">no statement about it</p>
            ) : (
              <ul class="statements">
                {about.map((one) => (
                  <li key={one.id}>
                    <StatementLine iri={one.id} />
                  </li>
                ))}
              </ul>
            )}
          </ArticleContext.Provider>
        );
      })}
    </section>
  );
}
