import { describe, expect, it } from "vitest";
import { layOutTreaty } from "../../../src/extract/treaties/layout.ts";

/** Number, heading and words of each article, as a treaty's layout gives them. */
function articlesOf(text: string): readonly string[] {
  return layOutTreaty(text).articles.map(({ number, heading, words }) =>
    [number, heading ?? "-", text.slice(words.from, words.to)].join(" | "),
  );
}

describe("articles", () => {
  it("have a number and a title on lines of their own", () => {
    const text =
      "ARTICLE 1\nScope\n\nThis Treaty applies to lakes.\n\nARTICLE 1.2\nDefinitions\n\nIn this Treaty a lake is a lake.\n\nARTICLE 2 bis\n\n1. Lakes are open.\n";
    expect(articlesOf(text)).toEqual([
      "1 | Scope | This Treaty applies to lakes.",
      "1.2 | Definitions | In this Treaty a lake is a lake.",
      "2 bis | - | 1. Lakes are open.",
    ]);
  });

  it("may be titled behind the number, or speak there", () => {
    const text =
      "Article I. Friendship\nThe Parties are friends.\nArticle II – Trade\nGoods move freely.\nArt. III. The Parties shall meet every year.\nThey shall eat well.";
    expect(articlesOf(text)).toEqual([
      "I | Friendship | The Parties are friends.",
      "II | Trade | Goods move freely.",
      "III | - | The Parties shall meet every year.\nThey shall eat well.",
    ]);
  });

  it("may have their titles apart, if nearly all have", () => {
    const text =
      "Article 1\n\nPurpose\n\nThe purpose of this Pact is peace.\n\nArticle 2\n\nMeans\n\nThe Parties shall talk.\n\nArticle 3\n\nEnd\n\nThis Pact ends in May.";
    expect(articlesOf(text)).toEqual([
      "1 | Purpose | The purpose of this Pact is peace.",
      "2 | Means | The Parties shall talk.",
      "3 | End | This Pact ends in May.",
    ]);
  });

  it("are none where a sentence cites one at the head of a line", () => {
    const text = [
      "Article 1",
      "The Parties shall meet in accordance with",
      "Article 5",
      "of this Agreement, and as is set out in",
      "",
      "Article 7",
      "",
      "they shall keep minutes.",
      "Article 5 shall apply to the minutes.",
      "Article 6(2) of the Charter of Bergen is not affected.",
      "",
      "Article 2",
      "The minutes are secret.",
    ].join("\n");
    expect(articlesOf(text)).toHaveLength(2);
    expect(articlesOf(text)[1]).toBe("2 | - | The minutes are secret.");
  });

  it("are none in a table of contents", () => {
    const text = [
      "TREATY OF BERGEN",
      "Article 1 Scope ........ 2",
      "Article 2 Lakes ........ 3",
      "Article 3 Final provisions ........ 4",
      "",
      "Article 1",
      "Scope",
      "",
      "It applies everywhere.",
      "",
      "Article 2",
      "Lakes",
      "",
      "They are wet.",
      "",
      "Article 3",
      "Final provisions",
      "",
      "It ends.",
    ].join("\n");
    expect(articlesOf(text)).toEqual([
      "1 | Scope | It applies everywhere.",
      "2 | Lakes | They are wet.",
      "3 | Final provisions | It ends.",
    ]);
  });

  it("are found where the scanner misread a letter, or lost the end of the sentence before", () => {
    const text =
      "ARTICLE 1\n\nLakes shall remain open to the\n\nARTICTE 2\n\nThey shall be wet.\n\nARTICLE 3\n\nFish are free.";
    expect(articlesOf(text).map((one) => one[0])).toEqual(["1", "2", "3"]);
  });

  it("may be called sections or clauses", () => {
    expect(articlesOf("Section 1. Aim\nPeace.\n\nSection 2. Means\nTalks.")).toEqual([
      "1 | Aim | Peace.",
      "2 | Means | Talks.",
    ]);
    expect(
      articlesOf("CLAUSE ONE\nPeace is kept.\n\nCLAUSE TWO\nTalks are held.").map((one) => one.slice(0, 3)),
    ).toEqual(["ONE", "TWO"]);
  });
});

