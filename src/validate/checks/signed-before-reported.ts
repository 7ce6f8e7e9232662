import { isDay } from "../../record/calendar.ts";
import { NAMESPACES } from "../../vocabulary/index.ts";
import type { DataGraph } from "../data-graph.ts";
import type { Finding } from "../finding.ts";

const { rap, schema } = NAMESPACES;

/** The time zone furthest ahead, UTC+14: the latest local date that anybody on earth has at a moment. */
const FURTHEST_AHEAD = 14 * 3_600_000;

/**
 * A signing is not dated after the article that reports it. A warning, for a signing may be announced; and the latest
 * local date counts, for a pact signed in Seoul on Thursday is in Wednesday's paper in New York.
 */
export function signedBeforeReported(graph: DataGraph): readonly Finding[] {
  return graph.instances(`${rap}Agreement`).flatMap((agreement) => {
    const articles = graph.objects(agreement, `${rap}reportedIn`);
    const published = articles.flatMap((article) => graph.objects(article, `${schema}datePublished`));
    // Several articles may report one signing: it is enough that one of them could know of it.
    const latest = published
      .map((term) => latestDay(term.value))
      .sort()
      .at(-1);
    if (latest === undefined) return [];
    const signings = graph.objects(agreement, `${rap}signing`);
    const dates = signings.flatMap((signing) => graph.objects(signing, `${rap}on`));
    return dates.flatMap((focus) =>
      graph
        .objects(focus, `${rap}date`)
        .filter((date) => isDay(date.value) && date.value.slice(0, 10) > latest)
        .map(
          (date): Finding => ({
            severity: "warning",
            rule: "agreement/signed-before-reported",
            message: "An agreement is signed after the article that reports it was published.",
            focus: agreement,
            path: "rap:signing/rap:on/rap:date",
            value: date,
            expected: `no later than ${latest}`,
            actual: date.value,
            suggestion:
              "Look at the weekday the text names: it was resolved to the wrong week, or the signing was only announced.",
          }),
        ),
    );
  });
}

/** The latest calendar day that an xsd:date or xsd:dateTime can be somewhere. */
function latestDay(published: string): string {
  const moment = published.includes("T") ? Date.parse(published) : Number.NaN;
  return Number.isNaN(moment) ? published.slice(0, 10) : new Date(moment + FURTHEST_AHEAD).toISOString().slice(0, 10);
}
