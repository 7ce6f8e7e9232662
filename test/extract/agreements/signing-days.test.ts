import { describe, expect, it } from "vitest";
import { agreementsIn } from "./reading.ts";

/** Saturday, 7 September 2024. */
const signing = (text: string) => agreementsIn(text, { publishedOn: "2024-09-07" })[0]?.signing;

describe("the day of a signing", () => {
  it.each([
    ["behind a wish", "Laos and Nepal want peace and on Friday signed a border pact.", "2024-09-06"],
    ["behind plans", "Laos, which plans to leave, on Friday signed a trade pact with Nepal.", "2024-09-06"],
    ["without “that”", "The trade pact Laos and Nepal signed on Friday will last ten years.", "2024-09-06"],
    [
      "of “it”",
      "Laos and Nepal agreed a trade pact. The two countries signed it in Hanoi on 2 March 2021.",
      "2021-03-02",
    ],
    ["of “It was signed”", "Laos has a trade pact with Nepal. It was signed in Hanoi on 2 March 2021.", "2021-03-02"],
    [
      "the day before",
      "On Monday a border pact with Nepal, signed in Hanoi the day before, was read out in Laos.",
      "2024-09-01",
    ],
    ["a day later", "Ministers met on 4 May 2020. Laos and Nepal signed a border pact a day later.", "2020-05-05"],
    ["of its name", "Under the May 4, 2020 agreement with Nepal, Laos must pay.", "2020-05-04"],
  ])("%s", (_, text, day) => {
    expect(signing(text)?.on).toBe(day);
  });

  it.each([
    ["no day before it is told", "Laos and Nepal signed a border pact the day before."],
    [
      "the day is that of something else",
      "Laos and Nepal signed a border pact the day before the vote on Monday was held.",
    ],
    ["it only compares", "Laos and Nepal signed a border pact a day earlier than planned."],
    ["the name has a year only", "Laos is party to the 1951 convention on rivers."],
    ["a truce goes by a day", "Laos broke the May 4, 2020 truce with Nepal."],
  ])("is none where %s", (_, text) => {
    expect(signing(text)?.on).toBeUndefined();
  });

  it("has its place with it, where “it” is signed", () => {
    expect(signing("Laos and Nepal agreed a trade pact. They signed it in Hanoi on Friday.")).toMatchObject({
      on: "2024-09-06",
      in: "Hanoi",
    });
  });

  it("that is only in a name does not tell that it was signed", () => {
    expect(agreementsIn("Under the May 4, 2020 agreement with Nepal, Laos must pay.")[0]?.status).toBe("in-force");
  });
});

describe("the place of a signing", () => {
  it.each([
    [
      "The Treaty on the Mekong Bridge, signed in May by Laos and Nepal, sends quarrels to a court in Vienna.",
      undefined,
    ],
    ["The border treaty signed in Hanoi by Laos and Nepal is kept in Vienna.", "Hanoi"],
  ])("%s", (text, place) => expect(agreementsIn(text)[0]?.signing?.in).toBe(place));
});
