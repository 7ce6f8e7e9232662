import { shownDate } from "../dates.ts";
import type { Bar } from "./histogram.ts";

interface Props {
  readonly bars: readonly Bar[];
  readonly undated: number;
  /** Link to the statements of a stretch. */
  readonly toStretch: (bar: Bar) => string;
}

/** How many statements there are by time; each stretch leads to its own. */
export function Histogram({ bars, undated, toStretch }: Props) {
  const [first] = bars;
  const last = bars.at(-1);
  // Of one day there is nothing to see.
  if (first === undefined || last === undefined || first === last) return null;
  const most = Math.max(...bars.map(({ told, reported, vague }) => told + reported + vague));
  const height = (n: number): string => `${(100 * n) / most}%`;
  return (
    <figure class="histogram">
      <ol aria-label="Statements by time">
        {bars.map((bar) => (
          <li key={bar.from}>
            <a href={toStretch(bar)} aria-label={described(bar)} title={described(bar)}>
              <span class="vague" style={{ height: height(bar.vague) }} />
              <span class="reported" style={{ height: height(bar.reported) }} />
              <span class="told" style={{ height: height(bar.told) }} />
            </a>
          </li>
        ))}
      </ol>
      <figcaption>
        <span>{shownDate(first.from)}</span>
        <span class="key">
          <i class="told" /> day told <i class="reported" /> day of the report <i class="vague" /> somewhere about then
          {undated > 0 && `; ${undated} without a date`}
        </span>
        <span>{shownDate(last.until)}</span>
      </figcaption>
    </figure>
  );
}

function described({ from, until, told, reported, vague }: Bar): string {
  const when = from === until ? shownDate(from) : `${shownDate(from)} to ${shownDate(until)}`;
  const maybe = vague === 0 ? "" : `, and maybe ${vague} more`;
  const n = told + reported;
  return `${when}: ${n} ${n === 1 ? "statement" : "statements"}${maybe}`;
}
