import type { Iri } from "../../../record/types.ts";
import type { ArticleData, LinkEntry } from "../../data.ts";
import { outletOf } from "../../titles.ts";
import { addressOf } from "../address.ts";
import { useSite } from "../site.ts";
import { useData } from "../use-data.ts";
import { useLinksOf } from "../use-links.ts";
import { ArticleContext, articleScope, useArticle } from "./context.ts";
import { StatementLine } from "./statement-list.tsx";

/** Where else the same is reported: other renderings of the utterance, in this article and in others. */
export function Utterances({ statement }: { readonly statement: Iri }) {
  const links = useLinksOf(statement).filter(({ kind }) => kind === "utterance");
  if (links.length === 0) return null;
  return (
    <section>
      <h3>Rendered elsewhere</h3>
      {links.map((link) => (
        <Renderings key={link.members.map(({ id }) => id).join(" ")} link={link} statement={statement} />
      ))}
    </section>
  );
}

function Renderings({ link, statement }: { readonly link: LinkEntry; readonly statement: Iri }) {
  const { key } = useArticle();
  const others = link.members.filter(({ id }) => id !== statement);
  return (
    <>
      {link.conflict?.map((words) => (
        <p key={words} class="conflict">
          {words}
        </p>
      ))}
      <ul class="statements">
        {others.map(({ id, articles }) => (
          <li key={id}>
            {articles.includes(key) ? <StatementLine iri={id} /> : <Elsewhere id={id} articles={articles} />}
          </li>
        ))}
      </ul>
      <p class="reason">
        {link.reason} <span class="score">· score {link.score.toFixed(2)}</span>
      </p>
    </>
  );
}

/** A rendering in other articles: read from there. */
function Elsewhere({ id, articles }: { readonly id: Iri; readonly articles: readonly string[] }) {
  return (
    <>
      {articles.map((key) => (
        <InArticle key={key} id={id} article={key} />
      ))}
    </>
  );
}

function InArticle({ id, article }: { readonly id: Iri; readonly article: string }) {
  const { base } = useSite();
  const { key } = useArticle();
  const data = useData<ArticleData>(`article/${article}`);
  if (data.state !== "there") return null;
  const { record } = data.value;
  return (
    <ArticleContext.Provider value={articleScope(article, record, base)}>
      <small>
        <bdi>{outletOf(record)}</bdi> · <a href={addressOf("compare", [key, article])}>side by side</a>
      </small>
      <StatementLine iri={id} />
    </ArticleContext.Provider>
  );
}
