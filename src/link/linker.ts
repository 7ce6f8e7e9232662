import type { Quad } from "@rdfjs/types";
import type { Decision } from "../record/index.ts";
import { type AgreementReport, agreementLinks, agreementReports } from "./agreements/index.ts";
import { byMembers, type Link } from "./link.ts";
import { gather, type OfficeReport, type Offices, officeKey, officeReports, personLinks } from "./persons/index.ts";
import { undecided } from "./proposals.ts";

/** What the pass keeps of a graph. Plain data: it comes from worker threads. */
export interface Reports {
  readonly agreements: readonly AgreementReport[];
  readonly offices: readonly OfficeReport[];
}

/** What an article's graph has that another may have too. A pure function of the graph. */
export function reportsOf(quads: readonly Quad[]): Reports {
  return { agreements: agreementReports(quads), offices: officeReports(quads) };
}

/** Gathers the reports of graphs, one after another, and then says what they show together. */
export interface Linker {
  add(reports: Reports): void;
  /** The links, sorted; the same for the same reports. */
  links(): readonly Link[];
}

/**
 * @param decisions the user's: what they leave as it is is not told of again. Memory grows with the number of agreements and of persons in office, not
 * with the articles' text
 */
export function linker(decisions: readonly Decision[] = []): Linker {
  const agreements: AgreementReport[] = [];
  const offices = new Map<string, Offices>();
  return {
    add: (found) => {
      if (found.agreements.length + found.offices.length === 0) return;
      // Names are windows on the text they were read from, and would keep all of it; a copy does not.
      const reports = structuredClone(found);
      agreements.push(...reports.agreements);
      for (const office of reports.offices)
        offices.set(officeKey(office), gather(offices.get(officeKey(office)), office));
    },
    links: () =>
      undecided([...agreementLinks(agreements), ...personLinks([...offices.values()])], decisions).toSorted(byMembers),
  };
}
