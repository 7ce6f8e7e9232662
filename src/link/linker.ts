import { deserialize, serialize } from "node:v8";
import type { Quad } from "@rdfjs/types";
import type { Decision, Iri } from "../record/index.ts";
import { type AgreementReport, agreementLinks, agreementReports, signedTogether } from "./agreements/index.ts";
import { factsOf } from "./facts.ts";
import { byCodeUnit, type Link } from "./link.ts";
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
import { sortedTexts, spool } from "./spill/index.ts";
import { type StatementReport, statementReports, statementStore, utterances } from "./utterances/index.ts";

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
  /** The links, sorted by kind and members; the same for the same reports. Once only. */
  links(): Generator<Link>;
  /** What the links of these articles are known by: {@link linksKey}. */
  key(): string;
}

export interface LinkerOptions {
  /** The user's decisions: what they leave as it is is not told of again. */
  readonly decisions?: readonly Decision[];
  /** Where what does not fit into memory is put; by default where the system has temporary files. */
  readonly folder?: string;
}

/**
 * Memory grows with the number of persons with a post, of statements by some twenty bytes each, and in the end of agreements;
 * not with the articles' text, nor with the links. Words, names and links beyond some megabytes go into temporary files.
 */
export function linker({ decisions = [], folder }: LinkerOptions = {}): Linker {
  const agreed = spool({ folder });
  const agreedAt: number[] = [];
  const statements = statementStore(folder);
  const posts = new Map<string, Posts>();
  const apart = new Set<string>();
  const { add: addArticle, key } = linksKey();
  return {
    key,
    add: (found) => {
      for (const article of found.articles) addArticle(article);
      for (const statement of found.statements) statements.add(statement);
      if (found.agreements.length > 0) agreedAt.push(agreed.append(serialize(found.agreements)));
      const { persons } = found;
      if (persons.posts.length + persons.apart.length === 0) return;
      // Names are windows on the text they were read from, and would keep all of it; a copy does not.
      const own = structuredClone(persons);
      for (const post of own.posts) posts.set(postsKey(post), gather(posts.get(postsKey(post)), post));
      for (const pair of own.apart) apart.add(pair.join("\n"));
    },
    links: function* () {
      const ends = [...agreedAt.slice(1), agreed.length];
      const agreements = agreedAt.flatMap((from, i): readonly AgreementReport[] =>
        deserialize(agreed.read(from, (ends[i] ?? from) - from).slice()),
      );
      agreed.close();
      const found = sortedTexts(byCodeUnit, { folder });
      const open = undecided(decisions);
      const add = (link: Link): void => {
        for (const one of open(link)) found.add([one.kind, ...one.members].join("\n"), JSON.stringify(one));
      };
      const same = agreementLinks(agreements, folder);
      const deeds = [...signedTogether(agreements, same)];
      for (const uttered of utterances(statements, articlesOf(agreements, same))) {
        add(uttered.link);
        deeds.push(...uttered.deeds);
      }
      statements.close();
      const held = [...posts.values()];
      for (const links of [same, provisionsOf(agreements, same), splitLinks(held), mergeLinks(held, deeds, apart)])
        for (const link of links) add(link);
      for (const [, link] of found.sorted()) yield JSON.parse(link) as Link;
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
