import { expect, test } from "vitest";
import { toQuads } from "../../src/graph/index.ts";
import { type Format, WRITERS } from "../../src/write/index.ts";
import { completeRecord } from "./complete-record.ts";

const BASE = "https://example.org/news/";

function chunk(format: Format, base?: string): string {
  const written = WRITERS[format].article(completeRecord, toQuads(completeRecord), base);
  if (!written.ok) throw new Error("not written");
  return written.value;
}

test("Turtle that people can read", async () => {
  await expect(WRITERS.turtle.header(BASE) + chunk("turtle", BASE)).toMatchFileSnapshot("layout/lake.ttl");
});

test("TriG: a block for the graph of each article", async () => {
  await expect(WRITERS.trig.header(BASE) + chunk("trig", BASE)).toMatchFileSnapshot("layout/lake.trig");
});

test("lines are in the order of their bytes, and N-Triples are N-Quads without the graph", () => {
  const quads = chunk("nquads").split("\n").slice(0, -1);
  expect(quads).toEqual([...quads].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
  expect(chunk("ntriples")).toBe(quads.map((line) => line.replace(/ <[^<>]*> \.$/, " .\n")).join(""));
});

test("without a base, IRIs are written in full", () => {
  expect(WRITERS.turtle.header()).not.toContain("@base");
  expect(chunk("turtle")).toContain(`\n<${BASE}state/CH> a rap:State ;`);
});

test("a base that would change in resolution is not used", () => {
  for (const base of [
    "https://example.org/news#",
    "https://example.org/a/../news/",
    "urn:news:",
    "https://example.org/a//",
  ])
    expect(WRITERS.turtle.header(base)).not.toContain("@base");
});
