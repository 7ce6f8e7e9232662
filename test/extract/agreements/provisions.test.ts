import { describe, expect, test } from "vitest";
import { agreementsIn } from "./reading.ts";

const OPENING = "Kenya and Mali signed a defence treaty.";
const provisions = (sentence: string) => agreementsIn(`${OPENING} ${sentence}`).flatMap((a) => a.provisions);

describe("provisions quoted", () => {
  test.each([
    ["Article 5 of the treaty says: “The parties shall meet each year.”", "5", "Article 5"],
    ["Article V states that “the parties shall meet each year.”", "V", "Article V"],
    ["Under Article 5(2), “the parties shall meet each year.”", "5(2)", "Article 5(2)"],
    ['Paragraph 12 reads in part: "The parties shall meet each year."', "12", "Paragraph 12"],
    ["“The parties shall meet each year,” says Article 7 of the treaty.", "7", "Article 7"],
    ["According to Section 3 of the treaty, “the parties shall meet each year.”", "3", "Section 3"],
    ["“Article 8. The parties shall meet each year.”", "8", "Article 8"],
    ["Article 6 of the treaty says:\n“The parties shall meet each year.”", "6", "Article 6"],
    ["The treaty says: “The parties shall meet each year.”", undefined, undefined],
  ])("%s", (sentence, number, label) => {
    const [found, ...others] = provisions(sentence);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ number, label, fidelity: "verbatim" });
    expect(found?.text).toMatch(/^[Tt]he parties shall meet each year\.?$/);
  });

  test.each([
    "The envoy said: “The parties shall meet each year.”",
    "Article 5 of the penal code says: “Thieves shall be punished.”",
    "In Article 5 “brotherly” is spelt wrong.",
  ])("none in: %s", (sentence) => expect(provisions(sentence)).toEqual([]));

  test("a block set off as a quotation needs no marks", () => {
    const found = agreementsIn(`${OPENING} Article 2 of the treaty reads:\n> The parties shall meet each year.`, {
      quote: 1,
    });
    expect(found.flatMap((a) => a.provisions)).toMatchObject([
      { number: "2", text: "The parties shall meet each year." },
    ]);
  });

  test("a label that stood with an instrument before belongs to it", () => {
    const found = agreementsIn(
      "Kenya cited Article 9 of the 1931 Convention on River Traffic, and a later treaty with Mali. Article 9 affirms: “No state shall close its rivers.”",
    );
    expect(found.map((a) => [a.name, a.provisions.map((p) => p.number)])).toEqual([
      ["Convention on River Traffic", ["9"]],
      [undefined, []],
    ]);
  });
});

describe("citations", () => {
  const cites = (words: string) =>
    provisions(`Article 1 of the treaty says: “Each side shall act ${words}.”`)[0]?.cites;
  test.each([
    ["under Article 51 of the UN Charter", [["UN Charter", "51", "Article 51 of the UN Charter"]]],
    [
      "in line with Articles 2 and 4 of the Treaty of Amity",
      [
        ["Treaty of Amity", "2", "Articles 2 and 4 of the Treaty of Amity"],
        ["Treaty of Amity", "4", "Articles 2 and 4 of the Treaty of Amity"],
      ],
    ],
    [
      "pursuant to UN Security Council Resolution 1718",
      [["UN Security Council Resolution 1718", "1718", "UN Security Council Resolution 1718"]],
    ],
    ["in keeping with the North Atlantic Treaty", [["North Atlantic Treaty", undefined, "North Atlantic Treaty"]]],
    ["under Article 3 of this Treaty", []],
    [
      "under Article 51 of the UN Charter and Article 3 of the Lakes Treaty",
      [
        ["UN Charter", "51", "Article 51 of the UN Charter"],
        ["Lakes Treaty", "3", "Article 3 of the Lakes Treaty"],
      ],
    ],
    ["as the UN Charter and the Russian Federation demand", [["UN Charter", undefined, "UN Charter"]]],
    ["under its own laws", []],
  ])("%s", (words, expected) => expect(cites(words)).toEqual(expected));
});

