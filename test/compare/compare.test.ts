import { describe, expect, it } from "vitest";
import { differingItems } from "../../src/compare/differing-items.ts";
import { compare, comparisonText } from "../../src/compare/index.ts";
import { toQuads } from "../../src/graph/index.ts";
import type { ArticleRecord } from "../../src/record/index.ts";
import { width } from "../../src/store/results/columns.ts";
import { type Told as Agreed, recordOn } from "../link/articles.ts";
import { recordTelling } from "../link/statements.ts";

/** An article as the command finds it. */
const told = (record: ArticleRecord) => ({ record, quads: toQuads(record) });

const ferries = "“The ferry company has sunk nine million crowns in a harbour nobody dredged,”";
const mended = "“The ferry company has sunk nine million crowns in a harbour that nobody ever dredged,”";
const smelter = "“We will close the smelter at Odda before winter, and nobody there will lose a pension,”";

const a = told(
  recordTelling(
    "a",
    "2023-05-11",
    { id: "a1", by: "person/pat-rowe", words: smelter },
    { id: "a2", by: "person/pat-rowe", words: ferries },
    { id: "a3", by: "person/lee-marsh", words: "that the islanders were tired of waiting" },
  ),
);
const b = told(
  recordTelling(
    "b",
    "2023-05-11",
    { id: "b1", by: "person/nils-berg", words: mended },
    { id: "b2", by: "person/pat-rowe", words: smelter },
  ),
);

describe("two articles side by side", () => {
  const comparison = compare(a, b);
  const text = comparisonText(comparison, { width: 80, color: false });

  it("have conflicts of speakers first", () => {
    expect(comparison.utterances.map((one) => [one.a[0]?.statement.slice(-2), one.b[0]?.statement.slice(-2)])).toEqual([
      ["a2", "b1"],
      ["a1", "b2"],
    ]);
    expect(comparison.utterances.map(({ conflict }) => conflict)).toEqual([
      ["said by Nils Berg or by Pat Rowe"],
      undefined,
    ]);
    expect(text.indexOf("another in B (1)")).toBeLessThan(text.indexOf("Said in both (1)"));
  });

  it("have their differing words marked, and what only one has below", () => {
    expect(text).toContain("[that]");
    expect(text).toContain("[ever]");
    expect(comparison.only.a.statements.map(({ statement }) => statement.slice(-2))).toEqual(["a3"]);
    expect(comparison.only.b.statements).toEqual([]);
    expect(text).toMatch(/Only in A\n {2}- \(Lee Marsh\): that the islanders were tired of waiting\n$/);
  });

  it("keep to the width, also of wide characters and long words", () => {
    const wide = `“${"漁港".repeat(30)} the ferry company has sunk nine million crowns in a harbour nobody dredged,”`;
    const c = told(recordTelling("c", "2023-05-11", { id: "c1", by: "person/pat-rowe", words: wide }));
    for (const cells of [40, 80, 120]) {
      for (const line of comparisonText(compare(a, c), { width: cells, color: false }).split("\n")) {
        expect(width(line), line).toBeLessThanOrEqual(cells);
      }
    }
  });

  it("have no escapes without colour, and bold instead of brackets with it", () => {
    expect(text).not.toContain("\u001b");
    const painted = comparisonText(comparison, { width: 80, color: true });
    expect(painted).toContain("\u001b[1mthat\u001b[22m");
    expect(painted).not.toContain("[that");
  });

  it("say so where they have nothing in common", () => {
    const c = told(recordTelling("c", "2023-05-11", { id: "c1", by: "person/pat-rowe", words: "that rain is due" }));
    expect(comparisonText(compare(c, b), { width: 80, color: false })).toContain(
      "no utterance and no agreement in common",
    );
  });

  it("do not let an article's words steer the terminal", () => {
    const c = told(
      recordTelling("c", "2023-05-11", { id: "c1", by: "person/pat-rowe", words: "that \u202egnirts was right" }),
    );
    expect(comparisonText(compare(c, b), { width: 80, color: false })).not.toContain("\u202e");
  });
});

