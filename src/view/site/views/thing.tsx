import { useEffect, useMemo } from "preact/hooks";
import type { Iri } from "../../../record/types.ts";
import type { AgreementEntry, ArticleEntry, EntityEntry } from "../../data.ts";
import { type Address, addressOf, go } from "../address.ts";
import { askAbout } from "../ask/about.ts";
import { agreementStep, fullIri, shortIri } from "../iri.ts";
import { LinkShown } from "../link/link-shown.tsx";
import { CopyIri } from "../parts/actions.tsx";
import { useTitle } from "../parts/use-title.ts";
import { useSite } from "../site.ts";
import { type Growing, useList } from "../use-data.ts";

/**
 * `#/thing/state/KP`: goes where the page shows the thing of an IRI. Of what several articles tell of, it lists them; what
 * has no view of its own can be asked about.
 */
export function Thing({ address }: { readonly address: Address }) {
  const { base, ...site } = useSite();
  const iri = fullIri(base, address.steps.join("/"));
  const articles = useList<ArticleEntry>("articles", site.articles);
  const agreements = useList<AgreementEntry>("agreements", site.agreements);
  const entities = useList<EntityEntry>("entities", site.entities);
  const lists = [articles, agreements, entities];
  const done = lists.every((list) => list.done || list.failed !== undefined);
  const place = useMemo(
    () => (done ? placeOf(iri, base, { articles, agreements, entities }) : undefined),
    [done, iri, base],
  );
  const entity = done ? entities.entries.find(({ id }) => id === entityOf(iri)) : undefined;
  useTitle(entity?.name ?? shortIri(base, iri));
  useEffect(() => {
    if (place !== undefined) go(place, "replace");
  }, [place]);
  const short = shortIri(base, iri);
  const [, linkName] = /^(?:link|utterance)\/(\w+)$/.exec(short) ?? [];
  if (!done || place !== undefined) return <p class="waiting">Loading …</p>;
  if (linkName !== undefined) return <LinkShown name={linkName} iri={iri} />;
  return (
    <article class="thing">
      <header>
        <p class="kicker">{entity?.type.toLowerCase() ?? "no view of its own"}</p>
        <h1 dir="auto">{entity?.name ?? short}</h1>
        <p class="actions">
          <CopyIri iri={iri} />
          {entity !== undefined && <a href={addressOf("graph", [], { focus: short })}>In the graph</a>}
          <a href={askAbout(iri)}>Ask what is said of it</a>
        </p>
      </header>
      {entity !== undefined && (
        <section>
          <h2>Told of in {entity.articles.length} articles</h2>
          <ul>
            {entity.articles.map((key) => (
              <li key={key}>
                <a href={addressOf("article", [key], { fact: shortIri(base, entity.id) })} dir="auto">
                  {titleOf(articles.entries.find((one) => one.key === key)) ?? key}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

const titleOf = (entry: ArticleEntry | undefined): string | undefined =>
  entry && [entry.publisher, entry.headline ?? entry.identifier].filter((part) => part !== undefined).join(": ");

/** Of a post that somebody holds, whose it is: what stands under a person is the person's. */
const entityOf = (iri: Iri): Iri => iri.replace(/\/post_[^/]*$/, "");

interface Lists {
  readonly articles: Growing<ArticleEntry>;
  readonly agreements: Growing<AgreementEntry>;
  readonly entities: Growing<EntityEntry>;
}

/** Where the page shows a thing; undefined where it has more than one place or none. The paths are those of minted IRIs. */
function placeOf(iri: Iri, base: Iri, { articles, agreements, entities }: Lists): string | undefined {
  const article = articles.entries.find(({ id }) => id === iri);
  if (article !== undefined) return addressOf("article", [article.key]);
  const [, kind = "", rest = ""] = /^([a-z]+)\/(.*)$/s.exec(shortIri(base, iri)) ?? [];
  const ofText = (text: string) => articles.entries.find((one) => one.text === text);
  if (kind === "text") {
    const [, text = "", start, end] = /^([^#/]+)(?:#\w+=(\d+),(\d+))?/.exec(rest) ?? [];
    const found = ofText(text);
    const at = start === undefined ? undefined : `${start}-${end}`;
    return found && addressOf("article", [found.key], { at });
  }
  if (kind === "statement") {
    const found = ofText(rest.replace(/[_/].*$/s, ""));
    const [statement = ""] = /^statement\/[^/]+/.exec(shortIri(base, iri)) ?? [];
    return found && addressOf("article", [found.key], { fact: statement });
  }
  if (kind === "graph") {
    const found = articles.entries.find(({ id }) => id === `${base}article/${rest.replace(/#.*$/s, "")}`);
    return found && addressOf("article", [found.key]);
  }
  if (kind === "agreement") {
    const found = agreements.entries.filter(({ id }) => iri === id || iri.startsWith(`${id}/`));
    const [longest] = found.toSorted((a, b) => b.id.length - a.id.length);
    return longest && addressOf("agreement", agreementStep(base, longest.id));
  }
  const entity = entities.entries.find(({ id }) => id === entityOf(iri));
  const [key] = entity?.articles ?? [];
  if (entity === undefined || key === undefined || entity.articles.length > 1) return undefined;
  return addressOf("article", [key], { fact: shortIri(base, entity.id) });
}
