import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { compareByLinks } from "../../../compare/by-links.ts";
import type { OnlyOne } from "../../../compare/types.ts";
import type { ArticleData, LinkEntry } from "../../data.ts";
import { outletOf } from "../../titles.ts";
import { type Address, addressOf } from "../address.ts";
import { ArticleContext, type ArticleScope, articleScope } from "../article/context.ts";
import { StatementLine } from "../article/statement-list.tsx";
import { AgreementInBoth } from "../compare/agreement.tsx";
import { Choice } from "../compare/choice.tsx";
import { Utterance } from "../compare/utterance.tsx";
import { shownDate } from "../dates.ts";
import { agreementStep } from "../iri.ts";
import { Notice } from "../parts/notice.tsx";
import { useTitle } from "../parts/use-title.ts";
import { useSite } from "../site.ts";
import { useData, useList } from "../use-data.ts";

/** Two articles side by side: conflicts of speaker first, then what both tell, then what only one of them has. */
export function Compare({ address }: { readonly address: Address }) {
  const [a = "", b = ""] = address.steps;
  const ours = useData<ArticleData>(a === "" ? undefined : `article/${a}`);
  const theirs = useData<ArticleData>(b === "" ? undefined : `article/${b}`);
  useTitle("Compare");
  return (
    <div class="compare">
      <h1>Compare</h1>
      <Choice a={a} b={b} />
      {[ours, theirs].map(
        (one, i) =>
          one.state === "failed" && (
            <Notice key={i === 0 ? "a" : "b"} kind="error" title={`Article ${i === 0 ? "A" : "B"} is not here`}>
              {one.reason}.
            </Notice>
          ),
      )}
      {ours.state === "there" && theirs.state === "there" && (
        <SideBySide keys={[a, b]} a={ours.value} b={theirs.value} />
      )}
    </div>
  );
}

interface SideBySideProps {
  readonly keys: readonly [string, string];
  readonly a: ArticleData;
  readonly b: ArticleData;
}

function SideBySide({ keys, a, b }: SideBySideProps) {
  const { base, links } = useSite();
  const { entries, done } = useList<LinkEntry>("links", links);
  const [x, y] = useMemo(
    () => [articleScope(keys[0], a.record, base), articleScope(keys[1], b.record, base)] as const,
    [keys[0], keys[1], a, b, base],
  );
  const compared = useMemo(() => {
    if (!done) return undefined;
    // Only links between these two; of a large export that is a handful.
    const between = entries
      .filter(({ members }) => [x, y].every(({ key }) => members.some(({ articles }) => articles.includes(key))))
      .map((link) => ({ ...link, members: link.members.map(({ id }) => id) }));
    return compareByLinks(a.record, b.record, between);
  }, [done, entries, a, b, x, y]);
  if (compared === undefined) return <p class="waiting">Loading …</p>;
  const { utterances, agreements, only } = compared;
  const conflicts = utterances.filter(({ conflict }) => conflict !== undefined);
  const agreed = utterances.filter(({ conflict }) => conflict === undefined);
  return (
    <>
      <div class="pair heads">
        <Head letter="A" scope={x} />
        <Head letter="B" scope={y} />
      </div>
      {utterances.length + agreements.length === 0 && (
        <p class="waiting">The articles have no utterance and no agreement in common.</p>
      )}
      <Part title="Given to different speakers" count={conflicts.length}>
        {conflicts.map((one) => (
          <Utterance key={keyOf(one)} utterance={one} a={x} b={y} />
        ))}
      </Part>
      <Part title="Said in both" count={agreed.length}>
        {agreed.map((one) => (
          <Utterance key={keyOf(one)} utterance={one} a={x} b={y} />
        ))}
      </Part>
      <Part title="Agreements in both" count={agreements.length}>
        {agreements.map((one) => (
          <AgreementInBoth key={`${one.a.agreement} ${one.b.agreement}`} agreement={one} />
        ))}
      </Part>
      <div class="pair">
        <OnlyIn letter="A" scope={x} only={only.a} />
        <OnlyIn letter="B" scope={y} only={only.b} />
      </div>
    </>
  );
}

const keyOf = ({ a, b }: { a: readonly { statement: string }[]; b: readonly { statement: string }[] }): string =>
  [...a, ...b].map(({ statement }) => statement).join(" ");

function Head({ letter, scope: { key, record } }: { readonly letter: string; readonly scope: ArticleScope }) {
  const published = record.datePublished ?? record.publishedOn;
  return (
    <header>
      <p class="kicker">
        {[letter, record.publisher, published && shownDate(published)].filter((one) => one !== undefined).join(" · ")}
      </p>
      <h2 dir="auto">
        <a href={addressOf("article", [key])}>{record.headline ?? outletOf(record)}</a>
      </h2>
    </header>
  );
}

interface PartProps {
  readonly title: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

function Part({ title, count, children }: PartProps) {
  if (count === 0) return null;
  return (
    <section>
      <h2>
        {title} <small>{count}</small>
      </h2>
      <ul>{children}</ul>
    </section>
  );
}

interface OnlyInProps {
  readonly letter: string;
  readonly scope: ArticleScope;
  readonly only: OnlyOne;
}

function OnlyIn({ letter, scope, only: { agreements, statements } }: OnlyInProps) {
  const { base } = useSite();
  if (agreements.length + statements.length === 0) return <div />;
  return (
    <section>
      <h2>
        Only in {letter} <small>{agreements.length + statements.length}</small>
      </h2>
      <ArticleContext.Provider value={scope}>
        <ul class="statements">
          {agreements.map(({ agreement, names, parties }) => (
            <li key={agreement}>
              <a class="statement-line" href={addressOf("agreement", agreementStep(base, agreement))}>
                <b>Agreement</b>{" "}
                <bdi>{[names[0], parties.join(", ")].filter((one) => one !== undefined).join(": ")}</bdi>
              </a>
            </li>
          ))}
          {statements.map(({ statement }) => (
            <li key={statement}>
              <StatementLine iri={statement} />
            </li>
          ))}
        </ul>
      </ArticleContext.Provider>
    </section>
  );
}
