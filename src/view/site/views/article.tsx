import { useEffect, useMemo, useRef } from "preact/hooks";
import type { ArticleData } from "../../data.ts";
import { type Address, addressOf, changed, go } from "../address.ts";
import { ArticleContext, type ArticleScope, articleScope } from "../article/context.ts";
import { FactCard } from "../article/fact-card.tsx";
import { FactList } from "../article/fact-list.tsx";
import { type Fact, factsOf } from "../article/facts.ts";
import { ArticleHead } from "../article/head.tsx";
import { hiddenRoles, Legend } from "../article/legend.tsx";
import { marksOf, paragraphsOf } from "../article/marks.ts";
import { showFact, showPlace } from "../article/showing.ts";
import { shownText } from "../article/text.ts";
import { Paragraph } from "../article/words.tsx";
import { fullIri } from "../iri.ts";
import { Notice } from "../parts/notice.tsx";
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
  const asked = address.options.fact === undefined ? undefined : fullIri(base, address.options.fact);
  const chosen = facts.findIndex(({ id }) => id === asked);
  const fact = facts[chosen];
  useEffect(() => {
    document.title = `${record.headline ?? record.identifier} – Rapporteur`;
  }, [record]);
  return (
    <ArticleContext.Provider value={scope}>
      <article class="reading">
        <ArticleHead data={data} />
        <Legend facts={facts} address={address} />
        <Text data={data} facts={facts} scope={scope} chosen={chosen} address={address} />
        <aside class={fact === undefined ? "facts" : "facts chosen"} aria-label="Facts">
          {address.options.fact !== undefined && (
            <section class="card" aria-live="polite">
              <a class="close" href={changed(address, { fact: undefined, at: undefined })}>
                All facts
              </a>
              {fact === undefined ? <p>This article does not tell of {asked}.</p> : <FactCard fact={fact} />}
              {fact !== undefined && <Around fact={chosen} facts={facts} data={data} />}
            </section>
          )}
          {fact === undefined && <FactList facts={facts} />}
        </aside>
      </article>
    </ArticleContext.Provider>
  );
}

/** Blocks of a text beyond which those out of sight are not laid out. */
const MANY = 100;

interface TextProps {
  readonly data: ArticleData;
  readonly facts: readonly Fact[];
  readonly scope: ArticleScope;
  /** Place of the chosen fact in the list; -1 for none. */
  readonly chosen: number;
  readonly address: Address;
}

function Text({ data, facts, scope, chosen, address }: TextProps) {
  const text = useMemo(() => shownText(data), [data]);
  const marks = useMemo(() => marksOf(data.record, facts, text), [data, facts, text]);
  const paragraphs = useMemo(() => paragraphsOf(text.words), [text]);
  const place = useRef<HTMLElement>(null);
  const { at } = address.options;
  useEffect(() => {
    const shown = place.current;
    if (shown === null) return;
    const [start = Number.NaN, end = Number.NaN] = (at ?? "").split("-").map(Number);
    const range = Number.isNaN(start + end)
      ? undefined
      : ([text.points.toUnit(start), text.points.toUnit(end)] as const);
    showFact(shown, chosen);
    showPlace(shown, range);
  }, [chosen, at, text]);
  const choose = (event: Event): void => {
    if (!(event.target instanceof Element) || window.getSelection()?.isCollapsed === false) return;
    const fact = facts[Number(event.target.closest<HTMLElement>("[data-fact]")?.dataset.fact)];
    go(fact === undefined ? changed(address, { fact: undefined, at: undefined }) : scope.toFact(fact.id));
  };
  const step = (event: KeyboardEvent): void => {
    const by = { n: 1, ArrowRight: 1, p: -1, ArrowLeft: -1 }[event.key];
    if (event.key === "Escape") go(changed(address, { fact: undefined, at: undefined }));
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const order = [...new Set(marks.flatMap(({ fact }) => (fact === undefined ? [] : [fact])))];
    const next = facts[order[(order.indexOf(chosen) + by + order.length) % order.length] ?? -1];
    if (next !== undefined) go(scope.toFact(next.id));
  };
  const { headline } = data.record;
  return (
    <>
      {text.gaps.length > 0 && <Unknown data={data} />}
      <section
        ref={place}
        class={[
          "text",
          paragraphs.length > MANY ? "long" : "",
          ...hiddenRoles(address).map((role) => `hide-${role}`),
        ].join(" ")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys lead from fact to fact in it
        tabIndex={0}
        aria-label="Text of the article; n and p go from fact to fact"
        onClick={choose}
        onKeyDown={step}
      >
        {paragraphs.map(({ from, to, goesOn }) => (
          <Paragraph
            key={from}
            words={text.words}
            from={from}
            to={to}
            marks={marks}
            goesOn={goesOn}
            as={text.words.slice(from, to) === headline ? "h2" : "p"}
          />
        ))}
      </section>
    </>
  );
}

function Unknown({ data: { record } }: { readonly data: ArticleData }) {
  const quoted = record.statements?.some(({ content }) => content.some(({ exact }) => exact !== undefined)) === true;
  return (
    <p class="unknown">
      {quoted
        ? "The export holds no more of the text than the words of its facts; grey stands for the rest. With "
        : "The export holds the places of its facts and not their words. With "}
      <code>--inputs</code>
      {quoted ? " the whole text is shown." : ", and words in the export, the text is shown."}
    </p>
  );
}

/** The facts whose words hold those of the one that is shown, or are held by them. */
function Around({
  fact,
  facts,
  data,
}: {
  readonly fact: number;
  readonly facts: readonly Fact[];
  readonly data: ArticleData;
}) {
  const text = useMemo(() => shownText(data), [data]);
  const marks = useMemo(() => marksOf(data.record, facts, text), [data, facts, text]);
  const own = marks.filter((mark) => mark.fact === fact);
  const others = new Set(
    marks
      .filter((mark) => own.some(({ from, to }) => mark.from < to && mark.to > from))
      .flatMap((mark) => (mark.fact === undefined || mark.fact === fact ? [] : [mark.fact])),
  );
  const near = [...others]
    .flatMap((n) => facts[n] ?? [])
    .filter(({ kind }) => kind !== "entity" || facts[fact]?.kind !== "entity");
  if (near.length === 0) return null;
  return (
    <details class="around">
      <summary>At the same words ({near.length})</summary>
      <FactList facts={near} />
    </details>
  );
}
