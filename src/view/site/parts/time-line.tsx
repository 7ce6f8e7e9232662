import type { ComponentChildren } from "preact";
import { shownDate } from "../dates.ts";
import type { When } from "../when.ts";

export interface TimeEvent {
  readonly key: string;
  readonly label: ComponentChildren;
  /** Where nothing but words tell when, there is no stretch. */
  readonly when?: When;
  /** The time as it is told: a date, or the words. */
  readonly told: string;
  readonly kind: string;
}

/** Events on a line of time: a day as a dot, what is vague as a stretch without edges, what is not known beside the line. */
export function TimeLine({ events }: { readonly events: readonly TimeEvent[] }) {
  const placed = events.filter((event): event is TimeEvent & { when: When } => event.when !== undefined);
  const unplaced = events.filter(({ when }) => when === undefined);
  const from = Math.min(...placed.map(({ when }) => when.from));
  const to = Math.max(...placed.map(({ when }) => when.to));
  // Some room at either end, for the dots of the first and the last day.
  const room = Math.max((to - from) * 0.04, 43_200_000);
  const at = (time: number): string => `${(100 * (time - from + room)) / (to - from + 2 * room)}%`;
  return (
    <div class="time-line">
      {placed.length > 0 && (
        <ol>
          {placed
            .toSorted((a, b) => a.when.from - b.when.from || a.when.to - b.when.to)
            .map((event) => (
              <li key={event.key} class={event.kind}>
                <span class="track" aria-hidden="true">
                  {event.when.vague ? (
                    <span
                      class="vague"
                      style={{
                        left: at(event.when.from),
                        width: `${(100 * (event.when.to - event.when.from)) / (to - from + 2 * room)}%`,
                      }}
                    />
                  ) : (
                    <span class="day" style={{ left: at((event.when.from + event.when.to) / 2) }} />
                  )}
                </span>
                <span class="told">
                  <time>{event.told}</time> <span>{event.label}</span>
                </span>
              </li>
            ))}
        </ol>
      )}
      {to - from > 86_400_000 && (
        <p class="ends" aria-hidden="true">
          <span style={{ marginLeft: at(from) }}>{shownDate(new Date(from).toISOString())}</span>
          <span style={{ marginRight: at(from) }}>{shownDate(new Date(to - 1).toISOString())}</span>
        </p>
      )}
      {unplaced.length > 0 && (
        <ul class="unplaced" aria-label="On days that are not known">
          {unplaced.map((event) => (
            <li key={event.key} class={event.kind}>
              <span class="track" aria-hidden="true">
                <span class="unknown-day" />
              </span>
              <span class="told">
                <q>{event.told}</q>
                <small> day not known</small> <span>{event.label}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
