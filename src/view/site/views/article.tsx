import { useEffect, useMemo, useRef } from "preact/hooks";
import type { ArticleData } from "../../data.ts";
import { type Address, addressOf, changed } from "../address.ts";
import { Around } from "../article/around.tsx";
import { ArticleContext, articleScope } from "../article/context.ts";
import { FactCard } from "../article/fact-card.tsx";
import { FactList } from "../article/fact-list.tsx";
import { factsOf } from "../article/facts.ts";
import { ArticleHead } from "../article/head.tsx";
import { Legend } from "../article/legend.tsx";
import { marksOf } from "../article/marks.ts";
import { shownText } from "../article/text.ts";
import { TextColumn } from "../article/text-column.tsx";
import { fullIri } from "../iri.ts";
import { Notice } from "../parts/notice.tsx";
import { useTitle } from "../parts/use-title.ts";
import { useSite } from "../site.ts";
import { useData } from "../use-data.ts";

/** An article: its text with what was found in it, and what is known of what the reader clicks. */
export function ArticleView({ address }: { readonly address: Address }) {
  const [key = ""] = address.steps;
  const data = useData<ArticleData>(`article/${key}`);
  if (data.state === "waiting") return <p class="waiting">Loading …</p>;
  if (data.state === "failed")
    return (
      <Notice kind="error" title="This article is not here">
        {data.reason}. <a href={addressOf("articles")}>All articles</a>
      </Notice>
    );
  return <Article articleKey={key} data={data.value} address={address} />;
}

interface Props {
  readonly articleKey: string;
  readonly data: ArticleData;
  readonly address: Address;
}

function Article({ articleKey, data, address }: Props) {
  const { base } = useSite();
  const { record } = data;
  const { hide } = address.options;
  const scope = useMemo(() => articleScope(articleKey, record, base, { hide }), [articleKey, record, base, hide]);
  const facts = useMemo(() => [...factsOf(record).values()], [record]);
  const text = useMemo(() => shownText(data), [data]);
  const marks = useMemo(() => marksOf(record, facts, text), [record, facts, text]);
  const asked = address.options.fact === undefined ? undefined : fullIri(base, address.options.fact);
  const chosen = facts.findIndex(({ id }) => id === asked);
  const fact = facts[chosen];
  useTitle(record.headline ?? record.identifier);
  const column = useRef<HTMLElement>(null);
  const before = useRef(asked);
  // The link that was followed is gone with its list or card: who came by keys goes on from here.
  useEffect(() => {
    if (before.current !== asked && document.activeElement === document.body)
      column.current?.focus({ preventScroll: true });
    before.current = asked;
  }, [asked]);
  return (
    <ArticleContext.Provider value={scope}>
      <article class="reading">
        <ArticleHead data={data} />
        <Legend facts={facts} address={address} />
        <TextColumn
          data={data}
          text={text}
          marks={marks}
          facts={facts}
          scope={scope}
          chosen={chosen}
          address={address}
        />
        <aside ref={column} class={fact === undefined ? "facts" : "facts chosen"} aria-label="Facts" tabIndex={-1}>
          {address.options.fact !== undefined && (
            <section class="card" aria-live="polite">
              <a class="close" href={changed(address, { fact: undefined, at: undefined })}>
                All facts
              </a>
              {fact === undefined ? <p>This article does not tell of {asked}.</p> : <FactCard fact={fact} />}
              {fact !== undefined && <Around fact={chosen} facts={facts} marks={marks} />}
            </section>
          )}
          {fact === undefined && <FactList facts={facts} />}
        </aside>
      </article>
    </ArticleContext.Provider>
  );
}