describe("agreements side by side", () => {
  const signed: Agreed = { date: "2023-05-10", place: "bergen", kinds: ["defence"], status: "signed" };
  const words =
    "If a vessel of one Party is in distress within two hundred miles of its coast, the other shall send help.";
  const comparison = compare(
    told(
      recordOn("a", "2023-05-11", {
        ...signed,
        names: ["Herring Pact"],
        provisions: [{ number: "2", words }],
        signers: ["person/x:state/NO"],
      }),
    ),
    told(
      recordOn("b", "2023-05-12", {
        ...signed,
        names: ["the Herring Pact"],
        provisions: [
          { number: "2", words: words.replace("help", "rescue vessels") },
          { number: "3", words: "Costs are shared." },
        ],
      }),
    ),
  );

  it("pair their provisions, and tell those that only one has", () => {
    expect(comparison.agreements).toHaveLength(1);
    expect(comparison.agreements[0]?.provisions.map((pair) => [pair.a?.label, pair.b?.label])).toEqual([
      ["provision 2", "provision 2"],
      [undefined, "provision 3"],
    ]);
    expect(comparison.only.a.agreements).toEqual([]);
  });

  it("have the labels alone of many that only one has, as a whole treaty against the news of one article of it", () => {
    const article = (n: number) => ({
      number: `${n}`,
      words: `The ${n} harbours shall be dredged by those who use them.`,
    });
    const treaty = recordOn("t", undefined, { ...signed, provisions: [1, 2, 3, 4, 5].map(article) });
    const news = recordOn("n", "2023-05-11", { ...signed, provisions: [article(3)] });
    const text = comparisonText(compare(told(treaty), told(news)), { width: 80, color: false });
    expect(text).toContain("Only here: provision 1, provision 2,");
    expect(text).not.toContain("The 1 harbours");
    expect(text).toContain("The 3 harbours");
  });

  it("show parties, date and status as each tells it", () => {
    const text = comparisonText(comparison, { width: 80, color: false });
    expect(text).toMatch(/parties: IS, NO +│ parties: IS, NO/);
    expect(text).toMatch(/signed by: x for NO +│ signed by: –/);
    expect(text).toContain("[rescue vessels.]");
  });
});

it("writes who said it as one reads it: one colon, what stands first first, and no name twice", () => {
  const words =
    "According to Kari Holm: the quay is closed. Vik added: “The harbour nobody dredged has sunk nine crowns.”";
  const record = recordTelling(
    "d",
    "2023-05-11",
    { id: "d1", by: "person/kari-holm", words: "the quay is closed", at: words.indexOf("the quay") },
    { id: "d2", by: "person/arne-vik", words: "the harbour is closed", at: words.indexOf("“") },
  );
  const at = (piece: string) => {
    const start = words.indexOf(piece);
    return {
      id: `p${start}`,
      type: "Passage" as const,
      of: record.text.id,
      start,
      end: start + piece.length,
      exact: piece,
    };
  };
  const [first, second] = record.statements ?? [];
  if (!first || !second) throw new Error("there are two");
  const statements = [
    { ...first, cue: at("According to"), source: at("Kari Holm") },
    { ...second, cue: at("added:"), source: at("Vik") },
  ];
  const text = comparisonText(compare(told({ ...record, statements }), b), { width: 80, color: false });
  expect(text).toContain("  - According to Kari Holm: the quay is closed\n");
  expect(text).toContain("  - Vik added (Arne Vik): the harbour is closed\n");
});

it.each([
  [["2023-05-10 (“on Wednesday”)"], ["2023-05-10 (“May 10”)"], ""],
  [["on Wednesday"], ["2023-05-10 (“May 10”)"], ""],
  [["2023-05-10"], ["2023-05-11"], "2023-05-10 2023-05-11"],
  [["Kim Jong-un for KP"], ["Kim Jong Un for KP"], ""],
  [["IS", "NO"], ["NO"], "IS,"],
  [["IS"], [], ""],
  [["Herring Pact"], ["the herring pact"], ""],
] as const)("of %j and %j marks what differs: %j", (x, y, marked) => {
  const words = differingItems(x, y).flat();
  expect(words.flatMap(({ text, differs }) => (differs ? [text] : [])).join(" ")).toBe(marked);
});
