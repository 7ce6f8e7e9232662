import { expect, test } from "vitest";
import { toQuads } from "../../src/graph/index.ts";
import { FORMATS, type Format, reread, WRITERS } from "../../src/write/index.ts";
import { completeRecord } from "./complete-record.ts";

const quads = toQuads(completeRecord);

function chunk(format: Format): string {
  const written = WRITERS[format].article(completeRecord, quads);
  if (!written.ok) throw new Error("not written");
  return written.value;
}

test.each(FORMATS)("%s: a chunk as it was written is well", (format) => {
  expect(reread(format, chunk(format), completeRecord, quads)).toEqual([]);
});

test.each(FORMATS)("%s: another word is found", (format) => {
  const found = reread(format, chunk(format).replace("Switzerland", "Swaziland"), completeRecord, quads);
  expect(found.length).toBeGreaterThan(0);
  for (const diagnostic of found) expect(diagnostic).toMatchObject({ severity: "error", rule: "write/reread" });
});

test.each(FORMATS)("%s: a chunk that does not parse is found, without a throw", (format) => {
  const cut = chunk(format).slice(0, -20);
  expect(reread(format, cut, completeRecord, quads)).toMatchObject([{ rule: "write/reread", severity: "error" }]);
});

test("a quad that is missing, and one too many, are told apart", () => {
  const lines = chunk("nquads").split(/(?<=\n)/);
  const [first = ""] = lines;
  expect(reread("nquads", lines.slice(1).join(""), completeRecord, quads)).toMatchObject([
    { actual: "no such quad", expected: first.slice(0, -3) },
  ]);
  const more = first.replace("<https://example.org/news/", "<https://example.org/news/another-");
  expect(reread("nquads", chunk("nquads") + more, completeRecord, quads)).toMatchObject([{ expected: "no such quad" }]);
});
