import { describe, expect, test } from "vitest";
import { agreementsIn } from "./reading.ts";

const OPENING = "Kenya and Mali signed a defence treaty.";
const told = (words: string) => agreementsIn(`${OPENING} ${words}`).flatMap((a) => a.provisions);

describe("provisions in an article's own words", () => {
  test.each([
    [
      "Under Article 4 of the treaty, neither country may host foreign troops.",
      "Article 4",
      "neither country may host foreign troops",
    ],
    [
      "Under Article 4, neither country may host foreign troops, the minister said.",
      "Article 4",
      "neither country may host foreign troops",
    ],
    [
      "Article 7 obliges both sides to share what their radars see.",
      "Article 7",
      "both sides to share what their radars see",
    ],
    [
      "Section 2(b) of the treaty bars either side from leaving it before 2030.",
      "Section 2(b)",
      "either side from leaving it before 2030",
    ],
    [
      "The treaty states that disputes must go to a court in Arusha.",
      undefined,
      "disputes must go to a court in Arusha",
    ],
    [
      "The treaty, which was signed in May, provides that disputes must go to a court.",
      undefined,
      "disputes must go to a court",
    ],
    [
      "Under the treaty, Mali will open its airfields to Kenyan planes.",
      undefined,
      "Mali will open its airfields to Kenyan planes",
    ],
    ["Under its terms, Mali must open its airfields.", undefined, "Mali must open its airfields"],
    [
      "The treaty does not mention oil. It was the treaty that commits Kenya to send trainers.",
      undefined,
      "Kenya to send trainers",
    ],
    ["The treaty calls for a joint staff of forty officers.", undefined, "a joint staff of forty officers"],
  ])("%s", (words, label, text) => {
    const found = told(words);
    expect(found.map((p) => [p.label, p.fidelity, p.text])).toEqual([[label, "paraphrase", text]]);
  });

  test("each clause of a sentence, and each item of a list of terms, is one", () => {
    expect(
      told("Under the treaty, Mali will open its airfields, and Kenya will train pilots.").map((p) => p.text),
    ).toEqual(["Mali will open its airfields", "Kenya will train pilots"]);
    const list = agreementsIn(
      `${OPENING}\nThe treaty includes:\na joint staff of forty officers\na hotline between the ministries\nNobody spoke of oil.`,
      {
        bullets: [2, 3],
      },
    );
    expect(list.flatMap((a) => a.provisions.map((p) => [p.fidelity, p.text]))).toEqual([
      ["paraphrase", "a joint staff of forty officers"],
      ["paraphrase", "a hotline between the ministries"],
    ]);
  });

  test("whom they bind, and to what", () => {
    const [found] = told("Article 7 obliges both sides to share what their radars see.");
    expect(found?.obligations).toMatchObject([
      { obligor: "both sides", modal: "obliges", act: "share what their radars see" },
    ]);
    expect(told("Under the treaty, Mali will receive two planes.")[0]?.obligations).toEqual([]);
  });

  test.each([
    "Under the article, a cartoon showed the minister in a bathtub.",
    "Article 5 of the constitution bars the president from a third term.",
    "The constitution was changed. Under Article 5, no president may serve three terms.",
    "The treaty says a lot about both governments.",
    "Under the treaty lies a history of distrust.",
    "“Under the treaty, we will send trainers,” the minister said.",
    "An article of clothing must be worn at all times.",
    "The minister must defend the treaty in parliament.",
  ])("none in: %s", (words) => expect(told(words)).toEqual([]));
});
