import { spelledPost } from "../../gazetteer/index.ts";
import type { Iri } from "../../record/index.ts";
import { byCodeUnit } from "../link.ts";
import type { OfficeReport } from "./report.ts";

/** The offices of one state that go by one name, and articles that give them: the first ones, however many there are. */
export interface Offices extends OfficeReport {
  /** In code-unit order, at most `KEPT`. */
  readonly articles: readonly Iri[];
  /** Spelt out, in code-unit order, at most `KEPT`. */
  readonly titles: readonly string[];
}

/** Articles of a name and state that are remembered: what memory a pass takes grows with persons, not with articles. */
const KEPT = 50;

/** Offices by person and state. */
export const officeKey = ({ person, state }: OfficeReport): string => `${person} ${state}`;

const kept = (values: Iterable<string>): readonly string[] => [...new Set(values)].toSorted(byCodeUnit).slice(0, KEPT);

/** Takes another article's report in; the order in which they come makes no difference. */
export function gather(before: Offices | undefined, report: OfficeReport): Offices {
  const titles = kept([...(before?.titles ?? []), spelledPost(report.title)]);
  const articles = kept([...(before?.articles ?? []), report.article]);
  const first = before === undefined || report.article < before.article ? report : before;
  const { person, name, article, state, stateName, title } = first;
  return { person, name, article, state, stateName, title, articles, titles };
}
