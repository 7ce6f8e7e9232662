import { describe, expect, it } from "vitest";
import { shownDate } from "../../src/view/site/dates.ts";

describe("a date on the page", () => {
  it.each([
    ["2024-06-19", "19 June 2024"],
    ["2024-06-05T09:12:00-04:00", "5 June 2024"],
    ["2024-06", "June 2024"],
    ["2024", "2024"],
    ["2023-21", "spring 2023"],
    ["2023-24", "winter 2023"],
    ["2023-05~", "about May 2023"],
    ["2023-05-02?", "perhaps 2 May 2023"],
    ["202X", "the 2020s"],
    ["2023-05-01/2023-05-03", "1 May 2023 to 3 May 2023"],
    ["2023-77", "2023-77"],
    ["last year", "last year"],
  ])("%s is shown as %s", (date, shown) => {
    expect(shownDate(date)).toBe(shown);
  });
});
