import type { Iri } from "../../../record/types.ts";
import type { ArticleData, LinkEntry, LinkMember } from "../../data.ts";
import { outletOf } from "../../titles.ts";
import { addressOf } from "../address.ts";
import { ArticleContext, articleScope } from "../article/context.ts";
import { StatementLine } from "../article/statement-list.tsx";
import { askAbout } from "../ask/about.ts";
import { shortIri } from "../iri.ts";
import { CopyIri } from "../parts/actions.tsx";
import { Notice } from "../parts/notice.tsx";
import { useSite } from "../site.ts";
import { useData, useList } from "../use-data.ts";

const TITLES = {
  agreement: "One agreement under several IRIs",
  provision: "One provision under several IRIs",
  utterance: "One utterance, as it is rendered",
  person: "One name that may be two persons",
} as const;

/** Members that are read, each with its article. */
const READ = 40;

/** What was taken for one, with the reason; of an utterance, the statements that render it. */
export function LinkShown({ name, iri }: { readonly name: string; readonly iri: Iri }) {
  const { entries, done, failed } = useList<LinkEntry>("links", useSite().links);
  const link = entries.find((one) => one.name === name);
  if (link === undefined && !done && failed === undefined) return <p class="waiting">Loading …</p>;
  if (link === undefined)
    return (
      <Notice kind="error" title="The export has no such link">
        {failed ?? iri}
      </Notice>
    );
  const [a, b] = [...new Set(link.members.flatMap(({ articles }) => articles))];
  return (
    <article class="thing">
      <header>
        <p class="kicker">{link.kind}</p>
        <h1>{TITLES[link.kind]}</h1>
        <p class="actions">
          <CopyIri iri={iri} />
          {a !== undefined && b !== undefined && link.kind !== "person" && (
            <a href={addressOf("compare", [a, b])}>Side by side</a>
          )}
          <a href={askAbout(iri)}>Ask what is said of it</a>
        </p>
      </header>
      {link.conflict?.map((words) => (
        <p key={words} class="conflict">
          {words}
        </p>
      ))}
      <p class="reason">
        {link.reason} <span class="score">· score {link.score.toFixed(2)}</span>
      </p>
      <ul class="statements">
        {link.members.slice(0, READ).map((member) => (
          <li key={member.id}>
            <Member member={member} />
          </li>
        ))}
      </ul>
      {link.members.length > READ && <p class="also">and {link.members.length - READ} more</p>}
    </article>
  );
}

function Member({ member: { id, articles } }: { readonly member: LinkMember }) {
  const { base } = useSite();
  const [key] = articles;
  const data = useData<ArticleData>(key === undefined ? undefined : `article/${key}`);
  const short = shortIri(base, id);
  const toThing = <a href={addressOf("thing", [short])}>{short}</a>;
  if (key === undefined || data.state !== "there" || !short.startsWith("statement/")) return toThing;
  const { record } = data.value;
  return (
    <ArticleContext.Provider value={articleScope(key, record, base)}>
      <small>
        <bdi>{outletOf(record)}</bdi>
      </small>
      <StatementLine iri={id} />
    </ArticleContext.Provider>
  );
}
