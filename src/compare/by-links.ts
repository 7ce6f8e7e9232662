import type { Link } from "../link/link.ts";
import type { Agreement, ArticleRecord, Iri, ReportedStatement } from "../record/types.ts";
import { renderingOf } from "./rendering.ts";
import { toldAgreement } from "./told-agreement.ts";
import type {
  ComparedAgreement,
  ComparedArticle,
  ComparedUtterance,
  Comparison,
  OnlyOne,
  Rendering,
  Side,
  ToldAgreement,
  ToldProvision,
} from "./types.ts";

/** What of a link a comparison goes by. */
export type ComparedLink = Pick<Link, "kind" | "members" | "reason" | "score" | "conflict">;

/** Lays two articles side by side, given the links between what they tell; links to other articles make no difference. */
export function compareByLinks(a: ArticleRecord, b: ArticleRecord, links: readonly ComparedLink[]): Comparison {
  const utterances = links
    .filter(({ kind }) => kind === "utterance")
    .flatMap((link) => utteranceOf(link, a, b))
    .toSorted((x, y) => Number(y.conflict !== undefined) - Number(x.conflict !== undefined) || places(x) - places(y));
  const agreements = agreementsOf(links, a, b);
  return {
    articles: { a: articleOf(a), b: articleOf(b) },
    utterances,
    agreements,
    only: { a: onlyOne("a", a, utterances, agreements), b: onlyOne("b", b, utterances, agreements) },
  };
}

const places = ({ a }: ComparedUtterance): number => a[0]?.start ?? 0;

function articleOf(record: ArticleRecord): ComparedArticle {
  const { id, identifier, headline, publisher } = record;
  const published = record.datePublished ?? record.publishedOn;
  return {
    id,
    identifier,
    ...(headline !== undefined && { headline }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
  };
}

function utteranceOf(link: ComparedLink, a: ArticleRecord, b: ArticleRecord): readonly ComparedUtterance[] {
  const [ours, theirs] = [a, b].map((record) => renderings(record, (id) => link.members.includes(id)));
  if (!ours?.length || !theirs?.length) return [];
  const { score, reason, conflict } = link;
  return [{ score, reason, ...(conflict !== undefined && { conflict }), a: ours, b: theirs }];
}

const renderings = (
  record: ArticleRecord,
  wanted: (id: Iri, statement: ReportedStatement) => boolean,
): readonly Rendering[] =>
  (record.statements ?? [])
    .filter((statement) => wanted(statement.id, statement))
    .map((statement) => renderingOf(record, statement))
    .toSorted((x, y) => x.start - y.start);

function agreementsOf(
  links: readonly ComparedLink[],
  a: ArticleRecord,
  b: ArticleRecord,
): readonly ComparedAgreement[] {
  return (a.agreements ?? []).flatMap((ours) =>
    (b.agreements ?? []).flatMap((theirs): readonly ComparedAgreement[] => {
      const link = links.find(({ kind, members }) => kind === "agreement" && bothIn(members, ours, theirs));
      if (ours.id !== theirs.id && link === undefined) return [];
      const { score = 1, reason = "the same IRI", conflict } = link ?? {};
      const [x, y] = [toldAgreement(a, ours), toldAgreement(b, theirs)];
      const provisions = provisionPairs(x, y, links);
      return [{ score, reason, ...(conflict !== undefined && { conflict }), a: x, b: y, provisions }];
    }),
  );
}

const bothIn = (members: readonly Iri[], a: Agreement, b: Agreement): boolean =>
  members.includes(a.id) && members.includes(b.id);

/** Provisions that are one beside each other, then those that only one of them has. */
function provisionPairs(
  a: ToldAgreement,
  b: ToldAgreement,
  links: readonly ComparedLink[],
): ComparedAgreement["provisions"] {
  const same = (x: ToldProvision, y: ToldProvision): boolean =>
    x.provision === y.provision ||
    links.some(
      ({ kind, members }) => kind === "provision" && members.includes(x.provision) && members.includes(y.provision),
    );
  const pairs = a.provisions.map((x) => {
    const y = b.provisions.find((one) => same(x, one));
    return { a: x, ...(y !== undefined && { b: y }) };
  });
  const alone = b.provisions.filter((y) => !a.provisions.some((x) => same(x, y)));
  return [...pairs, ...alone.map((y) => ({ b: y }))];
}

/** How far a statement that quotes a provision goes beyond its words on either side: marks, and a short "that". */
const QUOTED_IN = 6;

function onlyOne(
  side: Side,
  record: ArticleRecord,
  utterances: readonly ComparedUtterance[],
  agreements: readonly ComparedAgreement[],
): OnlyOne {
  const rendered = new Set(utterances.flatMap((one) => one[side].map(({ statement }) => statement)));
  const shared = new Set(agreements.map((one) => one[side].agreement));
  const provisions = (record.agreements ?? []).flatMap((one) => (one.provisions ?? []).map(({ text }) => text));
  return {
    agreements: (record.agreements ?? []).filter(({ id }) => !shared.has(id)).map((one) => toldAgreement(record, one)),
    // What is told within another statement is told with that one, and a provision's words with its agreement.
    statements: renderings(record, (id, { within }) => within === undefined && !rendered.has(id)).filter(
      (one) =>
        !provisions.some(
          ({ start, end }) =>
            one.start <= end && start <= one.end && start - one.start <= QUOTED_IN && one.end - end <= QUOTED_IN,
        ),
    ),
  };
}
