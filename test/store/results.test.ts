import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { commonBase, csv, json, type Rows, shorten, table, turtle } from "../../src/store/index.ts";

const integer = "http://www.w3.org/2001/XMLSchema#integer";

const rows: Rows = {
  kind: "rows",
  variables: ["who", "n", "words"],
  rows: [
    {
      who: { type: "uri", value: "https://news.example/person/kim" },
      n: { type: "literal", value: "7", datatype: integer },
      words: { type: "literal", value: 'he said "no", then\nleft' },
    },
    {
      who: { type: "uri", value: "http://schema.org/name" },
      n: { type: "literal", value: "12", datatype: integer },
      words: { type: "literal", value: "北朝鮮 \u001b[31m" },
    },
    { who: { type: "bnode", value: "b0" } },
  ],
};

describe("csv", () => {
  it("writes bare values, quotes what needs it, ends lines with CRLF (SPARQL 1.1 CSV)", () => {
    expect(csv(rows)).toBe(
      'who,n,words\r\nhttps://news.example/person/kim,7,"he said ""no"", then\nleft"\r\nhttp://schema.org/name,12,北朝鮮 \u001b[31m\r\n_:b0,,\r\n',
    );
  });
});

describe("json", () => {
  it("writes SPARQL 1.1 results", () => {
    expect(JSON.parse(json(rows))).toEqual({ head: { vars: rows.variables }, results: { bindings: rows.rows } });
    expect(JSON.parse(json({ kind: "boolean", value: false }))).toEqual({ head: {}, boolean: false });
  });
});

describe("table", () => {
  it("aligns columns, shortens IRIs, and sends nothing that steers a terminal", () => {
    expect(table(rows)).toBe(
      [
        "who           n  words",
        "────────────  ──  ───────────────────────",
        '<person/kim>   7  he said "no", then⏎left',
        "schema:name   12  北朝鮮 �[31m",
        "_:b0",
        "",
        "3 rows, base <https://news.example/>",
        "",
      ]
        .join("\n")
        .replace("who           n", "who            n"),
    );
  });

  it("counts two cells for a wide character", () => {
    const wide: Rows = {
      kind: "rows",
      variables: ["a", "b"],
      rows: [
        { a: { type: "literal", value: "北朝" }, b: { type: "literal", value: "x" } },
        { a: { type: "literal", value: "e\u0301tat" }, b: { type: "literal", value: "y" } },
      ],
    };
    expect(table(wide).split("\n").slice(2, 4)).toEqual(["北朝  x", "e\u0301tat  y"]);
  });

  it("fits a terminal: the widest columns go on below, narrow ones stay", () => {
    const long: Rows = {
      kind: "rows",
      variables: ["n", "words"],
      rows: [
        {
          n: { type: "literal", value: "7", datatype: integer },
          words: { type: "literal", value: "the other side shall provide aid" },
        },
        { n: { type: "literal", value: "8", datatype: integer }, words: { type: "literal", value: "x".repeat(30) } },
      ],
    };
    expect(table(long, 23).split("\n").slice(1, 8)).toEqual([
      "─  ────────────────────",
      "7  the other side shall",
      "   provide aid",
      "",
      "8  xxxxxxxxxxxxxxxxxxxx",
      "   xxxxxxxxxx",
      "",
    ]);
  });

  it("says so when nothing is found", () => {
    expect(table({ kind: "rows", variables: ["x"], rows: [] })).toBe("x\n─\n\n0 rows\n");
  });
});

describe("shorten", () => {
  it("keeps an IRI whole where a short form would not be Turtle", () => {
    expect(shorten("http://schema.org/name")).toBe("schema:name");
    expect(shorten("http://schema.org/a/b")).toBe("<http://schema.org/a/b>");
    expect(shorten("https://n.example/state/KP", "https://n.example/")).toBe("<state/KP>");
  });

  it("finds the base that things were minted under", () => {
    const minted = ["https://a.example/x/state/KP", "https://a.example/x/person/kim", "https://b.example/state/KR"];
    expect(commonBase([...minted, "http://schema.org/name"])).toBe("https://a.example/x/");
    expect(commonBase(["http://schema.org/name"])).toBeUndefined();
  });
});

const rap = "https://w3id.org/rapporteur/ns#";

describe("turtle", () => {
  it("says the same as the lines, wherever it is read", async () => {
    const lines = ["state/KP", "state/RU"].map(
      (x) => `<https://n.example/news/agreement/a> <${rap}party> <https://n.example/news/${x}> .`,
    );
    const read = (text: string) =>
      new Parser({ baseIRI: "https://elsewhere.example/" })
        .parse(text)
        .map((q) => q.object.value)
        .sort();
    expect(read(await turtle(lines))).toEqual(read(lines.join("\n")));
  });

  it("writes triples with the prefixes they use", async () => {
    const text = await turtle(['<https://n.example/state/KP> <http://schema.org/name> "North \\"Korea\\"" .']);
    expect(text).toBe(
      '@base <https://n.example/>.\n@prefix schema: <http://schema.org/>.\n\n<https://n.example/state/KP> schema:name "North \\"Korea\\"".\n',
    );
  });
});
