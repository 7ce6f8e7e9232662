import { expect, it } from "vitest";
import type { StatementEntry } from "../../src/view/data.ts";
import { filtered, sorted } from "../../src/view/site/statements/filter.ts";
import { histogram } from "../../src/view/site/statements/histogram.ts";
import { whenOf } from "../../src/view/site/when.ts";

const statement = (id: string, entry: Partial<StatementEntry> = {}): StatementEntry => ({
  id,
  article: "a",
  speaker: ["Norway"],
  addressee: [],
  about: [],
  form: "direct",
  ...entry,
});
const ids = (entries: readonly StatementEntry[]): readonly string[] => entries.map(({ id }) => id);
const days = ({ from = 0, to = 0 } = {}): string =>
  `${new Date(from).toISOString().slice(0, 10)} ${new Date(to).toISOString().slice(0, 10)}`;

it.each([
  [{ date: "2024-06-19" }, "2024-06-19 2024-06-20", false],
  [{ edtf: "2024-06" }, "2024-06-01 2024-07-01", true],
  [{ edtf: "2024~" }, "2024-01-01 2025-01-01", true],
  [{ edtf: "202X" }, "2020-01-01 2030-01-01", true],
  [{ edtf: "2024-21" }, "2024-03-01 2024-06-01", true],
  [{ edtf: "2024-06-19/2024-06-21" }, "2024-06-19 2024-06-22", true],
  [{ words: "soon", earliest: "2024-06-19T00:00:00Z", latest: "2024-06-25T00:00:00Z" }, "2024-06-19 2024-06-25", true],
])("%j is when it says", (date, stretch, vague) => {
  const when = whenOf(date);
  expect(days(when)).toBe(stretch);
  expect(when?.vague).toBe(vague);
});

it("is no time where words alone tell", () => {
  expect(whenOf({ words: "on Wednesday" })).toBeUndefined();
  expect(whenOf({ edtf: "nonsense" })).toBeUndefined();
});

it("filters by parts of names, by lists, by words and by days, vague ones included", () => {
  const entries = [
    statement("a", { speaker: ["Chang Ho-jin"], act: "warn", date: "2024-06-20T09:00:00Z", words: "It will fall." }),
    statement("b", { addressee: ["Peru"], act: "say", date: "2024-06" }),
    statement("c", { about: ["Article 4 of the pact"], form: "indirect" }),
  ];
  expect(ids(filtered(entries, { speaker: "chang" }))).toEqual(["a"]);
  expect(ids(filtered(entries, { to: "PERU" }))).toEqual(["b"]);
  expect(ids(filtered(entries, { about: "pact", form: "indirect" }))).toEqual(["c"]);
  expect(ids(filtered(entries, { q: "fall chang" }))).toEqual(["a"]);
  expect(ids(filtered(entries, { from: "2024-06-20", until: "2024-06-20" }))).toEqual(["a", "b"]);
  expect(ids(filtered(entries, { from: "2024-06-21" }))).toEqual(["b"]);
  expect(ids(filtered(entries, { until: "2024-05-31" }))).toEqual([]);
  expect(ids(filtered(entries, {}))).toEqual(["a", "b", "c"]);
});

it("sorts either way, with nothing last", () => {
  const entries = [statement("x"), statement("b", { date: "2024-06-20" }), statement("a", { date: "2023-01-01" })];
  expect(ids(sorted([...entries], "date"))).toEqual(["a", "b", "x"]);
  expect(ids(sorted([...entries], "-date"))).toEqual(["b", "a", "x"]);
  expect(ids(sorted([...entries], ""))).toEqual(["x", "b", "a"]);
});

it("counts statements by time, at most sixty stretches, what is vague in all that it may be in", () => {
  const { bars, undated } = histogram([
    statement("a", { date: "2024-06-01" }),
    statement("b", { date: "2024-06-03", reportedOn: true }),
    statement("c", { date: "2024-06" }),
    statement("d"),
  ]);
  expect(bars.map(({ from, told, reported, vague }) => [from, told, reported, vague])).toEqual([
    ["2024-06-01", 1, 0, 1],
    ["2024-06-02", 0, 0, 1],
    ["2024-06-03", 0, 1, 1],
  ]);
  expect(undated).toBe(1);
  const years = histogram([statement("a", { date: "1815-06-09" }), statement("b", { date: "2024-06-09" })]);
  expect(years.bars.length).toBeLessThanOrEqual(60);
  expect(years.bars.reduce((sum, { told }) => sum + told, 0)).toBe(2);
});
