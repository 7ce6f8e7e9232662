import { Fragment } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Agreement, Iri, Provision } from "../../../record/types.ts";
import type { AgreementEntry, ArticleData, LinkEntry } from "../../data.ts";
import { shortened } from "../../shortened.ts";
import { outletOf, provisionTitle, speakerOf } from "../../titles.ts";
import { type Address, addressOf } from "../address.ts";
import { ArticleContext, type ArticleScope, articleScope, useArticle } from "../article/context.ts";
import { ObligationDiagram } from "../article/obligation.tsx";
import { Quote, Things } from "../article/quote.tsx";
import { StatementLine, StatementList } from "../article/statement-list.tsx";
import { shownDate } from "../dates.ts";
import { groupedBy } from "../grouped.ts";
import { agreementOf, agreementStep } from "../iri.ts";
import { load } from "../loader.ts";
import { CopyIri, Download } from "../parts/actions.tsx";
import { Notice } from "../parts/notice.tsx";
import { type TimeEvent, TimeLine } from "../parts/time-line.tsx";
import { fileName, turtleOf } from "../serialise.ts";
import { useSite } from "../site.ts";
import { useList } from "../use-data.ts";
import { useLinksOf } from "../use-links.ts";
import { whenOf } from "../when.ts";

/** An agreement as one article tells of it. */
interface Telling {
  readonly scope: ArticleScope;
  readonly agreement: Agreement;
}

/** Articles about one agreement beyond these are named, and not read. */
const READ = 40;

