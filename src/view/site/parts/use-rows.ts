import { useEffect, useState } from "preact/hooks";

/** As many rows as are put on the page whole, so that they can be searched and printed. */
const WHOLE = 200;
/** Rows beyond either edge of the window, for the tab key to go on to. */
const BEYOND = 12;

/** Which rows of a list are on the page. */
export interface Rows {
  readonly from: number;
  readonly to: number;
  /** Whether all of them are. */
  readonly whole: boolean;
  /** In pixels. */
  readonly rowHeight: number;
}

/**
 * Of a list in the page's own scrolling, the rows near the window, or all of a short one.
 * @param rem height of every row, in rem
 */
export function useRows(list: { readonly current: HTMLElement | null }, length: number, rem: number): Rows {
  const [first, setFirst] = useState(0);
  const whole = length <= WHOLE;
  const rowHeight = rem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
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
  if (whole) return { from: 0, to: length, whole, rowHeight };
  const shown = Math.ceil(window.innerHeight / rowHeight) + 2 * BEYOND;
  // A list that has grown shorter is shown from its end.
  const from = Math.max(0, Math.min(first, length - shown));
  return { from, to: Math.min(length, from + shown), whole, rowHeight };
}
