import { describe, expect, it } from "vitest";
import { rendered, telling, utterances } from "./statements.ts";

const PAT = "person/pat-rowe";
const LEE = "person/lee-marsh";
const ferries = "“The ferry company has sunk nine million crowns in a harbour nobody dredged,”";

describe("quotations", () => {
  it("are one utterance in the same words, whatever the marks and the cut", () => {
    const links = utterances(
      telling("a", "2023-05-11", { id: "a", by: PAT, words: ferries }),
      telling("b", "2023-05-12", {
        id: "b",
        by: PAT,
        words: [
          '"The ferry company has sunk nine million crowns in a harbor nobody dredged,"',
          '"and the islanders will pay for it with their taxes for a generation."',
        ],
      }),
    );
    expect(rendered(links)).toEqual([["a", "b"]]);
    expect(links[0]).toMatchObject({
      kind: "utterance",
      reason: "the same words in quotation marks, the same speaker (Pat Rowe), reported a day apart",
    });
    expect(links[0]?.score).toBeGreaterThan(0.9);
    expect(links[0]?.conflict).toBeUndefined();
  });

  it("are found in a sentence that the outlet tells, and again months later", () => {
    const told =
      "that the owners had “sunk nine million crowns in a harbour nobody dredged” while the islanders waited";
    const links = utterances(
      telling("a", "2023-05-11", { id: "a", by: PAT, words: ferries }),
      telling("b", "2023-08-30", { id: "b", by: PAT, words: told }),
    );
    expect(rendered(links)).toEqual([["a", "b"]]);
  });

  it("are two where the same speaker uses some of the words again", () => {
    const again = "“Nine million crowns is what the council wastes on statues each spring,”";
    expect(
      utterances(
        telling("a", "2023-05-11", { id: "a", by: PAT, words: ferries }),
        telling("b", "2023-05-11", { id: "b", by: PAT, words: again }),
      ),
    ).toEqual([]);
  });

  it("are two where an article gives both", () => {
    const one = "“We will dredge the harbour. The ferry company sank our crowns,”";
    const other = "“The ferry company sank our crowns. Let them swim to the mainland for all I care,”";
    expect(
      utterances(telling("a", "2023-05-11", { id: "a", by: PAT, words: one }, { id: "b", by: PAT, words: other })),
    ).toEqual([]);
  });

  it("of a few words are anybody's", () => {
    expect(
      utterances(
        telling("a", "2023-05-11", { id: "a", by: PAT, words: "that the plan was a “big mistake” for fishermen" }),
        telling("b", "2023-05-11", {
          id: "b",
          by: PAT,
          words: "that the budget had been a “big mistake” of his party",
        }),
      ),
    ).toEqual([]);
  });

  it("in an answer are not the answer", () => {
    const answer =
      "“My opponent's tale of nine million crowns in a harbour nobody dredged is an insult to every welder on this shore,”";
    expect(
      utterances(
        telling("a", "2023-05-11", { id: "a", by: PAT, words: ferries }),
        telling("b", "2023-05-12", { id: "b", by: LEE, words: answer }),
      ),
    ).toEqual([]);
  });

  it("by another speaker in the same words are a conflict", () => {
    const links = utterances(
      telling("a", "2023-05-11", { id: "a", by: PAT, words: ferries }),
      telling("b", "2023-05-12", { id: "b", by: "person/nils-berg", words: ferries }),
    );
    expect(rendered(links)).toEqual([["a", "b"]]);
    expect(links[0]?.conflict).toEqual(["said by Nils Berg or by Pat Rowe"]);
  });

  it.each([
    [
      "a spokesman for one and another minister",
      "A spokesman for Arne Vik",
      "person/arne-vik",
      "Kari Holm or by someone for Arne Vik",
    ],
    ["a spokesman for her and the minister herself", "Kari Holm's spokesman", "person/kari-holm", undefined],
    ["an official of her state and the minister", "A senior Norwegian official", "state/NO", undefined],
    [
      "an official of another state and the minister",
      "An official in Iceland",
      "state/IS",
      "Kari Holm or by someone for Iceland",
    ],
    ["a critic of another and the minister", "Critics of Arne Vik", "person/arne-vik", undefined],
    ["a former aide to another and the minister", "A former aide to Arne Vik", "person/arne-vik", undefined],
    ["officials of nobody knows whom and the minister", "Officials", undefined, undefined],
  ])("are given to two by %s: %s", (_, source, naming, conflict) => {
    const links = utterances(
      telling("a", "2023-05-11", {
        id: "a",
        source: naming === undefined ? [source] : [source, naming],
        words: ferries,
      }),
      telling("b", "2023-05-11", { id: "b", by: "person/kari-holm", words: ferries }),
    );
    expect(rendered(links)).toEqual([["a", "b"]]);
    expect(links[0]?.conflict).toEqual(conflict && [`said by ${conflict}`]);
  });

  it("are no conflict of a spokesman without a name and one of whom no post is known", () => {
    const links = utterances(
      telling("a", "2023-05-11", { id: "a", source: ["A spokesman for Arne Vik", "person/arne-vik"], words: ferries }),
      telling("b", "2023-05-11", { id: "b", by: "person/nils-berg", words: ferries }),
    );
    expect(rendered(links)).toEqual([["a", "b"]]);
    expect(links[0]?.conflict).toBeUndefined();
  });

  it("are no conflict within one article, which may name the speaker and then the office", () => {
    const links = utterances(
      telling(
        "a",
        "2023-05-11",
        { id: "a1", by: "person/kari-holm", words: ferries },
        { id: "a2", by: "organization/vik-s-office", words: ferries },
      ),
    );
    expect(links.flatMap(({ conflict = [] }) => conflict)).toEqual([]);
  });

  it("of a minister and of the state are no conflict", () => {
    const links = utterances(
      telling("a", "2023-05-11", { id: "a", by: PAT, words: ferries }),
      telling("b", "2023-05-12", { id: "b", by: "state/US", words: ferries }),
    );
    expect(rendered(links)).toEqual([["a", "b"]]);
    expect(links[0]?.conflict).toBeUndefined();
  });
});

