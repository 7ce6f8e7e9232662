import { expect, it } from "vitest";
import { census } from "../../src/load/census.ts";
import type { Send } from "../../src/load/http/index.ts";

const query = new URL("http://127.0.0.1:8890/sparql");

/** A store of so many graphs that gives at most `limit` rows, and says so as Virtuoso does. */
function store(graphs: number, limit: number): Send & { asked: number } {
  const send: Send = async ({ body }) => {
    self.asked++;
    const sparql = new URLSearchParams(Buffer.from(body ?? []).toString()).get("query") ?? "";
    const [, offset = "0", size = String(graphs)] = /OFFSET (\d+) LIMIT (\d+)/.exec(sparql) ?? [];
    const from = Number(offset);
    const count = Math.max(0, Math.min(Number(size), limit, graphs - from));
    const bindings = Array.from({ length: count }, (_, i) => ({
      g: { type: "uri", value: `urn:g${from + i}` },
      n: { type: "literal", value: "7" },
    }));
    const cut = count === limit && limit < graphs;
    return {
      kind: "response",
      status: 200,
      headers: cut ? { "x-sparql-maxrows": String(limit) } : {},
      body: Buffer.from(JSON.stringify({ head: { vars: ["g", "n"] }, results: { bindings } })),
    };
  };
  const self = Object.assign(send, { asked: 0 });
  return self;
}

it("asks once where the answer is whole", async () => {
  const whole = store(500, 10_000);
  expect(await census(whole, query, "counts")).toMatchObject({ ok: true });
  expect(whole.asked).toBe(1);
});

it.each([250, 300, 99, 100, 101])("finds all of %i graphs where a store gives a hundred at a time", async (graphs) => {
  const found = await census(store(graphs, 100), query, "counts");
  if (!found.ok) throw new Error("no census");
  expect(found.value.size).toBe(graphs);
  expect(found.value.get(`urn:g${graphs - 1}`)).toBe(7);
});

it("says so where the answer is none", async () => {
  const page: Send = async () => ({ kind: "response", status: 200, headers: {}, body: Buffer.from("<html>") });
  expect(await census(page, query, "names")).toMatchObject({ ok: false, diagnostics: [{ rule: "load/protocol" }] });
});
