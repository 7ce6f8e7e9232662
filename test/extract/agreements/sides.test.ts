import { describe, expect, it } from "vitest";
import { agreementsIn } from "./reading.ts";

const parties = (text: string) => agreementsIn(text).map((one) => [...one.parties].sort());

describe("sides", () => {
  it.each([
    ["The Kenyan side has ratified the treaty; the Ugandan side has yet to do so.", ["Kenya", "Uganda"]],
    ["The Burkinabe side accepted the pact and the Malian side signed it.", ["Burkina Faso", "Mali"]],
    ["Under the deal, the Omani side will supply gas to the Iranian side.", ["Iran", "Oman"]],
    ["Both sides agreed to a truce, the Armenian side said. Azerbaijan did not comment.", ["Armenia", "Azerbaijan"]],
    [
      "The Turkish side said the agreement had been signed by both sides, with Syria to withdraw its guns.",
      ["Syria", "Turkey"],
    ],
    [
      "The grain pact was extended. The Moldovan side wanted a year. The Romanian side offered two.",
      ["Moldova", "Romania"],
    ],
    [
      "Denmark and the Faroe Islands agreed on a fishing deal. The Faroese side said it would sign in May.",
      ["Denmark", "Faroe Islands"],
    ],
    [
      "Officials of the Faroe Islands flew to Bergen. The Faroese side and the Norwegian side signed a fishing accord.",
      ["Faroe Islands", "Norway"],
    ],
  ])("named by an adjective are the state’s: %s", (text, expected) => {
    expect(parties(text)).toEqual([expected]);
  });

  it.each([
    [
      "both sides, when others are told of next",
      "Both sides agreed to a truce. Qatar and Egypt had mediated for weeks.",
      [],
    ],
    ["a side of a border", "A truce took hold on the Lebanese side of the border.", []],
    ["a mediator’s side", "Chad and Sudan signed a truce. The Qatari side had hosted the talks.", ["Chad", "Sudan"]],
  ])("are not %s", (_, text, expected) => {
    expect(parties(text)).toEqual([expected]);
  });

  it("of a region that stands beside no state for itself are nobody", () => {
    expect(parties("The treaty on fishing was signed in Spain and Catalonia’s ports.")).toEqual([[]]);
  });
});