describe("dates", () => {
  it("that contradict each other keep the same words apart", () => {
    const on = (key: string, day: string) => telling(key, "2023-05-12", { id: key, by: PAT, words: ferries, on: day });
    expect(utterances(on("a", "2023-05-10"), on("b", "2023-05-11"))).toEqual([]);
    expect(rendered(utterances(on("a", "2023-05-10"), on("b", "2023-05-10")))).toEqual([["a", "b"]]);
  });

  it("of publication keep apart what was said only later", () => {
    const early = telling("a", "2023-05-01", { id: "a", by: PAT, words: ferries });
    const late = telling("b", "2023-05-12", { id: "b", by: PAT, words: ferries, on: "2023-05-11" });
    expect(utterances(early, late)).toEqual([]);
  });
});

describe("what is told in other words", () => {
  const direct = "“We will close the smelter at Odda before winter, and nobody there will lose a pension,”";
  const told = "that the smelter at Odda would be closed before the winter without anybody losing a pension";

  it("is one utterance where the speaker is the same and the day", () => {
    const links = utterances(
      telling("a", "2023-05-11", { id: "a", by: PAT, words: direct }),
      telling("b", "2023-05-11", { id: "b", by: PAT, words: told }),
    );
    expect(rendered(links)).toEqual([["a", "b"]]);
    expect(links[0]?.reason).toContain("in other words");
  });

  it("is none of another speaker's, of nobody's, or of another week", () => {
    const of = (by: string | undefined, day: string) =>
      utterances(
        telling("a", "2023-05-11", { id: "a", by: PAT, words: direct }),
        telling("b", day, { id: "b", ...(by !== undefined && { by }), words: told }),
      );
    expect(of("person/nils-berg", "2023-05-11")).toEqual([]);
    expect(of(undefined, "2023-05-11")).toEqual([]);
    expect(of(PAT, "2023-05-25")).toEqual([]);
  });

  it("is no judgement, whose words name only what is judged", () => {
    const of = (speechAct: "condemn" | "say") =>
      utterances(
        telling("a", "2023-05-11", { id: "a", by: PAT, words: direct }),
        telling("b", "2023-05-11", { id: "b", by: PAT, words: told, speechAct }),
      );
    expect(of("condemn")).toEqual([]);
    expect(of("say")).toHaveLength(1);
  });

  it("counts as said only where somebody said it", () => {
    const thought = telling("b", "2023-05-11", { id: "b", by: PAT, words: told, attribution: "belief" });
    expect(utterances(telling("a", "2023-05-11", { id: "a", by: PAT, words: direct }), thought)).toEqual([]);
  });
});

