import type { Quad } from "@rdfjs/types";
import { STATES } from "../../gazetteer/index.ts";
import type { Iri } from "../../record/index.ts";
import { NAMESPACES } from "../../vocabulary/index.ts";
import { factsOf } from "../facts.ts";

const { rap, schema, org } = NAMESPACES;

/** That an article gives a person an office of a state, and holds it for the present one. */
export interface OfficeReport {
  readonly person: Iri;
  readonly name: string;
  readonly article: Iri;
  readonly state: Iri;
  readonly stateName: string;
  readonly title: string;
}

const P = {
  name: `${schema}name`,
  mentions: `${schema}mentions`,
  membership: `${org}hasMembership`,
  organization: `${org}organization`,
  title: `${rap}title`,
  former: `${rap}former`,
} as const;
const PREDICATES: ReadonlySet<string> = new Set(Object.values(P));

/** Offices that nobody holds in two states. A coach, an envoy or a correspondent may go from one to another. */
const OFFICE =
  /\b(?:president|prime minister|premier|chancellor|minister|secretary of \w+|attorney general|national security advis[eo]r|senator|congress(?:wo)?man|law ?maker|member of parliament|mp|speaker|governor|king|queen|emperor|emir|sultan|monarch|crown prince(?:ss)?|supreme leader)\b/i;

/** The offices of states in an article's graph. A graph of several articles tells nothing of whose posts they are. */
export function officeReports(quads: readonly Quad[]): readonly OfficeReport[] {
  const facts = factsOf(quads, PREDICATES);
  const [article, another] = facts.instances(`${schema}NewsArticle`);
  if (article === undefined || another !== undefined) return [];
  return facts.instances(`${schema}Person`).flatMap((person) => {
    const reports = facts.values(person, P.membership).flatMap((post): readonly OfficeReport[] => {
      const [state, title] = [facts.value(post, P.organization), facts.value(post, P.title)];
      if (state === undefined || title === undefined || !OFFICE.test(title) || !isSovereign(state)) return [];
      if (facts.values(post, P.former).includes("true")) return [];
      const [name = person, stateName = state] = [facts.value(person, P.name), facts.value(state, P.name)];
      return [{ person, name, article, state, stateName, title }];
    });
    // Of two states in one article, one is a misreading or an office in an office: it says nothing sure of the person.
    return new Set(reports.map(({ state }) => state)).size > 1 ? [] : reports;
  });
}

/** A state that is not another's: the governor of a dependent territory serves both. */
function isSovereign(iri: Iri): boolean {
  const [, code = ""] = /\/state\/([A-Z]{2})$/.exec(iri) ?? [];
  const state = STATES.get(code);
  return state !== undefined && state.territory === undefined;
}