describe("divisions", () => {
  const text = [
    "PART ONE",
    "GENERAL",
    "",
    "CHAPTER I: Aims",
    "",
    "ARTICLE 1",
    "",
    "We aim.",
    "",
    "CHAPTER II",
    "Means And Ways",
    "",
    "ARTICLE 2",
    "",
    "We walk.",
    "",
    "FINAL PROVISIONS",
    "",
    "ARTICLE 3",
    "",
    "We end.",
  ].join("\n");

  it("stand over their articles, with label and title, and are not the words of the article before", () => {
    const { divisions, articles } = layOutTreaty(text);
    expect(divisions.map(({ label, heading }) => `${label}: ${heading}`)).toEqual([
      "Part ONE: GENERAL",
      "Chapter I: Aims",
      "Chapter II: Means And Ways",
      "undefined: FINAL PROVISIONS",
    ]);
    expect(articles.map(({ division, words }) => [division, text.slice(words.from, words.to)])).toEqual([
      [1, "We aim."],
      [2, "We walk."],
      [3, "We end."],
    ]);
  });

  it("may start the count again", () => {
    const again =
      "TITLE I\n\nArticle 1\n\nOne.\n\nArticle 2\n\nTwo.\n\nTITLE II\n\nArticle 1\n\nOne again.\n\nArticle 2\n\nTwo again.";
    expect(articlesOf(again)).toEqual(["1 | - | One.", "2 | - | Two.", "1 | - | One again.", "2 | - | Two again."]);
  });
});

describe("the end", () => {
  it("begins with the testimonium, in whatever language stands first", () => {
    for (const words of [
      "IN WITNESS WHEREOF the undersigned have signed.",
      "Zu Urkund dessen haben die Unterzeichneten",
      "DONE at Bergen, this 3rd day of May 1994.",
    ]) {
      const text = `Article 1\n\nPeace.\n\nArticle 2\n\nWar ends.\n\n${words}\n\nFor A: X`;
      const { articles, closings } = layOutTreaty(text);
      expect(text.slice(articles[1]?.words.from, articles[1]?.words.to)).toBe("War ends.");
      expect(text.slice(closings[0]?.from, closings[0]?.to)).toBe(`${words}\n\nFor A: X`);
    }
  });

  it("may have annexes behind it, with articles of their own or without", () => {
    const text =
      "Article 1\n\nAnnexes\nAnnex I and Annex II are part of this Pact.\n\nIN WITNESS WHEREOF we sign.\n\nANNEX I\nLakes\n\nThe lakes are Mjosa and Femunden.\n\nANNEX II\n\nArticle 1\n\nFish are free.";
    const { articles, divisions } = layOutTreaty(text);
    expect(
      divisions.map(({ kind, label, heading, words }) => [kind, label, heading, text.slice(words.from, words.to)]),
    ).toEqual([
      ["annex", "Annex I", "Lakes", "The lakes are Mjosa and Femunden."],
      ["annex", "Annex II", undefined, "ANNEX II"],
    ]);
    expect(articles.map(({ number, division }) => [number, division])).toEqual([
      ["1", undefined],
      ["1", 1],
    ]);
  });

  it("does not come with a list of annexes within an article", () => {
    const text = "Article 1\n\nThe annexes are:\n\nAnnex I\n\nAnnex II\n\nArticle 2\n\nPeace.";
    expect(articlesOf(text)).toEqual(["1 | - | The annexes are:\n\nAnnex I\n\nAnnex II", "2 | - | Peace."]);
  });
});

it("takes time by the length of the text and no more", () => {
  const article = (n: number): string =>
    `Article ${n}\n\nThe Parties shall, in accordance with\nArticle ${n} of the Charter, meet.\n\n`;
  const text = (count: number): string => Array.from({ length: count }, (_, i) => article(i + 1)).join("");
  const time = (words: string): number => {
    const start = performance.now();
    layOutTreaty(words);
    return performance.now() - start;
  };
  const [short, long] = [text(1000), text(9999)];
  time(short);
  expect(layOutTreaty(long).articles).toHaveLength(9999);
  expect(Math.min(time(long), time(long))).toBeLessThan(10 * 4 * Math.max(Math.min(time(short), time(short)), 20));
});
