import { describe, expect, it } from "vitest";
import { dateLine, publicationDate } from "../../src/article/publication-date.ts";

const LINES: readonly (readonly [line: string, read: string | undefined])[] = [
  ["Thursday 20 June 2024 09:12 EDT", "2024-06-20T09:12:00-04:00"],
  ["June 20, 2024, 9:12 a.m. ET", "2024-06-20T09:12:00-04:00"],
  ["January 20, 2024, 9:12 p.m. ET", "2024-01-20T21:12:00-05:00"],
  ["Published 5:12 PM EDT, June 20, 2024", "2024-06-20T17:12:00-04:00"],
  ["First published on Thu 20 Jun 2024 14.12 BST", "2024-06-20T14:12:00+01:00"],
  ["Published: 20th June 2024 | Updated: 21st June 2024, 10:00 GMT", "2024-06-20"],
  ["Thu, 20 Jun 2024 13:12:00 GMT", "2024-06-20T13:12:00Z"],
  ["2024-06-20T09:12:00.250+05:30", "2024-06-20T09:12:00+05:30"],
  ["2024-06-20T09:12Z", "2024-06-20T09:12:00Z"],
  ["2024-06-20 09:12:00 +0000", "2024-06-20T09:12:00Z"],
  ["20240620T091200Z", "2024-06-20T09:12:00Z"],
  ["20 Jun 2024", "2024-06-20"],
  ["Sept. 3, 2024", "2024-09-03"],
  ["20.06.2024, 18:30 (UTC+2)", "2024-06-20T18:30:00+02:00"],
  ["06/20/2024 12:05 AM", "2024-06-20T00:05:00"],
  ["20 June 2024 • 4 min read", "2024-06-20"],
  ["06/07/2024", undefined],
  ["2025-13-45", undefined],
  ["31 June 2024", undefined],
  ["June 2024", undefined],
  ["25:61", undefined],
  ["The treaty of 20 June 2024", undefined],
  ["PARIS, June 3, 2024 (Reuters) -", undefined],
  ["", undefined],
];

describe("a date of publication", () => {
  for (const [line, read] of LINES)
    it(`${line || "nothing"} is ${read ?? "none"}`, () => {
      const date = publicationDate(line);
      expect(date?.datePublished ?? date?.publishedOn).toBe(read);
    });

  it("is told from an update's", () => {
    expect(dateLine("Last modified on Fri 21 Jun 2024")?.update).toBe(true);
    expect(dateLine("Published 20 June 2024, updated 21 June 2024")?.update).toBe(false);
  });
});
