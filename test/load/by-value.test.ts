import { expect, it } from "vitest";
import { byValue } from "../../src/load/by-value.ts";
import { NAMESPACES } from "../../src/vocabulary/index.ts";

const line = (object: string): ReadonlySet<string> =>
  byValue({ graph: "urn:g", nquads: Buffer.from(`<urn:s> <urn:p> ${object} <urn:g> .\n`), sha256: "", quads: 1 });
const typed = (words: string, type: string): string => `"${words}"^^<${NAMESPACES.xsd}${type}>`;

it.each([
  ["007", "7", "integer"],
  ["-0", "0", "integer"],
  ["+5", "5", "integer"],
  ["0.90", "0.9", "decimal"],
  ["1.0", "1", "decimal"],
  [".5", "0.5", "decimal"],
  ["-00.50", "-0.5", "decimal"],
  ["1", "true", "boolean"],
  ["1.0E1", "10", "double"],
  ["2024-06-20T09:12:00.500Z", "2024-06-20T09:12:00.5Z", "dateTime"],
  ["2024-06-20T09:12:00.000+00:00", "2024-06-20T09:12:00Z", "dateTime"],
])("%s is %s as xsd:%s", (one, other, type) => {
  expect(line(typed(one, type))).toEqual(line(typed(other, type)));
});

it.each([
  ["7", "70", "integer"],
  ["0.9", "0.09", "decimal"],
  ["10", "1", "integer"],
  ["2024-06-20T09:12:00-04:00", "2024-06-20T09:12:00Z", "dateTime"],
  ["07", "7", "gMonth"],
])("%s is not %s as xsd:%s", (one, other, type) => {
  expect(line(typed(one, type))).not.toEqual(line(typed(other, type)));
});

it("compares language tags without their case, and strings as they are written", () => {
  expect(line('"x"@en-GB')).toEqual(line('"x"@en-gb'));
  expect(line('"007"')).not.toEqual(line('"7"'));
  const quoting = String.raw`"he said \"007\"^^<http://www.w3.org/2001/XMLSchema#integer>"`;
  expect([...line(quoting)]).toEqual([`<urn:s> <urn:p> ${quoting} <urn:g> .\n`]);
});
