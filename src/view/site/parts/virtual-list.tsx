import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { useRows } from "./use-rows.ts";

interface Props<T> {
  readonly entries: readonly T[];
  /** Height of every row, in rem. */
  readonly rowHeight: number;
  readonly label: string;
  readonly row: (entry: T) => ComponentChildren;
  readonly keyOf: (entry: T) => string;
}

/** A list of any length in the page's own scrolling; of a long one, only the rows near the window are there. */
export function VirtualList<T>({ entries, rowHeight: rem, label, row, keyOf }: Props<T>) {
  const list = useRef<HTMLUListElement>(null);
  const { from, to, whole, rowHeight } = useRows(list, entries.length, rem);
  return (
    <ul ref={list} class="rows" aria-label={label} style={{ height: whole ? undefined : entries.length * rowHeight }}>
      {entries.slice(from, to).map((entry, i) => (
        <li
          key={keyOf(entry)}
          aria-setsize={entries.length}
          aria-posinset={from + i + 1}
          style={{ height: rowHeight, top: whole ? undefined : (from + i) * rowHeight }}
          class={whole ? undefined : "placed"}
        >
          {row(entry)}
        </li>
      ))}
    </ul>
  );
}
