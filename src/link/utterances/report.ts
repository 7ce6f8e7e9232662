import type { Iri } from "../../record/index.ts";
import { NAMESPACES } from "../../vocabulary/index.ts";
import { type Days, dayOf, daysOfDate } from "../days.ts";
import type { Facts } from "../facts.ts";
import { byCodeUnit } from "../link.ts";
import { type Words, wordsOf } from "../words/words.ts";
import { type Speaker, speakerOf } from "./speakers.ts";
import { type Mentions, mentionsIn, voiceOf } from "./voices.ts";

const { rap, schema, oa, org } = NAMESPACES;

/** What is kept of a statement as an article reports it: numbers for its words, so that nothing of the text stays. */
export interface StatementReport {
  readonly statement: Iri;
  readonly article: Iri;
  /** Day of publication, in days since 1970. */
  readonly published?: number;
  /** The days on which it may have been said. */
  readonly said?: Days;
  /** Where its content stands in the text, from its first to its last code point. */
  readonly from: number;
  readonly to: number;
  /** It is said in the headline. */
  readonly headline: boolean;
  /** All of its content stands in quotation marks. */
  readonly direct: boolean;
  readonly speakers: readonly Speaker[];
  readonly words: Words;
}

const P = {
  published: `${schema}datePublished`,
  name: `${schema}name`,
  headline: `${schema}headline`,
  membership: `${org}hasMembership`,
  organization: `${org}organization`,
  unitOf: `${org}unitOf`,
  reportedIn: `${rap}reportedIn`,
  within: `${rap}reportedWithin`,
  form: `${rap}form`,
  attribution: `${rap}attribution`,
  speechAct: `${rap}speechAct`,
  speaker: `${rap}speaker`,
  source: `${rap}source`,
  mentionedAt: `${rap}mentionedAt`,
  content: `${rap}content`,
  saidOn: `${rap}saidOn`,
  date: `${rap}date`,
  edtf: `${rap}edtf`,
  earliest: `${rap}earliest`,
  latest: `${rap}latest`,
  start: `${oa}start`,
  end: `${oa}end`,
  exact: `${oa}exact`,
} as const;

/** What somebody condemned or praised is named, and not what he said of it. */
const JUDGING: ReadonlySet<string> = new Set(["condemn", "praise"].map((act) => rap + act));

/** Fewer words say too little to be known again by. */
const LEAST_WORDS = 3;

/** A report that somebody reported leaves nothing to compare where this much of it is what was reported. */
const NEARLY_ALL = 0.7;

/**
 * The statements of a graph that another may render too. What somebody thinks or wants is none, unless in words of his own;
 * nor is what is told within another statement. "X reports that Y said": in quotation marks it is Y's, and not X's.
 */
export function statementReports(facts: Facts): readonly StatementReport[] {
  const who: Who = { persons: new Set(facts.instances(`${schema}Person`)), mentions: mentionsIn(facts, P) };
  const nested = new Map<Iri, StatementReport[]>();
  const reports = facts.instances(`${rap}ReportedStatement`).flatMap((statement) => {
    const outer = facts.value(statement, P.within);
    const found = reportsOn(facts, statement, outer !== undefined, who);
    if (outer !== undefined) nested.set(outer, [...(nested.get(outer) ?? []), ...found]);
    return found;
  });
  const length = ({ from, to }: StatementReport): number => to - from;
  return reports.filter(
    (report) => !nested.get(report.statement)?.some((inner) => length(inner) >= NEARLY_ALL * length(report)),
  );
}

/** Whom an article may give a statement to. */
interface Who {
  readonly persons: ReadonlySet<Iri>;
  readonly mentions: () => Mentions;
}

function reportsOn(facts: Facts, statement: Iri, nested: boolean, who: Who): readonly StatementReport[] {
  const form = facts.value(statement, P.form)?.slice(rap.length);
  const attribution = facts.value(statement, P.attribution)?.slice(rap.length) ?? "communication";
  const judging = JUDGING.has(facts.value(statement, P.speechAct) ?? "");
  if (form === "indirect" && (nested || judging || attribution !== "communication")) return [];
  const pieces = piecesOf(facts, statement);
  const words = wordsOf(
    pieces.map(({ exact }) => exact),
    form === "direct",
  );
  if (words.hashes.length < LEAST_WORDS) return [];
  const [date] = facts.values(statement, P.saidOn);
  const said = date === undefined ? undefined : daysOfDate(facts, date, P);
  return facts.values(statement, P.reportedIn).map((article): StatementReport => {
    const published = dayOf(facts.value(article, P.published) ?? "");
    return {
      statement,
      article,
      ...(published !== undefined && { published }),
      ...(said !== undefined && { said }),
      from: Math.min(...pieces.map(({ from }) => from)),
      to: Math.max(...pieces.map(({ to }) => to)),
      headline: facts.value(article, P.headline)?.includes(pieces[0]?.exact ?? "") === true,
      direct: form === "direct",
      speakers: speakersOf(facts, statement, who),
      words,
    };
  });
}

/** Those that the article gives it to; where it names nobody, the one whom its source speaks for. */
function speakersOf(facts: Facts, statement: Iri, { persons, mentions }: Who): readonly Speaker[] {
  const named = facts.values(statement, P.speaker).toSorted(byCodeUnit);
  if (named.length > 0) return named.map((iri) => speakerOf(facts, iri, P, persons));
  const source = facts.value(statement, P.source);
  const principal = source === undefined ? undefined : voiceOf(facts, source, P, mentions());
  return principal === undefined ? [] : [{ ...speakerOf(facts, principal, P, persons), unnamed: true }];
}

/** The passages of a content, in the order of the text. */
function piecesOf(facts: Facts, statement: Iri) {
  return facts
    .values(statement, P.content)
    .map((passage) => ({
      from: Number(facts.value(passage, P.start) ?? 0),
      to: Number(facts.value(passage, P.end) ?? 0),
      exact: facts.value(passage, P.exact) ?? "",
    }))
    .toSorted((a, b) => a.from - b.from);
}
