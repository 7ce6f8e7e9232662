import { expect, it } from "vitest";
import type { ArticleRecord } from "../../src/record/index.ts";
import { quote } from "../../src/record/index.ts";
import { shownText } from "../../src/view/site/article/text.ts";
import { sampleRecord } from "../store/sample.ts";

/** Every anchor of a record. */
function* anchors(value: unknown): Generator<{ start: number; end: number; exact?: string }> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value) && "start" in value && "end" in value)
    yield value as { start: number; end: number; exact?: string };
  for (const inner of Object.values(value)) yield* anchors(inner);
}

/** The text that the page shows where it is given none. */
const pieced = (record: ArticleRecord) => shownText({ record });

it("has the words of every anchor in their places, and is as long as the text", () => {
  const { points, words, gaps } = pieced(sampleRecord);
  expect(points.length).toBe(sampleRecord.text.length);
  for (const { start, end, exact } of anchors(sampleRecord)) expect(points.slice(start, end)).toBe(exact);
  for (const [from, to] of gaps) expect(words.slice(from, to).trim().replaceAll("\u2007", "")).toBe("");
});

it("is blank where no words are given, and goes as far as they were cut", () => {
  const none = pieced(quote(sampleRecord, "none"));
  expect(none.points.length).toBe(sampleRecord.text.length);
  expect(none.words.replace(/[\s\u2007]/g, "")).toBe("");
  const short = pieced(quote(sampleRecord, "short"));
  expect(short.points.length).toBe(sampleRecord.text.length);
  for (const { start, exact = "" } of anchors(quote(sampleRecord, "short")))
    expect(short.points.slice(start, start + Array.from(exact).length)).toBe(exact);
});

it("is the text itself where that is given", () => {
  const words = "Ünïcode 𝔘 text";
  expect(shownText({ record: sampleRecord, words })).toMatchObject({ words, gaps: [] });
});
