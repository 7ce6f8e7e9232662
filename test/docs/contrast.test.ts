import { describe, expect, it } from "vitest";
import { elements } from "./page.ts";

const style = elements("style")[0]?.textContent ?? "";
const [light = "", dark = ""] = style.split("@media (prefers-color-scheme: dark)");
const colours = (css: string) =>
  new Map([...css.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]));

/** Relative luminance of a colour as #rrggbb (WCAG 2.2, "relative luminance"). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((i) => {
    const channel = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const PAIRS = [
  ...["text", "soft", "link", "violation", "warning", "info"].flatMap((name) => [
    [name, "page", 4.5],
    [name, "panel", 4.5],
  ]),
  ...["c-text", "c-entity", "c-agreement", "c-statement", "c-run"].map((ground) => ["text", ground, 4.5]),
  ["line", "page", 3],
] as [string, string, number][];

describe.each([
  ["light", colours(light)],
  ["dark", colours(dark)],
])("contrast in the %s page", (_, palette) => {
  it.each(PAIRS)("%s on %s is at least %d to 1", (name, ground, least) => {
    const [a, b] = [name, ground].map((key) => luminance(palette.get(key) ?? "")).sort((x, y) => y - x);
    expect(((a ?? 0) + 0.05) / ((b ?? 0) + 0.05)).toBeGreaterThanOrEqual(least);
  });
});
