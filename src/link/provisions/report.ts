import type { Iri } from "../../record/index.ts";
import { NAMESPACES } from "../../vocabulary/index.ts";
import type { Facts } from "../facts.ts";
import { byCodeUnit } from "../link.ts";
import { type Words, wordsOf } from "../words/index.ts";
import { provisionNumber } from "./number.ts";
import { shingles } from "./shingles.ts";

const { rap, schema, oa } = NAMESPACES;

/** What is kept of a provision as one article words it: numbers for its words. */
export interface ProvisionReport {
  readonly provision: Iri;
  /** Paragraphs behind a point: `4`, `4.2`. */
  readonly number?: string;
  /** The chapter or annex it stands in: `chapter 2`. */
  readonly division?: string;
  readonly verbatim: boolean;
  readonly words: Words;
  /** Word sequences by which it is found again. */
  readonly shingles: readonly number[];
}

const P = {
  isPartOf: `${schema}isPartOf`,
  number: `${rap}number`,
  division: `${rap}division`,
  label: `${rap}label`,
  heading: `${rap}heading`,
  fidelity: `${rap}fidelity`,
  wording: `${rap}wording`,
  start: `${oa}start`,
  exact: `${oa}exact`,
} as const;

/** The provisions of an agreement, and their paragraphs, in code-unit order of their IRIs. */
export function provisionReports(facts: Facts, agreement: Iri): readonly ProvisionReport[] {
  return facts
    .subjects(P.isPartOf, agreement)
    .toSorted(byCodeUnit)
    .flatMap((provision) => {
      const number = facts.value(provision, P.number);
      const division = divisionOf(facts, provision);
      const paragraphs = facts.subjects(P.isPartOf, provision).toSorted(byCodeUnit);
      return [
        report(facts, provision, number, division),
        ...paragraphs.map((one) =>
          report(facts, one, joined(number, facts.value(one, P.number)), divisionOf(facts, one) ?? division),
        ),
      ];
    });
}

function report(
  facts: Facts,
  provision: Iri,
  number: string | undefined,
  division: string | undefined,
): ProvisionReport {
  const at = (passage: string): number => Number(facts.value(passage, P.start) ?? 0);
  const passages = facts.values(provision, P.wording).toSorted((a, b) => at(a) - at(b) || byCodeUnit(a, b));
  const words = wordsOf(
    passages.map((passage) => facts.value(passage, P.exact) ?? ""),
    true,
  );
  return {
    provision,
    ...(number !== undefined && { number: provisionNumber(number) }),
    ...(division !== undefined && { division }),
    verbatim: facts.values(provision, P.fidelity).includes(`${rap}verbatim`),
    words,
    shingles: shingles(words.hashes),
  };
}

/** What a division is known by in any article: its label with its number, else its heading, else its IRI alone. */
function divisionOf(facts: Facts, provision: Iri): string | undefined {
  const division = facts.value(provision, P.division);
  if (division === undefined) return undefined;
  const label = facts.value(division, P.label);
  if (label === undefined) return facts.value(division, P.heading)?.toLowerCase() ?? division;
  const [unit = label] = /^\p{L}+/u.exec(label) ?? [];
  return `${unit.toLowerCase()} ${provisionNumber(label.slice(unit.length).trim())}`.trim();
}

const joined = (number: string | undefined, paragraph: string | undefined): string | undefined =>
  number === undefined || paragraph === undefined ? undefined : `${number}.${paragraph}`;
