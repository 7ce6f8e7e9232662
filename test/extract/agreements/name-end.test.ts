import { describe, expect, test } from "vitest";
import { agreementsIn } from "./reading.ts";

describe("the time and the place of the signing are no part of a name", () => {
  test.each([
    ["Norway and Chad signed the Treaty on Good Neighbourliness on March 14, 2023.", "Treaty on Good Neighbourliness"],
    ["Norway and Chad signed the Treaty on Good Neighbourliness in Helsinki.", "Treaty on Good Neighbourliness"],
    [
      "Norway and Chad signed the Treaty on Good Neighbourliness in Helsinki on Tuesday.",
      "Treaty on Good Neighbourliness",
    ],
    ["Norway ratified the Convention on the Rights of Migrants in June.", "Convention on the Rights of Migrants"],
    ["Norway and Chad signed the Charter on Clean Seas in Lagos on July 1.", "Charter on Clean Seas"],
    ["Norway and Chad signed the Convention on Clean Water in Oslo, Norway, on May 3.", "Convention on Clean Water"],
    ["Norway and Chad signed the Treaty of Amity in Kuldor on May 3.", "Treaty of Amity"],
    ["Norway and Chad signed the Lakes Protection Treaty on March 14, 2023.", "Lakes Protection Treaty"],
    ["Norway and Chad signed the Water Sharing Treaty on March 20, 2024.", "Water Sharing Treaty"],
    ["In Helsinki on Tuesday the Lakes Treaty was signed by Norway and Chad.", "Lakes Treaty"],
    ["On Tuesday the Lakes Treaty was signed by Norway and Chad.", "Lakes Treaty"],
  ])("%s", (text, name) => {
    expect(agreementsIn(text).map((a) => a.name)).toEqual([name]);
  });

  test("they are told of the signing all the same", () => {
    const [charter] = agreementsIn("Norway and Chad signed the Charter on Clean Seas in Lagos on July 1, 2023.");
    expect(charter?.signing).toMatchObject({ on: "2023-07-01", in: "Lagos" });
  });

  test("a treaty told with its day alone has no name", () => {
    expect(agreementsIn("Norway and Chad signed the Treaty on March 14, 2023.").map((a) => a.name)).toEqual([
      undefined,
    ]);
    expect(agreementsIn("Norway and Chad signed the Treaty of March 14, 2023.").map((a) => a.name)).toEqual([
      undefined,
    ]);
  });

  test("another name after the time is read", () => {
    const found = agreementsIn("Norway and Chad signed the Pact on Fishing on Monday and the Convention on Rivers.");
    expect(found.map((a) => a.name)).toEqual(["Pact on Fishing", "Convention on Rivers"]);
  });
});

test.each([
  ["Norway and Chad signed the Convention on Clean Water in Africa in May.", "Convention on Clean Water in Africa"],
  ["Norway and Chad signed the Treaty on Peace in Europe.", "Treaty on Peace in Europe"],
  ["Norway and Chad signed the Treaty on Peace in Kashmir.", "Treaty on Peace in Kashmir"],
  ["Norway and Chad signed the Agreement on Trade in Services on Monday.", "Agreement on Trade in Services"],
  ["Norway and Chad signed the Convention on Sunday Trading on Monday.", "Convention on Sunday Trading"],
  ["Norway and Chad signed the Treaty of Helsinki on Monday.", "Treaty of Helsinki"],
])("what an agreement is about stays in its name: %s", (text, name) => {
  expect(agreementsIn(text).map((a) => a.name)).toEqual([name]);
});
