import type { AgreementEntry } from "../../data.ts";
import { kindName } from "../../titles.ts";
import { type Address, addressOf } from "../address.ts";
import { Names } from "../agreement/names.tsx";
import { WhoAndWhen } from "../agreement/parties.tsx";
import { Provisions } from "../agreement/provisions.tsx";
import { Said } from "../agreement/said.tsx";
import { Same } from "../agreement/same.tsx";
import { READ, useTellings } from "../agreement/tellings.ts";
import { agreementOf, shortIri } from "../iri.ts";
import { CopyIri, Download } from "../parts/actions.tsx";
import { Notice } from "../parts/notice.tsx";
import { useTitle } from "../parts/use-title.ts";
import { fileName, turtleOf } from "../serialise.ts";
import { useSite } from "../site.ts";
import { useList } from "../use-data.ts";
import { useLinksOf } from "../use-links.ts";

/** An agreement, as all articles tell of it: under its IRI, and under those that links take for the same. */
export function AgreementView({ address }: { readonly address: Address }) {
  const { base, agreements } = useSite();
  const id = agreementOf(base, address.steps.join("/"));
  const { entries, done, failed } = useList<AgreementEntry>("agreements", agreements);
  const entry = entries.find((one) => one.id === id);
  const links = useLinksOf(id).filter(({ kind }) => kind === "agreement");
  const tellings = useTellings(id, entry, links, base);
  useTitle(entry?.title ?? "Agreement");
  if (entry === undefined && !done && failed === undefined) return <p class="waiting">Loading …</p>;
  if (entry === undefined)
    return (
      <Notice kind="error" title="No article tells of this agreement">
        {failed ?? id}. <a href={addressOf("agreements")}>All agreements</a>
      </Notice>
    );
  return (
    <article class="agreement-view">
      <header>
        <p class="kicker">
          {[entry.status, ...entry.kinds.map(kindName)].filter((one) => one !== undefined).join(" · ")}
        </p>
        <h1 dir="auto">{entry.title}</h1>
        <p class="actions">
          <CopyIri iri={id} />
          {tellings.told.length > 0 && (
            <Download
              name={`${fileName(entry.title)}.ttl`}
              mediaType="text/turtle"
              label="Turtle"
              text={() =>
                turtleOf(
                  tellings.told.map(({ scope }) => scope.record),
                  id,
                )
              }
            />
          )}
          <a href={addressOf("graph", [], { focus: shortIri(base, id) })}>In the graph</a>
        </p>
        <Same id={id} links={links} entries={entries} />
      </header>
      {tellings.reason !== undefined && (
        <Notice kind="error" title="An article that tells of it could not be loaded">
          {tellings.reason}
        </Notice>
      )}
      <WhoAndWhen tellings={tellings.told} />
      <Names tellings={tellings.told} />
      <Provisions tellings={tellings.told} />
      <Said tellings={tellings.told} />
      {entry.articles.length > READ && (
        <p>
          {entry.articles.length - READ} more articles tell of it:{" "}
          {entry.articles.slice(READ, READ + 100).map((key) => (
            <a key={key} href={addressOf("article", [key])}>
              {key}{" "}
            </a>
          ))}
        </p>
      )}
    </article>
  );
}
