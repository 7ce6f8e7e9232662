import { describe, expect, it } from "vitest";
import { readItems } from "../../../src/article/index.ts";
import type { RawItem } from "../../../src/article/types.ts";
import { extract } from "../../../src/extract/index.ts";
import { complete } from "../../../src/record/index.ts";
import type { Agreement, ArticleRecord } from "../../../src/record/types.ts";

async function recordOf(words: string, raw: Partial<RawItem> = {}): Promise<ArticleRecord> {
  const item = {
    file: "a.txt",
    format: "text" as const,
    document: "treaty" as const,
    bytes: new TextEncoder().encode(words),
  };
  const [read] = await readItems({ ...item, ...raw });
  if (!read?.ok || read.value.kind !== "article") throw new Error(JSON.stringify(read?.diagnostics));
  const { article } = read.value;
  const record = complete(extract(article), { base: "https://example.org/", text: article.text, tool: "test" });
  if (!record.ok) throw new Error(JSON.stringify(record.diagnostics));
  return record.value;
}

const agreementOf = async (words: string, raw: Partial<RawItem> = {}): Promise<Agreement> => {
  const [agreement, another] = (await recordOf(words, raw)).agreements ?? [];
  if (!agreement || another) throw new Error("not one agreement");
  return agreement;
};

const TREATY = `TREATY OF FRIENDSHIP AND MUTUAL DEFENCE
BETWEEN THE KINGDOM OF NORWAY
AND THE REPUBLIC OF FINLAND*

PREAMBLE

The Kingdom of Norway and the Republic of Finland (hereinafter “the Parties”),

WHEREAS they are neighbours of Sweden,

Have agreed as follows:

CHAPTER I
Friendship

Article 1

1. The Parties shall be friends.

2. They shall, without delay, inform each
other of floods.

Article 2

Nothing in this Treaty affects Article 51 of the Charter of the United Nations.

CHAPTER II
Defence

Article 3

If either Party is attacked by a third State, the other Party shall provide military assistance.

IN WITNESS WHEREOF the undersigned have signed this Treaty.

DONE at Oslo, in duplicate, this twenty-third day of May in the year one thousand nine
hundred and ninety-four.

For the Kingdom of Norway: For the Republic of Finland:
`;