describe("obligations", () => {
  const obligations = (words: string) => provisions(`Article 1 of the treaty says: “${words}”`)[0]?.obligations;
  const nothing = { type: undefined, obligee: undefined, condition: undefined, manner: [], accordance: [] };

  test("a condition at the head, manner, limits", () => {
    expect(
      obligations(
        "In the event of an armed attack on either party, the other party shall provide military aid by all available means and without hesitation in accordance with Article 51 of the UN Charter and the laws of Kenya and Mali.",
      ),
    ).toEqual([
      {
        type: "defence",
        condition: "an armed attack on either party",
        obligor: "the other party",
        modal: "shall",
        act: "provide military aid",
        obligee: undefined,
        manner: ["by all available means", "without hesitation"],
        accordance: ["Article 51 of the UN Charter", "the laws of Kenya and Mali"],
      },
    ]);
  });

  test("a condition at the end, an adverb after the modal", () => {
    expect(obligations("Each side will immediately inform the other side if its borders are crossed.")).toEqual([
      {
        ...nothing,
        obligor: "Each side",
        modal: "will",
        act: "inform the other side",
        obligee: "the other side",
        manner: ["immediately"],
        condition: "its borders are crossed",
      },
    ]);
  });

  test("“should” at the head is a condition; neutrality", () => {
    expect(obligations("Should one country be at war, the other must remain neutral.")).toEqual([
      {
        ...nothing,
        type: "neutrality",
        condition: "one country be at war",
        obligor: "the other",
        modal: "must",
        act: "remain neutral",
      },
    ]);
  });

  test("several modals, the second without a subject of its own", () => {
    expect(
      obligations(
        "The parties undertake to settle disputes by peaceful means and shall withdraw their troops within 30 days.",
      ),
    ).toEqual([
      {
        ...nothing,
        obligor: "The parties",
        modal: "undertake to",
        act: "settle disputes",
        manner: ["by peaceful means"],
      },
      { ...nothing, obligor: "The parties", modal: "shall", act: "withdraw their troops", manner: ["within 30 days"] },
    ]);
  });

  test("several sentences; non-aggression and consultation", () => {
    expect(
      obligations("Neither side shall attack the other. The sides shall consult each other without delay."),
    ).toEqual([
      {
        ...nothing,
        type: "non-aggression",
        obligor: "Neither side",
        modal: "shall",
        act: "attack the other",
        obligee: "the other",
      },
      {
        ...nothing,
        type: "consultation",
        obligor: "The sides",
        modal: "shall",
        act: "consult each other",
        obligee: "each other",
        manner: ["without delay"],
      },
    ]);
  });

  test("an insertion between subject and verb", () => {
    expect(
      obligations(
        "If such an attack occurs, each of them, in exercise of the right of self-defence recognised by the Charter, will assist the party so attacked.",
      ),
    ).toEqual([
      {
        ...nothing,
        type: "defence",
        condition: "such an attack occurs",
        obligor: "each of them",
        modal: "will",
        act: "assist the party so attacked",
        obligee: "the party so attacked",
        accordance: ["the right of self-defence recognised by the Charter"],
      },
    ]);
  });

  test("“they agree that” opens a clause of its own, with its own condition", () => {
    const found = obligations(
      "The parties agree that a raid on one of them shall be held a raid on both and therefore they agree that, if such a raid takes place, each of them will help the other by taking promptly such steps as it sees fit.",
    );
    expect(found).toMatchObject([
      {
        obligor: undefined,
        modal: "shall",
        act: "a raid on one of them shall be held a raid on both",
        condition: undefined,
      },
      {
        condition: "such a raid takes place",
        obligor: "each of them",
        modal: "will",
        act: "help the other",
        manner: ["by taking promptly such steps as it sees fit"],
      },
    ]);
  });

  test("modals of relative clauses and nouns oblige nobody", () => {
    expect(
      obligations("The parties shall list the goods that shall be exempt as a sign of good will.")?.map((o) => o.act),
    ).toEqual(["list the goods that shall be exempt as a sign of good will"]);
  });
});

describe("what may not be done", () => {
  const obligations = (words: string) =>
    agreementsIn(`Kenya and Mali signed a treaty. Article 7 adds that “${words}.”`)[0]?.provisions[0]?.obligations;

  test.each([
    [
      "Neither Party shall impose quotas without prior consultation",
      undefined,
      "Neither Party",
      "shall",
      "impose quotas",
    ],
    [
      "No Party shall consult a third state on rivers",
      undefined,
      "No Party",
      "shall",
      "consult a third state on rivers",
    ],
    ["Neither Party shall assist rebels if it is attacked", undefined, "Neither Party", "shall", "assist rebels"],
    ["Neither Party shall attack the other", "non-aggression", "Neither Party", "shall", "attack the other"],
    ["The Parties shall never invade each other", "non-aggression", "The Parties", "shall never", "invade each other"],
    [
      "Under no circumstances shall either Party attack the other",
      "non-aggression",
      "either Party",
      "Under no circumstances shall",
      "attack the other",
    ],
    [
      "Kenya shall not transfer arms to any third party without the written consent of Mali",
      undefined,
      "Kenya",
      "shall not",
      "transfer arms to any third party",
    ],
  ])("%s", (words, type, obligor, modal, act) =>
    expect(obligations(words)).toMatchObject([{ type, obligor, modal, act }]),
  );

  test("makes no kind of the treaty", () => {
    const [treaty] = agreementsIn(
      "Kenya and Mali signed a treaty. Article 7 of the treaty says: “Neither Party shall give military assistance to rebels.”",
    );
    expect(treaty?.kinds).toEqual([]);
  });

  test("“nor shall it”", () => {
    expect(obligations("Kenya shall not station troops in Mali, nor shall it arm rebels")).toMatchObject([
      { obligor: "Kenya", modal: "shall not", act: "station troops in Mali" },
      { obligor: "it", modal: "nor shall", act: "arm rebels" },
    ]);
  });
});
