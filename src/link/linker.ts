import type { Quad } from "@rdfjs/types";
import type { Decision, Iri } from "../record/index.ts";
import { type AgreementReport, agreementLinks, agreementReports, signedTogether } from "./agreements/index.ts";
import { factsOf } from "./facts.ts";
import { byMembers, type Link } from "./link.ts";
import { articlesIn, linksKey } from "./links-key.ts";
import {
  gather,
  mergeLinks,
  type PersonReports,
  type Posts,
  personReports,
  postsKey,
  splitLinks,
} from "./persons/index.ts";
import { undecided } from "./proposals.ts";
import { type ProvisionReport, provisionLinks } from "./provisions/index.ts";
import { type StatementReport, statementReports, statementStore, utteranceLinks } from "./utterances/index.ts";

/** What the pass keeps of a graph. Plain data: it comes from worker threads. */
export interface Reports {
  readonly articles: readonly Iri[];
  readonly agreements: readonly AgreementReport[];
  readonly persons: PersonReports;
  readonly statements: readonly StatementReport[];
}

/** What an article's graph has that another may have too. A pure function of the graph. */
export function reportsOf(quads: readonly Quad[]): Reports {
  const facts = factsOf(quads);
  return {
    articles: articlesIn(facts),
    agreements: agreementReports(facts),
    persons: personReports(facts),
    statements: statementReports(facts),
  };
}

/** Gathers the reports of graphs, one after another, and then says what they show together. */
export interface Linker {
  add(reports: Reports): void;
  /** The links, sorted; the same for the same reports. */
  links(): readonly Link[];
  /** What the links of these articles are known by: {@link linksKey}. */
  key(): string;
}

/**
 * Memory grows with the number of agreements, of persons with a post and of statements, some hundred bytes each, and not with
 * the articles' text.
 * @param decisions the user's: what they leave as it is is not told of again
 */
export function linker(decisions: readonly Decision[] = []): Linker {
  const agreements: AgreementReport[] = [];
  const statements = statementStore();
  const posts = new Map<string, Posts>();
  const apart = new Set<string>();
  const { add: addArticle, key } = linksKey();
  return {
    key,
    add: (found) => {
      for (const article of found.articles) addArticle(article);
      for (const statement of found.statements) statements.add(statement);
      const { persons } = found;
      if (found.agreements.length + persons.posts.length + persons.apart.length === 0) return;
      // Names are windows on the text they were read from, and would keep all of it; a copy does not.
      const reports = structuredClone({ agreements: found.agreements, persons });
      agreements.push(...reports.agreements);
      for (const post of reports.persons.posts) posts.set(postsKey(post), gather(posts.get(postsKey(post)), post));
      for (const pair of reports.persons.apart) apart.add(pair.join("\n"));
    },
    links: () => {
      const agreed = agreementLinks(agreements);
      const uttered = utteranceLinks(statements, articlesOf(agreements, agreed));
      const provided = provisionsOf(agreements, agreed);
      const held = [...posts.values()];
      const deeds = [...signedTogether(agreements, agreed), ...uttered.deeds];
      const persons = [...splitLinks(held), ...mergeLinks(held, deeds, apart)];
      return undecided([...agreed, ...provided, ...uttered.links, ...persons], decisions).toSorted(byMembers);
    },
  };
}

/** The provisions that are one, of agreements under one IRI or under several that are one. */
function provisionsOf(reports: readonly AgreementReport[], links: readonly Link[]): readonly Link[] {
  const linkOf = new Map(links.flatMap((link) => link.members.map((member) => [member, link])));
  const provisions = new Map<Iri, ProvisionReport[][]>();
  for (const { agreement, provisions: own } of reports) {
    if (own.length === 0) continue;
    const first = linkOf.get(agreement)?.members[0] ?? agreement;
    provisions.set(first, [...(provisions.get(first) ?? []), [...own]]);
  }
  return [...provisions].flatMap(([agreement, own]) => provisionLinks(own, linkOf.get(agreement)?.score ?? 1));
}

/** The articles that report one agreement, under one IRI or under several that are one. */
function articlesOf(reports: readonly AgreementReport[], links: readonly Link[]): Iterable<readonly Iri[]> {
  const firsts = new Map(links.flatMap(({ members }) => members.map((member) => [member, members[0] ?? member])));
  const articles = new Map<Iri, Iri[]>();
  for (const { agreement, article } of reports) {
    const first = firsts.get(agreement) ?? agreement;
    articles.set(first, [...(articles.get(first) ?? []), article]);
  }
  return articles.values();
}