describe("a treaty's text", () => {
  it("is one agreement with its parties, signing, preamble, chapters, articles and paragraphs", async () => {
    const record = await recordOf(TREATY);
    expect(record.type).toBe("Treaty");
    const [agreement] = record.agreements ?? [];
    expect(agreement).toMatchObject({
      id: "https://example.org/agreement/FI-NO-1994-05-23-defence",
      name: "TREATY OF FRIENDSHIP AND MUTUAL DEFENCE BETWEEN THE KINGDOM OF NORWAY AND THE REPUBLIC OF FINLAND",
      status: "signed",
      parties: ["https://example.org/state/NO", "https://example.org/state/FI"],
      signing: { on: { date: "1994-05-23" }, in: "https://example.org/place/oslo" },
    });
    const provisions = agreement?.provisions ?? [];
    expect(
      provisions.map(({ id, label, heading, division }) =>
        [id, label, heading, division].map((x) => x?.replace(/^.*\//, "")),
      ),
    ).toEqual([
      ["preamble", "Preamble", undefined, undefined],
      ["chapter-i", "Chapter I", "Friendship", undefined],
      ["art_1", "Article 1", undefined, "chapter-i"],
      ["art_2", "Article 2", undefined, "chapter-i"],
      ["chapter-ii", "Chapter II", "Defence", undefined],
      ["art_3", "Article 3", undefined, "chapter-ii"],
    ]);
    expect(provisions[2]?.parts?.map(({ number, text }) => [number, text.exact])).toEqual([
      ["1", "The Parties shall be friends."],
      ["2", "They shall, without delay, inform each\nother of floods."],
    ]);
    expect(provisions[3]?.cites).toMatchObject([{ number: "51" }]);
    expect(provisions[5]?.obligations).toMatchObject([
      {
        obligationType: "defence",
        obligor: { exact: "the other Party" },
        act: { exact: "provide military assistance" },
      },
    ]);
  });

  it("is read from HTML and from a line of JSON too", async () => {
    const html = `<html><body><h1>Treaty of Bergen</h1><h2>Article 1</h2><p>Peace.</p><h2>Article 2</h2><p>War ends.</p></body></html>`;
    const fromHtml = await agreementOf(html, { file: "a.html", format: "html" });
    expect(fromHtml).toMatchObject({ id: "https://example.org/agreement/treaty-of-bergen", name: "Treaty of Bergen" });
    expect(fromHtml.provisions?.map(({ number }) => number)).toEqual(["1", "2"]);
    const bytes = new TextEncoder().encode(JSON.stringify({ id: "t", type: "Treaty", text: TREATY }));
    const [read] = await readItems({ file: "a.ndjson", line: 1, format: "json", bytes });
    expect(read?.ok && read.value.kind === "article" && read.value.article.document).toBe("treaty");
  });

  it("counts anew in an annex, under the annex", async () => {
    const { provisions } = await agreementOf(
      "Treaty of Bergen\n\nArticle 1\n\nPeace.\n\nIN WITNESS WHEREOF we sign.\n\nANNEX A\n\nArticle 1\n\nFish.",
    );
    expect(provisions?.map(({ id }) => id.replace(/^.*treaty-of-bergen\//, ""))).toEqual([
      "art_1",
      "annex-a",
      "annex-a/art_1",
    ]);
  });
});

describe("no fact is made up", () => {
  const signed = (closing: string): string =>
    `Agreement between Norway and Sweden\n\nArticle 1\n\nPeace.\n\nIN WITNESS WHEREOF we sign.\n\n${closing}`;

  it.each([
    ["DONE at ______, this ___ day of ____, in two copies."],
    ["DONE at Oslo, on 31 June 1994."],
    ["DONE at Oslo on 3 May 1994 and at Stockholm on 5 May 1994."],
    ["This Agreement is in force since 3 May 1994."],
  ])("no day of signing: %s", async (closing) => {
    const { signing, status } = await agreementOf(signed(closing));
    expect(signing?.on).toBeUndefined();
    expect(status).toBeUndefined();
  });

  it.each([
    ["Done at Oslo, this 3rd day of May, 1994.", "1994-05-03"],
    ["DONE at Oslo on 3 May 1994, in duplicate.", "1994-05-03"],
    ["Signed at Oslo, May 3, 1994.", "1994-05-03"],
    ["Concluded in the City of Oslo, on this the first day of May, nineteen hundred and fifty-four.", "1954-05-01"],
    ["DONE at Oslo, the thirty-first of December two thousand and five.", "2005-12-31"],
    [
      "DONE at Oslo this thirtieth day of July in the year of our Lord one thousand eight hundred and fourteen",
      "1814-07-30",
    ],
  ])("%s", async (closing, date) => {
    const { signing } = await agreementOf(signed(closing));
    expect(signing).toMatchObject({ on: { date }, in: "https://example.org/place/oslo" });
  });

  it("has no party that the text names for something else", async () => {
    const { parties } = await agreementOf(
      "Agreement between Norway and Sweden on the waters of Finland\n\nThe Government of Norway and the Government of Sweden, recalling the Treaty of Rome and the talks held in Denmark,\n\nArticle 1\n\nPeace.",
    );
    expect(parties?.map((one) => one.slice(-2))).toEqual(["NO", "SE"]);
  });

  it("has forty parties if there are forty", async () => {
    const names =
      "Norway,Sweden,Finland,Denmark,Iceland,Germany,France,Spain,Portugal,Italy,Austria,Hungary,Poland,Slovakia,Slovenia,Croatia,Serbia,Albania,Greece,Bulgaria,Romania,Moldova,Ukraine,Belarus,Latvia,Lithuania,Estonia,Ireland,Belgium,Luxembourg,Malta,Cyprus,Turkey,Armenia,Azerbaijan,Kazakhstan,Canada,Mexico,Brazil,Chile".split(
        ",",
      );
    const { parties } = await agreementOf(
      `Convention on Lakes\n\nThe Governments of ${names.slice(0, -1).join(", ")} and ${names.at(-1)},\n\nRECALLING nothing,\n\nArticle 1\n\nPeace.`,
    );
    expect(parties).toHaveLength(40);
  });

  it("has one party where both names are the same state's", async () => {
    const { parties } = await agreementOf("Agreement between Burma and Myanmar\n\nArticle 1\n\nPeace.");
    expect(parties?.map((one) => one.slice(-2))).toEqual(["MM"]);
  });
});

it("is read whole where it has no articles at all", async () => {
  const agreement = await agreementOf("The lake is wet.\nThe fish are free.");
  expect(agreement.provisions).toMatchObject([{ label: "Preamble" }]);
});

it("has articles that were put in between two others, each one of its own with its paragraphs", async () => {
  const numbers = ["1", "2", "2 bis", "2 bis A", "2 ter", "2-A", "3", "3 (BIS)"];
  const words = "\n\n1. The Parties shall meet every year.\n\n2. The Parties shall dine.\n\n";
  const { provisions } = await agreementOf(numbers.map((number) => `Article ${number}${words}`).join(""));
  expect(provisions?.map(({ number, label }) => [number, label])).toEqual(
    numbers.map((number) => [number, `Article ${number}`]),
  );
  expect(new Set(provisions?.map(({ id }) => id)).size).toBe(numbers.length);
  for (const { parts } of provisions ?? []) expect(parts).toHaveLength(2);
});

it("obliges the Parties, and not the number of the paragraph before them", async () => {
  const { provisions } = await agreementOf(
    "Article 1\n\n1.1 The Parties shall meet every year.\n\n1.2 The Parties shall dine.\n\nArticle 2\n\nPeace.",
  );
  const [first] = provisions ?? [];
  expect(first?.parts).toHaveLength(2);
  // Those of a paragraph are the paragraph's, and not the article's.
  expect(first?.obligations).toBeUndefined();
  const obligors = first?.parts?.map((part) => part.obligations?.map(({ obligor }) => obligor?.exact));
  expect(obligors).toEqual([["The Parties"], ["The Parties"]]);
});

it("takes processor time by the number of articles and no more", async () => {
  const text = (count: number): string =>
    `Treaty on Lakes\n\nThe Parties have agreed as follows:\n\n${Array.from(
      { length: count },
      (_, n) =>
        `Article ${n + 1}\n\n1. Each Party shall, without delay, inform the other Party of lake ${n}.\n\n2. If a Party fails to, the other may act under Article ${n + 1} of the Lakes Convention.\n\n`,
    ).join("")}`;
  const time = (count: number): number => {
    const article = {
      identifier: "t",
      file: "t.txt",
      text: text(count),
      blocks: [],
      ignored: [],
      document: "treaty",
    } as const;
    const start = process.cpuUsage();
    extract(article);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  time(500);
  const short = Math.min(time(500), time(500));
  // Eight times the articles; by the square it would be 64 times the time.
  expect(Math.min(time(4000), time(4000))).toBeLessThan(8 * 3 * Math.max(short, 50));
}, 120_000);
