import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

interface Props<T> {
  readonly entries: readonly T[];
  /** Height of every row, in rem. */
  readonly rowHeight: number;
  readonly label: string;
  readonly row: (entry: T, index: number) => ComponentChildren;
  readonly keyOf: (entry: T) => string;
}

/** As many rows as are put on the page whole, so that they can be searched and printed. */
const WHOLE = 200;
/** Rows beyond either edge of the window, for the tab key to go on to. */
const BEYOND = 12;

/** A list of any length in the page's own scrolling; of a long one, only the rows near the window are there. */
export function VirtualList<T>({ entries, rowHeight: rem, label, row, keyOf }: Props<T>) {
  const rowHeight = rem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const list = useRef<HTMLUListElement>(null);
  const whole = entries.length <= WHOLE;
  const [from, to] = useRows(list, entries.length, rowHeight, whole);
  const shown = entries.slice(from, to);
  return (
    <ul ref={list} class="rows" aria-label={label} style={{ height: whole ? undefined : entries.length * rowHeight }}>
      {shown.map((entry, i) => (
        <li
          key={keyOf(entry)}
          aria-setsize={entries.length}
          aria-posinset={from + i + 1}
          style={whole ? { height: rowHeight } : { height: rowHeight, top: (from + i) * rowHeight }}
          class={whole ? undefined : "placed"}
        >
          {row(entry, from + i)}
        </li>
      ))}
    </ul>
  );
}

function useRows(
  list: { readonly current: HTMLElement | null },
  length: number,
  rowHeight: number,
  whole: boolean,
): readonly [number, number] {
  const [first, setFirst] = useState(0);
  useEffect(() => {
    if (whole) return;
    const follow = () => {
      const above = -(list.current?.getBoundingClientRect().top ?? 0);
      setFirst(Math.max(0, Math.floor(above / rowHeight) - BEYOND));
    };
    follow();
    window.addEventListener("scroll", follow, { passive: true });
    window.addEventListener("resize", follow);
    return () => {
      window.removeEventListener("scroll", follow);
      window.removeEventListener("resize", follow);
    };
  }, [whole, rowHeight, list]);
  if (whole) return [0, length];
  const from = Math.min(first, Math.max(0, length - 1));
  return [from, Math.min(length, from + Math.ceil(window.innerHeight / rowHeight) + 2 * BEYOND)];
}
