import { expect, it } from "vitest";
import { dayOf, daysOfEdtf, isoDay } from "../../src/link/days.ts";

it.each([
  ["2024-06-19", "2024-06-19", "2024-06-19"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2023-12", "2023-12-01", "2023-12-31"],
  ["2024", "2024-01-01", "2024-12-31"],
  ["2024-22", "2024-01-01", "2024-12-31"],
  ["199X", "1990-01-01", "1999-12-31"],
  ["2024-06~", "2024-05-02", "2024-07-30"],
  ["2024-06-19/2024-07", "2024-06-19", "2024-07-31"],
])("%s is from %s to %s", (edtf, from, to) => {
  const days = daysOfEdtf(edtf);
  expect(days && [isoDay(days.from), isoDay(days.to)]).toEqual([from, to]);
});

it.each(["2024/..", "../2024", "", "soon", "2025/2024"])("%j gives no bounds", (edtf) => {
  expect(daysOfEdtf(edtf)).toBeUndefined();
});

it("takes the day on the clock of the place, with and without a time", () => {
  expect(isoDay(dayOf("2024-06-19T23:30:00-04:00") ?? 0)).toBe("2024-06-19");
  expect(dayOf("2024-06-19")).toBe(dayOf("2024-06-19T00:00:00Z"));
  expect(dayOf("2024")).toBeUndefined();
});
