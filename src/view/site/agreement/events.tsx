import { outletOf, speakerOf } from "../../titles.ts";
import { shownDate } from "../dates.ts";
import type { TimeEvent } from "../parts/time-line.tsx";
import { whenOf } from "../when.ts";
import type { Telling } from "./tellings.ts";

/** What an article tells that has a time: the signing, what was said about it, and its own publication. */
export function eventsOf({ scope, agreement }: Telling): readonly TimeEvent[] {
  const { record, key, toFact, called } = scope;
  const { on } = agreement.signing ?? {};
  const outlet = outletOf(record);
  const events: TimeEvent[] = [];
  const add = (event: Omit<TimeEvent, "when">, when: ReturnType<typeof whenOf>): void => {
    events.push({ ...event, ...(when !== undefined && { when }) });
  };
  if (on !== undefined)
    add({ key: `${key} signing`, kind: "signing", told: toldOf(on), label: `signed (${outlet})` }, whenOf(on));
  const published = record.datePublished ?? record.publishedOn;
  if (published !== undefined)
    add(
      { key: `${key} published`, kind: "published", told: shownDate(published), label: `${outlet} reports` },
      whenOf({ date: published }),
    );
  for (const statement of record.statements ?? []) {
    const { saidOn, id } = statement;
    if (saidOn === undefined || !statement.about?.includes(agreement.id)) continue;
    const label = <a href={toFact(id)}>{speakerOf(statement, called).join(", ") || "somebody"} speaks of it</a>;
    add({ key: id, kind: "said", told: toldOf(saidOn), label }, whenOf(saidOn));
  }
  return events;
}

const toldOf = ({ date, edtf, words }: { date?: string; edtf?: string; words?: string }): string => {
  const day = date ?? edtf;
  return day === undefined ? (words ?? "some day") : shownDate(day);
};
