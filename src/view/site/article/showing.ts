/** The class of the marks of the fact that is shown. */
const ON = "on";

/** Marks a fact's words as chosen, and brings the first into sight if none is. By hand, so that the text is not made anew. */
export function showFact(text: HTMLElement, fact: number): void {
  for (const mark of text.querySelectorAll(`.${ON}`)) mark.classList.remove(ON);
  text.classList.toggle("some-on", fact >= 0);
  if (fact < 0) return;
  const marks = [...text.querySelectorAll(`[data-fact="${fact}"]`)];
  for (const mark of marks) mark.classList.add(ON);
  if (!marks.some(inSight)) marks[0]?.scrollIntoView({ block: "start" });
}

/** Marks any stretch of the text, in code units, and brings it into sight. */
export function showPlace(text: HTMLElement, place: readonly [number, number] | undefined): void {
  CSS.highlights?.delete("place");
  const range = place === undefined ? undefined : rangeOf(text, place);
  if (range === undefined) return;
  CSS.highlights?.set("place", new Highlight(range));
  if (!inSight(range)) bringIn(range);
}

function bringIn(range: Range): void {
  window.scrollBy(0, range.getBoundingClientRect().top - window.innerHeight / 4);
}

function inSight(thing: Element | Range): boolean {
  const { top, bottom } = thing.getBoundingClientRect();
  // On a narrow screen the chosen fact lies over the lower part of the text.
  const over = document.querySelector(".facts.chosen");
  const covered = over !== null && getComputedStyle(over).position === "fixed";
  return bottom > 80 && top < (covered ? over.getBoundingClientRect().top : window.innerHeight) - 40;
}

/** The range of a stretch; each paragraph says at which code unit of the text it begins. */
function rangeOf(text: HTMLElement, [from, to]: readonly [number, number]): Range | undefined {
  const range = document.createRange();
  let begun = false;
  for (const paragraph of text.querySelectorAll<HTMLElement>("[data-from]")) {
    let at = Number(paragraph.dataset.from);
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const end = at + (node.nodeValue?.length ?? 0);
      if (!begun && end > from) {
        range.setStart(node, Math.max(0, from - at));
        begun = true;
      }
      if (begun && at < to) range.setEnd(node, Math.min(to, end) - at);
      at = end;
    }
  }
  return begun ? range : undefined;
}
