import { describe, expect, it } from "vitest";
import { readItems } from "../../../src/article/index.ts";
import { extract } from "../../../src/extract/index.ts";
import { complete } from "../../../src/record/index.ts";
import type { Agreement } from "../../../src/record/types.ts";

/** The agreements of an article or treaty as the record has them; the record has to be complete and without a fault. */
async function agreementsOf(input: Readonly<Record<string, unknown>>): Promise<readonly Agreement[]> {
  const bytes = new TextEncoder().encode(JSON.stringify({ id: "a", ...input }));
  const [item] = await readItems({ file: "a.json", format: "json", bytes });
  if (!item?.ok || item.value.kind !== "article") throw new Error(JSON.stringify(item?.diagnostics));
  const { article } = item.value;
  const record = complete(extract(article), { base: "https://example.org/", text: article.text, tool: "test" });
  if (!record.ok) throw new Error(JSON.stringify(record.diagnostics));
  return record.value.agreements ?? [];
}

const provisionsOf = (agreements: readonly Agreement[]): readonly string[] =>
  agreements.flatMap(({ provisions = [] }) => provisions.map(({ number, text }) => `${number}: ${text.exact}`));

describe("what is no provision", () => {
  it.each([
    "In an article published on Monday, the minister wrote: “Norway shall never sign a treaty with Sweden.”",
    "The article said: “Both sides shall have to live with the pact between Norway and Sweden.”",
    "Article 3 in the magazine about the treaty between Norway and Sweden had the title “Love in Oslo”.",
  ])("%s", async (text) => expect(provisionsOf(await agreementsOf({ text }))).toEqual([]));
});

describe("a provision", () => {
  const pact = "Norway and Sweden signed a defence pact. ";

  it("that is cut by an ellipsis has the words that are there", async () => {
    const text = `${pact}Article 4 of the pact says: “If one Party is attacked … the other Party shall help it …”`;
    expect(provisionsOf(await agreementsOf({ text }))).toEqual([
      "4: If one Party is attacked … the other Party shall help it …",
    ]);
  });

  it("whose quotation is never closed ends with its paragraph", async () => {
    const text = `${pact}Article 4 of the pact says: “The Parties shall help each other.\n\nThe weather was fine in Oslo on Tuesday, and nobody thought of war.`;
    expect(provisionsOf(await agreementsOf({ text }))).toEqual(["4: The Parties shall help each other."]);
  });

  it("of a number that comes twice is one of two", async () => {
    const text = `${pact}Article 4 of the pact says: “The Parties shall meet.” Article 4 of the pact also says: “The Parties shall talk.”`;
    const [agreement] = await agreementsOf({ text });
    expect(agreement?.provisions?.map(({ id }) => id.replace(/^.*\//, ""))).toEqual(["art_4", "art_4_2"]);
  });
});

describe("parties", () => {
  const names =
    "Norway, Sweden, Finland, Denmark, Iceland, Germany, France, Spain, Portugal, Italy, Austria, Hungary, Poland, Slovakia, Slovenia, Croatia, Serbia, Albania, Greece, Bulgaria, Romania, Moldova, Ukraine, Belarus, Latvia, Lithuania, Estonia, Ireland, Belgium, Luxembourg, Malta, Cyprus, Turkey, Armenia, Azerbaijan, Kazakhstan, Canada, Mexico, Brazil and Chile";

  it("may be forty", async () => {
    const [agreement] = await agreementsOf({ text: `${names} signed a treaty on lakes in Oslo on 3 May 1994.` });
    expect(agreement?.parties).toHaveLength(40);
  });

  it("of one state under two names are one", async () => {
    const [agreement] = await agreementsOf({ text: "Burma signed a trade treaty with Myanmar, the old map said." });
    expect(agreement?.parties ?? []).toHaveLength(1);
  });
});

it("days that contradict each other give one that the text has, or none, and no other", async () => {
  const text =
    "Norway and Sweden signed the Lakes Treaty on 3 May 1994. The Lakes Treaty was signed by Norway and Sweden on 5 June 1995.";
  const [agreement] = await agreementsOf({ text });
  expect([undefined, "1994-05-03", "1995-06-05"]).toContain(agreement?.signing?.on?.date);
});

it("a report with a day and the text of the treaty have one agreement and one provision", async () => {
  const [report] = await agreementsOf({
    published: "1994-05-24",
    text: "Norway and Finland signed a mutual defence treaty in Oslo on Monday, 23 May 1994. Article 3 of the treaty says: “If either Party is attacked, the other Party shall help it.”",
  });
  const [whole] = await agreementsOf({
    type: "Treaty",
    text: "TREATY OF MUTUAL DEFENCE BETWEEN NORWAY AND FINLAND\n\nArticle 1\n\nThe Parties are friends.\n\nArticle 2\n\nThey shall meet.\n\nArticle 3\n\nIf either Party is attacked, the other Party shall help it.\n\nDONE at Oslo, this 23rd day of May 1994.",
  });
  expect(report?.id).toBe("https://example.org/agreement/FI-NO-1994-05-23-defence");
  expect(whole?.id).toBe(report?.id);
  expect(whole?.provisions?.map(({ id }) => id)).toContain(report?.provisions?.[0]?.id);
});