/** An agreement, as all articles that know it by one IRI tell of it. */
export function AgreementView({ address }: { readonly address: Address }) {
  const { base, agreements } = useSite();
  const id = agreementOf(base, address.steps.join("/"));
  const { entries, done, failed } = useList<AgreementEntry>("agreements", agreements);
  const entry = entries.find((one) => one.id === id);
  const links = useLinksOf(id).filter(({ kind }) => kind === "agreement");
  const tellings = useTellings(id, entry, links, base);
  useEffect(() => {
    document.title = `${entry?.title ?? "Agreement"} – Rapporteur`;
  }, [entry]);
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
        <p class="kicker">{[entry.status, ...entry.kinds].filter((one) => one !== undefined).join(" · ")}</p>
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
        </p>
        <Same id={id} links={links} />
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

interface Tellings {
  readonly told: readonly Telling[];
  readonly reason?: string;
}

/** What is told of an agreement under its IRI, and under those that are taken for the same. */
function useTellings(id: Iri, entry: AgreementEntry | undefined, links: readonly LinkEntry[], base: Iri): Tellings {
  const [found, setFound] = useState<Tellings>({ told: [] });
  const members = links.flatMap((link) => link.members);
  const ids = new Set([id, ...members.map((member) => member.id)]);
  const keys = [...new Set([...(entry?.articles ?? []), ...members.flatMap((member) => member.articles)])];
  // What is to be read, as words: the lists are new at each look.
  const asked = JSON.stringify([[...ids], keys.slice(0, READ)]);
  useEffect(() => {
    let wanted = true;
    const read = async (): Promise<void> => {
      const told: Telling[] = [];
      const [ids, keys]: [string[], string[]] = JSON.parse(asked);
      for (const key of keys) {
        const { record } = await load<ArticleData>(`article/${key}`);
        for (const agreement of record.agreements ?? [])
          if (ids.includes(agreement.id)) told.push({ scope: articleScope(key, record, base), agreement });
        if (!wanted) return;
      }
      setFound({ told });
    };
    read().catch((error: unknown) => {
      if (wanted) setFound({ told: [], reason: error instanceof Error ? error.message : String(error) });
    });
    return () => {
      wanted = false;
    };
  }, [asked, base]);
  return found;
}

/** The other IRIs that it goes by, by what the articles have in common. */
function Same({ id, links }: { readonly id: Iri; readonly links: readonly LinkEntry[] }) {
  const { base } = useSite();
  return (
    <>
      {links.map((link) => (
        <p key={link.reason} class="same">
          Taken for one with{" "}
          {link.members
            .filter((member) => member.id !== id)
            .map((member) => (
              <a key={member.id} href={addressOf("agreement", agreementStep(base, member.id))}>
                <bdi>{agreementStep(base, member.id)[0]}</bdi>
              </a>
            ))}
          : {link.reason} <span class="score">score {link.score.toFixed(2)}</span>
          {link.conflict?.map((words) => (
            <span key={words} class="conflict">
              {words}
            </span>
          ))}
        </p>
      ))}
    </>
  );
}

function WhoAndWhen({ tellings }: { readonly tellings: readonly Telling[] }) {
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

/** What an article tells that has a time: the signing, what was said about it, and its own publication. */
function eventsOf({ scope, agreement }: Telling): readonly TimeEvent[] {
  const { record, key, toFact, called } = scope;
  const { on } = agreement.signing ?? {};
  const outlet = outletOf(record);
  const events: TimeEvent[] = [];
  const add = (event: Omit<TimeEvent, "when">, when: ReturnType<typeof whenOf>): void => {
    events.push({ ...event, ...(when !== undefined && { when }) });
  };
  if (on !== undefined)
    add({ key: `${key} signing`, kind: "signing", told: toldOf(on), label: `signed (${outlet})` }, whenOf(on));
  const published = record.datePublished ?? record.publishedOn;
  if (published !== undefined)
    add(
      { key: `${key} published`, kind: "published", told: shownDate(published), label: `${outlet} reports` },
      whenOf({ date: published }),
    );
  for (const statement of record.statements ?? []) {
    const { saidOn, id } = statement;
    if (saidOn === undefined || !statement.about?.includes(agreement.id)) continue;
    const label = <a href={toFact(id)}>{speakerOf(statement, called).join(", ") || "somebody"} speaks of it</a>;
    add({ key: id, kind: "said", told: toldOf(saidOn), label }, whenOf(saidOn));
  }
  return events;
}

const toldOf = ({ date, edtf, words }: { date?: string; edtf?: string; words?: string }): string => {
  const day = date ?? edtf;
  return day === undefined ? (words ?? "some day") : shownDate(day);
};

/** What it is called, and by whom: by the articles in their own words, or by those whom they quote. */
function Names({ tellings }: { readonly tellings: readonly Telling[] }) {
  const rows = useMemo(() => tellings.flatMap(namesIn), [tellings]);
  const names = [...groupedBy(rows, ({ words }) => words.toLowerCase())].map(([, uses]) => uses);
  if (names.length === 0) return null;
  return (
    <section>
      <h2>Names it goes by</h2>
      <div class="scroll">
        <table class="names-table">
          <thead>
            <tr>
              <th scope="col">Words</th>
              <th scope="col">Who calls it so</th>
            </tr>
          </thead>
          <tbody>
            {names.map((uses) => (
              <tr key={uses[0]?.words}>
                <th scope="row" dir="auto">
                  {uses[0]?.words}
                </th>
                <td>
                  {oneOfEach(uses).map(({ key, by, href, said }) => (
                    <a key={key} href={href} class={said ? "said" : undefined}>
                      <bdi>{by}</bdi>
                    </a>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Of uses by one and the same, the first. */
const oneOfEach = (uses: readonly Name[]): readonly Name[] =>
  [...groupedBy(uses, ({ by }) => by).values()].flatMap(([first]) => first ?? []);

interface Name {
  readonly key: string;
  readonly words: string;
  readonly by: string;
  readonly href: string;
  /** Whether it stands in the words of a statement. */
  readonly said: boolean;
}

function namesIn({ scope: { record, called, toPlace }, agreement }: Telling): readonly Name[] {
  const outlet = shortened(outletOf(record), 40);
  return agreement.mentions.flatMap((mention): readonly Name[] => {
    if (mention.exact === undefined) return [];
    // The innermost statement whose words it stands in is who calls it so.
    const teller = (record.statements ?? [])
      .filter(({ content }) => content.some(({ start, end }) => start <= mention.start && mention.end <= end))
      .toSorted((a, b) => lengthOf(a.content) - lengthOf(b.content))[0];
    const speaker = teller === undefined ? "" : speakerOf(teller, called).join(", ");
    const by = speaker === "" ? outlet : `${speaker}, in ${outlet}`;
    return [{ key: mention.id, words: mention.exact, by, href: toPlace(mention, agreement.id), said: speaker !== "" }];
  });
}

const lengthOf = (content: readonly { readonly start: number; readonly end: number }[]): number =>
  content.reduce((sum, { start, end }) => sum + end - start, 0);

function Provisions({ tellings }: { readonly tellings: readonly Telling[] }) {
  const told = tellings.filter(({ agreement }) => agreement.provisions !== undefined);
  if (told.length === 0) return null;
  return (
    <section>
      <h2>Provisions</h2>
      {told.map(({ scope, agreement }) => (
        <ArticleContext.Provider key={`${scope.key} ${agreement.id}`} value={scope}>
          {agreement.provisions?.map((provision) => (
            <ProvisionTold key={provision.id} provision={provision} />
          ))}
        </ArticleContext.Provider>
      ))}
    </section>
  );
}

function ProvisionTold({ provision }: { readonly provision: Provision }) {
  const { record } = useArticle();
  const { id, heading, fidelity, text, obligations = [], parts = [], cites = [] } = provision;
  const about = (record.statements ?? []).filter((one) => one.about?.includes(id));
  return (
    <section class="provision-told" id={id}>
      <h3 dir="auto">{[provisionTitle(provision), heading].filter((one) => one !== undefined).join(". ")}</h3>
      <p class="kicker">
        {fidelity}, in <ArticleLink />
      </p>
      <blockquote>
        <Quote anchor={text} fact={id} />
      </blockquote>
      {cites.length > 0 && (
        <p class="cites">
          cites{" "}
          {cites.map(({ id: cited, instrument, number }) => (
            <span key={cited}>{number === undefined ? instrument : `${instrument}, ${number}`}</span>
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

function Said({ tellings }: { readonly tellings: readonly Telling[] }) {
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

function ArticleLink() {
  const { key, record } = useArticle();
  return (
    <a href={addressOf("article", [key])} title={record.headline}>
      <bdi>{outletOf(record)}</bdi>
    </a>
  );
}
