import { STATES } from "../../gazetteer/index.ts";
import type { Iri } from "../../record/index.ts";
import { NAMESPACES } from "../../vocabulary/index.ts";
import { dayOf } from "../days.ts";
import type { Facts } from "../facts.ts";
import { likenessOf, wordsOfName } from "./names.ts";

const { rap, schema, org } = NAMESPACES;

/** That an article gives a person a post. */
export interface PostReport {
  readonly person: Iri;
  readonly name: string;
  readonly article: Iri;
  /** Day of publication, in days since 1970. */
  readonly published?: number;
  /** The state or organization, where the article says which. */
  readonly of?: Iri;
  readonly ofName?: string;
  readonly title: string;
  /** It is an office of a state that nobody holds of two, the article holds it for the present one, and gives no other. */
  readonly office: boolean;
}

/** What is kept of the persons of an article. */
export interface PersonReports {
  readonly posts: readonly PostReport[];
  /** Persons that the article tells apart though their names may be one's. */
  readonly apart: readonly (readonly [Iri, Iri])[];
}

const P = {
  name: `${schema}name`,
  published: `${schema}datePublished`,
  membership: `${org}hasMembership`,
  organization: `${org}organization`,
  title: `${rap}title`,
  former: `${rap}former`,
} as const;

/** Offices that nobody holds in two states. A coach, an envoy or a correspondent may go from one to another. */
const OFFICE =
  /\b(?:president|prime minister|premier|chancellor|minister|secretary of \w+|attorney general|national security advis[eo]r|senator|congress(?:wo)?man|law ?maker|member of parliament|mp|speaker|governor|king|queen|emperor|emir|sultan|monarch|crown prince(?:ss)?|supreme leader)\b/i;

/** Whether a title is one that few hold at a time. */
export const isHighOffice = (title: string): boolean => OFFICE.test(title);

/** The persons of an article's graph. A graph of several articles tells nothing of whose posts they are. */
export function personReports(facts: Facts): PersonReports {
  const [article, another] = facts.instances(`${schema}NewsArticle`);
  if (article === undefined || another !== undefined) return { posts: [], apart: [] };
  const published = dayOf(facts.value(article, P.published) ?? "");
  const persons = facts.instances(`${schema}Person`).map((person) => ({
    person,
    name: facts.value(person, P.name) ?? person,
  }));
  const posts = persons.flatMap(({ person, name }) => {
    const reports = facts.values(person, P.membership).flatMap((post): readonly PostReport[] => {
      const [of, title] = [facts.value(post, P.organization), facts.value(post, P.title)];
      if (title === undefined) return [];
      const ofName = of === undefined ? undefined : (facts.value(of, P.name) ?? of);
      const former = facts.values(post, P.former).includes("true");
      return [
        {
          ...{ person, name, article, title },
          ...(published !== undefined && { published }),
          ...(of !== undefined && { of }),
          ...(ofName !== undefined && { ofName }),
          office: of !== undefined && !former && isHighOffice(title) && isSovereign(of),
        },
      ];
    });
    // Of two states in one article, one is a misreading or an office in an office: it says nothing sure of the person.
    const several = new Set(reports.filter(({ office }) => office).map(({ of }) => of)).size > 1;
    return several ? reports.map((report) => ({ ...report, office: false })) : reports;
  });
  return { posts, apart: toldApart(persons) };
}

interface Named {
  readonly person: Iri;
  readonly name: string;
}

function toldApart(persons: readonly Named[]): PersonReports["apart"] {
  const byWord = new Map<string, Named[]>();
  const apart = new Map<string, readonly [Iri, Iri]>();
  for (const one of persons) {
    // Two spellings of a name have a word in common, or none of the length of initials.
    for (const word of new Set(wordsOfName(one.name))) {
      const others = byWord.get(word) ?? [];
      byWord.set(word, others);
      for (const other of others) {
        if (likenessOf(one.name, other.name) === undefined) continue;
        const pair = [one.person, other.person].toSorted() as [Iri, Iri];
        apart.set(pair.join("\n"), pair);
      }
      others.push(one);
    }
  }
  return [...apart.values()];
}

/** A state that is not another's: the governor of a dependent territory serves both. */
function isSovereign(iri: Iri): boolean {
  const [, code = ""] = /\/state\/([A-Z]{2})$/.exec(iri) ?? [];
  const state = STATES.get(code);
  return state !== undefined && state.territory === undefined;
}
