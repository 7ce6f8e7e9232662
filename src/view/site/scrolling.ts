import { useEffect } from "preact/hooks";
import { readAddress } from "./address.ts";

/** Frames in which a view that is gone back to may grow as long as it was. */
const FRAMES = 60;

/**
 * Where the page was scrolled to at each step of its history: a new view begins at its top, one that is gone back to where
 * it was left. Browsers do that for pages, and not for the views of one.
 */
export function useScrolling(): void {
  useEffect(() => {
    history.scrollRestoration = "manual";
    const places = new Map<number, number>();
    let view = viewOf(location.hash);
    let step = stepOf();
    const keep = () => places.set(step, window.scrollY);
    const follow = () => {
      const [before, old] = [view, stepHere()];
      view = viewOf(location.hash);
      step = stepOf();
      const place = old === undefined ? undefined : places.get(old);
      if (place !== undefined) goTo(place, () => stepHere() === step);
      else if (view !== before) window.scrollTo(0, 0);
    };
    window.addEventListener("scroll", keep, { passive: true });
    window.addEventListener("hashchange", follow);
    return () => {
      window.removeEventListener("scroll", keep);
      window.removeEventListener("hashchange", follow);
    };
  }, []);
}

/** The number of the step at hand, where it has one: it is none that is new. */
function stepHere(): number | undefined {
  const step: unknown = Reflect.get(Object(history.state), "step");
  return typeof step === "number" ? step : undefined;
}

let steps = 0;

/** The number of the step at hand; a new one is given its own. */
function stepOf(): number {
  const here = stepHere();
  if (here !== undefined) {
    steps = Math.max(steps, here);
    return here;
  }
  history.replaceState({ step: ++steps }, "");
  return steps;
}

function viewOf(hash: string): string {
  const { view, steps } = readAddress(hash);
  return [view, ...steps].join("/");
}

/** Scrolls as far as the view goes already, and further as it grows. */
function goTo(place: number, still: () => boolean, frames = FRAMES): void {
  if (!still()) return;
  window.scrollTo(0, place);
  if (Math.abs(window.scrollY - place) > 1 && frames > 0) requestAnimationFrame(() => goTo(place, still, frames - 1));
}
