import { expect, it } from "vitest";
import { census } from "../../src/load/census.ts";
import type { Send } from "../../src/load/http/index.ts";

const query = new URL("http://127.0.0.1:8890/sparql");

/** A store of so many graphs that gives at most `limit` rows, and says so as Virtuoso does; in CSV where it is asked to. */
function store(graphs: number, limit: number): Send & { asked: number } {
  const send: Send = async ({ body, headers: { accept = "" } = {} }) => {
    self.asked++;
    const sparql = new URLSearchParams(Buffer.from(body ?? []).toString()).get("query") ?? "";
    const [, offset = "0", size = String(graphs)] = /OFFSET (\d+) LIMIT (\d+)/.exec(sparql) ?? [];
    const from = Number(offset);
    const count = Math.max(0, Math.min(Number(size), limit, graphs - from));
    const cut = count === limit && limit < graphs;
    const cutOff = cut ? { "x-sparql-maxrows": String(limit) } : {};
    if (accept.startsWith("text/csv")) {
      const rows = Array.from({ length: count }, (_, i) => `"urn:g${from + i}",7\r\n`);
      const headers = { "content-type": "text/csv; charset=UTF-8", ...cutOff };
      return { kind: "response", status: 200, headers, body: Buffer.from(`"g","n"\r\n${rows.join("")}`) };
    }
    const bindings = Array.from({ length: count }, (_, i) => ({
      g: { type: "uri", value: `urn:g${from + i}` },
      n: { type: "literal", value: "7" },
    }));
    return {
      kind: "response",
      status: 200,
      headers: cutOff,
      body: Buffer.from(JSON.stringify({ head: { vars: ["g", "n"] }, results: { bindings } })),
    };
  };
  const self = Object.assign(send, { asked: 0 });
  return self;
}

const VIRTUOSO = { listing: "counts", cutsOff: true, csv: true } as const;

it("asks once where the answer is whole", async () => {
  for (const asking of [{ listing: "counts" } as const, VIRTUOSO]) {
    const whole = store(500, 10_000);
    const found = await census(whole, query, asking);
    expect(found.ok && found.value.size).toBe(500);
    expect(whole.asked).toBe(1);
  }
});

it.each([250, 300, 99, 100, 101])("finds all of %i graphs where a store gives a hundred at a time", async (graphs) => {
  for (const asking of [{ listing: "counts" } as const, VIRTUOSO]) {
    const found = await census(store(graphs, 100), query, asking);
    if (!found.ok) throw new Error("no census");
    expect(found.value.size).toBe(graphs);
    expect(found.value.get(`urn:g${graphs - 1}`)).toBe(7);
  }
});

it("asks no more often than there are pages where the store is known to cut off", async () => {
  const cut = store(250, 100);
  await census(cut, query, VIRTUOSO);
  expect(cut.asked).toBe(3);
});

const says =
  (type: string, text: string): Send =>
  async () => ({
    kind: "response",
    status: 200,
    headers: { "content-type": type },
    body: Buffer.from(text),
  });

it("reads CSV with and without quotation marks, and a comma in a name", async () => {
  const send = says("text/csv; charset=utf-8", 'g,n\r\nurn:a,3\r\n"urn:b,c","12"\r\n');
  const found = await census(send, query, VIRTUOSO);
  expect(found.ok && [...found.value]).toEqual([
    ["urn:a", 3],
    ["urn:b,c", 12],
  ]);
});

it.each([
  ["a page", "text/html", "<html>"],
  ["JSON that is cut", "application/sparql-results+json", '{"results": {"bindings": ['],
  ["CSV that is cut", "text/csv", "g,n\r\nurn:a,3\r\nurn:b,"],
  ["CSV of something else", "text/csv", "name,size\r\na,3\r\n"],
])("says so where the answer is none: %s", async (_, type, text) => {
  const asked = await census(says(type, text), query, VIRTUOSO);
  expect(asked).toMatchObject({ ok: false, diagnostics: [{ rule: "load/protocol" }] });
});
