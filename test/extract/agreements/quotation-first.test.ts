import { describe, expect, it } from "vitest";
import { agreementsIn } from "./reading.ts";

const provisions = (text: string) =>
  agreementsIn(text).flatMap((one) =>
    one.provisions.filter((p) => p.fidelity === "verbatim").map((p) => [p.label, p.text]),
  );

describe("a provision quoted before its source", () => {
  it.each([
    [
      "Ethiopia and Sudan signed a water agreement in May. “Neither party shall build dams without the consent of the other,” Article 12 of the agreement says.",
      "Article 12",
      "Neither party shall build dams without the consent of the other",
    ],
    [
      'Article 12 is the heart of it. "No party shall close the canal," Article 12 of the agreement between Egypt and Jordan provides.',
      "Article 12",
      "No party shall close the canal",
    ],
    [
      "Ethiopia and Sudan signed a water agreement in May. “Each party shall tell the other of new dams,” Article 3 reads.",
      "Article 3",
      "Each party shall tell the other of new dams",
    ],
    [
      "Kenya and Uganda signed a pact on lakes. “Fish shall be free to all,” its Article 9 declares.",
      "Article 9",
      "Fish shall be free to all",
    ],
    [
      "“No warship shall enter the lake,” according to Section 4(b) of the pact between Kenya and Uganda.",
      "Section 4(b)",
      "No warship shall enter the lake",
    ],
    [
      "“No warship shall enter the lake” is how Article 4 of the pact between Kenya and Uganda puts it.",
      "Article 4",
      "No warship shall enter the lake",
    ],
    [
      "“The parties shall settle disputes by talks,” says the Lakes Treaty, which Peru and Chile signed in 1960.",
      undefined,
      "The parties shall settle disputes by talks",
    ],
    [
      "Peru and Chile have a border treaty. “The parties shall settle disputes by talks,” the treaty states.",
      undefined,
      "The parties shall settle disputes by talks",
    ],
    [
      "Togo and Benin renewed their accord. “Cattle may cross the border from May to July, herders with them,” stipulates paragraph 2 of the accord.",
      "Paragraph 2",
      "Cattle may cross the border from May to July, herders with them",
    ],
  ])("%s", (text, label, words) => {
    expect(provisions(text)).toEqual([[label, words]]);
  });

  it.each([
    "“We shall not sign,” the minister said of the pact between Kenya and Uganda. Article 12 of the agreement says little.",
    "“We shall never give up the lake,” an article in the Daily Nation says. Kenya and Uganda signed a pact on it.",
    "Kenya and Uganda signed a pact on lakes. “The state shall protect lakes,” Article 12 of the constitution says.",
    "Kenya and Uganda signed a pact on lakes. “Tenants shall keep no pets,” clause 5 of the lease says.",
    "Kenya and Uganda signed a pact on lakes. “We shall overcome,” section 2 of the party’s manifesto says.",
    "Kenya and Uganda signed a pact. “They shall regret it,” the treaty’s critics say.",
    "Kenya and Uganda signed a pact. “We shall see,” says the treaty negotiator.",
  ])("none: %s", (text) => {
    expect(provisions(text)).toEqual([]);
  });
});
