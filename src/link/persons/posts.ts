import { spelledPost } from "../../gazetteer/index.ts";
import type { Iri } from "../../record/index.ts";
import { byCodeUnit } from "../link.ts";
import type { PostReport } from "./report.ts";

/** A person's posts of one state or organization, and articles that give them: the first ones, however many there are. */
export interface Posts extends Omit<PostReport, "published"> {
  /** In code-unit order, at most `KEPT`. */
  readonly articles: readonly Iri[];
  /** Spelt out, in code-unit order, at most `KEPT`. */
  readonly titles: readonly string[];
  /** First and last day of publication, as far as is known. */
  readonly days?: { readonly from: number; readonly to: number };
}

/** Articles of a name and state that are remembered: what memory a pass takes grows with persons, not with articles. */
const KEPT = 50;

/** Posts by person, by state or organization, and by whether they are offices. */
export const postsKey = ({ person, of = "", office }: PostReport): string => `${person} ${of} ${office ? 1 : 0}`;

const kept = (values: Iterable<string>): readonly string[] => [...new Set(values)].toSorted(byCodeUnit).slice(0, KEPT);

/** Takes another article's report in; the order in which they come makes no difference. */
export function gather(before: Posts | undefined, report: PostReport): Posts {
  const { published, ...own } = report;
  const earlier =
    before === undefined || (byCodeUnit(report.article, before.article) || byCodeUnit(report.title, before.title)) < 0;
  const days = [before?.days?.from, before?.days?.to, published].filter((day) => day !== undefined);
  return {
    ...(earlier ? own : before),
    titles: kept([...(before?.titles ?? []), spelledPost(report.title)]),
    articles: kept([...(before?.articles ?? []), report.article]),
    ...(days.length > 0 && { days: { from: Math.min(...days), to: Math.max(...days) } }),
  };
}
