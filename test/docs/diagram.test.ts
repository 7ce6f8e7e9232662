import { describe, expect, it } from "vitest";
import { elements, type PageElement } from "./page.ts";

interface Box {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
const number = (element: PageElement, attribute: string) => Number(element.getAttribute(attribute));

const boxes: readonly (Box & { readonly texts: readonly PageElement[] })[] = elements("svg .box").map((group) => {
  const rect = group.querySelector("rect");
  if (!rect) throw new Error("a box without a frame");
  const [left, top] = [number(rect, "x"), number(rect, "y")];
  return {
    name: group.querySelector(".name")?.textContent ?? "",
    left,
    top,
    right: left + number(rect, "width"),
    bottom: top + number(rect, "height"),
    texts: [...group.querySelectorAll("text")],
  };
});

/** The straight stretches of the lines, as boxes without breadth. */
const stretches = elements("svg .line").flatMap((line) => {
  let [x, y] = [0, 0];
  return [...(line.getAttribute("d") ?? "").matchAll(/([MHV])([\d.]+)(?: ([\d.]+))?/g)].flatMap(
    ([, command, a, b]): Omit<Box, "name">[] => {
      const from = { x, y };
      if (command === "V") y = Number(a);
      else x = Number(a);
      if (command === "M") y = Number(b);
      const box = {
        left: Math.min(from.x, x),
        right: Math.max(from.x, x),
        top: Math.min(from.y, y),
        bottom: Math.max(from.y, y),
      };
      return command === "M" ? [] : [box];
    },
  );
});

const overlap = (a: Omit<Box, "name">, b: Omit<Box, "name">) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe("the class diagram", () => {
  it("has boxes that do not touch, inside the drawing", () => {
    const [, , width = 0, height = 0] = (elements("svg")[0]?.getAttribute("viewBox") ?? "").split(" ").map(Number);
    expect(boxes.length).toBeGreaterThan(15);
    for (const [i, a] of boxes.entries()) {
      expect(Math.min(a.left, a.top, width - a.right, height - a.bottom), a.name).toBeGreaterThan(0);
      for (const b of boxes.slice(i + 1)) expect(overlap(a, b), `${a.name} and ${b.name}`).toBe(false);
    }
  });

  it("has lines that run beside the boxes", () => {
    expect(stretches.length).toBeGreaterThan(20);
    for (const stretch of stretches)
      for (const box of boxes) expect(overlap(stretch, box), `${box.name} ${JSON.stringify(stretch)}`).toBe(false);
  });

  it("has labels that stay in their boxes and clear of each other", () => {
    for (const box of boxes) {
      for (const y of new Set(box.texts.map((text) => number(text, "y")))) {
        expect(y).toBeGreaterThan(box.top);
        expect(y).toBeLessThan(box.bottom);
        const spans = box.texts
          .filter((text) => number(text, "y") === y)
          .map((text) => {
            const kind = text.getAttribute("class") ?? "";
            const length = (text.textContent ?? "").length * (kind === "name" ? 9 : 7);
            const from = number(text, "x") - (kind === "value" || kind === "times" ? length : 0);
            return { from, to: from + length };
          })
          .sort((a, b) => a.from - b.from);
        expect(spans[0]?.from).toBeGreaterThan(box.left);
        expect(spans.at(-1)?.to).toBeLessThan(box.right);
        for (const [i, span] of spans.slice(1).entries()) expect(span.from).toBeGreaterThan(spans[i]?.to ?? 0);
      }
    }
  });

  it("leads from each box to the class", () => {
    for (const a of elements("svg a"))
      expect(elements(`section[id="${a.getAttribute("href")?.slice(1)}"]`)).toHaveLength(1);
    expect(elements("svg a")).toHaveLength(boxes.length);
  });
});