describe("translations", () => {
  const office =
    "“It is grotesque that two governments with a record of poisoning fjords now swear mutual salmon quotas on the pretext of a foreign boycott by the fishing nations that will never come.”";
  const adviser =
    "“There is no reason to promise mutual salmon quotas, supposing an early boycott by the fishing nations which is not going to happen.”";
  const shared = "“The herring treaty of Bergen remains a scandal for every trawler crew in Tromsø,”";
  const outlets = (a: string, b: string) => [
    telling("a", "2023-05-11", { id: "a", by: a, words: office }, { id: "c", by: "person/nils-berg", words: shared }),
    telling("b", "2023-05-11", { id: "b", by: b, words: adviser }, { id: "d", by: "person/nils-berg", words: shared }),
  ];

  it("are one utterance, and tell of a conflict of speakers", () => {
    const links = utterances(...outlets("organization/vik-s-office", "person/kari-holm"));
    expect(rendered(links)).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(links[0]?.conflict).toEqual(["said by Arne Vik’s office or by Kari Holm"]);
    expect(links[0]?.reason).toBe(
      "much the same in another translation, speakers that belong together (Arne Vik’s office; Kari Holm), reported on one day, articles that have more in common",
    );
  });

  it("are none of what was said in English, nor of speakers who have nothing to do with each other", () => {
    expect(rendered(utterances(...outlets(PAT, LEE)))).toEqual([["c", "d"]]);
    expect(rendered(utterances(...outlets("person/kari-holm", "person/jon-arnason")))).toEqual([["c", "d"]]);
  });
});

describe("an article's own statements", () => {
  it("are one utterance where a summary tells what is quoted below", () => {
    const links = utterances(
      telling(
        "a",
        "2023-05-11",
        { id: "a", by: PAT, words: "that the ferry company had “sunk nine million crowns” in a harbour" },
        { id: "b", by: PAT, words: ferries },
      ),
    );
    expect(rendered(links)).toEqual([["a", "b"]]);
    expect(links[0]?.reason).toContain("in one article");
  });

  it("tell nothing of each other where both are read from the same words", () => {
    const twice = telling(
      "a",
      "2023-05-11",
      { id: "a", by: PAT, words: ferries, at: 0 },
      { id: "b", by: LEE, words: ferries, at: 0 },
    );
    expect(utterances(twice)).toEqual([]);
  });

  it("are the inner one where somebody reports what another said", () => {
    const links = utterances(
      telling(
        "a",
        "2023-05-11",
        { id: "a1", by: LEE, words: `that Rowe said ${ferries}`, at: 0 },
        { id: "a2", by: PAT, words: ferries, at: 15, within: "a1" },
      ),
      telling("b", "2023-05-11", { id: "b", by: PAT, words: ferries }),
    );
    expect(rendered(links)).toEqual([["a2", "b"]]);
    expect(links[0]?.conflict).toBeUndefined();
  });
});

describe("clusters", () => {
  it("hang together by one statement and not by a chain", () => {
    const part = (n: number) =>
      `“Clause ${["amber", "birch", "cobalt", "denim", "ember"][n]} obliges every trawler skipper to log herring.”`;
    const speech = (...ns: number[]) => ns.map(part);
    const links = utterances(
      telling("a", "2023-05-11", { id: "a", by: PAT, words: speech(0, 1) }),
      telling("b", "2023-05-11", { id: "b", by: PAT, words: speech(0, 1, 2, 3) }),
      telling("c", "2023-05-11", { id: "c", by: PAT, words: speech(2, 3) }),
    );
    // Two parts of one speech come together by the article that has both.
    expect(rendered(links)).toEqual([["a", "b", "c"]]);
  });

  it("are not strung together, though each two neighbours share a clause", () => {
    const names = ["amber", "birch", "cobalt", "denim", "ember"];
    const clause = (n: number) => `“Clause ${names[n]} obliges every ${names[n]} trawler skipper to log herring.”`;
    const links = utterances(
      ...[0, 1, 2, 3].map((n) =>
        telling(`${n}`, "2023-05-11", { id: `${n}`, by: PAT, words: [clause(n), clause(n + 1)] }),
      ),
    );
    expect(Math.max(...links.map(({ members }) => members.length))).toBeLessThan(4);
  });

  it("do not depend on the order of the articles, nor on what else there is", () => {
    const a = telling("a", "2023-05-11", { id: "a", by: PAT, words: ferries });
    const b = telling("b", "2023-05-12", { id: "b", by: "person/nils-berg", words: ferries });
    const c = telling("c", "2023-05-13", { id: "c", by: PAT, words: ferries });
    const links = utterances(a, b, c);
    expect(rendered(links)).toEqual([["a", "b", "c"]]);
    expect(utterances(c, a, b)).toEqual(links);
  });

  it("know a person by the family name", () => {
    const links = utterances(
      telling("a", "2023-05-11", { id: "a", by: "person/arne-vik", words: ferries }),
      telling("b", "2023-05-11", { id: "b", by: "person/vik_short", words: ferries }),
    );
    expect(links[0]).toMatchObject({ reason: expect.stringContaining("the same speaker (Arne Vik)") });
    expect(links[0]?.conflict).toBeUndefined();
  });
});

it("passages without their words link nothing", () => {
  const bare = telling("a", "2023-05-11", { id: "a", by: PAT, words: "" });
  expect(utterances(bare, bare)).toEqual([]);
});
