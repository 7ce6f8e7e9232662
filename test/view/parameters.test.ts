import { describe, expect, it } from "vitest";
import { bundledQuery } from "../../src/store/index.ts";
import { parametersOf, withParameters } from "../../src/view/site/ask/parameters.ts";

describe("the values that a question leaves to the reader", () => {
  it("are those of one row of literals", () => {
    expect(parametersOf(bundledQuery("04-signed-in-window"))).toEqual([
      { name: "from", value: "2024-01-01", kind: "date" },
      { name: "until", value: "2024-12-31", kind: "date" },
    ]);
    expect(parametersOf(bundledQuery("15-at-a-character"))).toEqual([
      { name: "character", value: "100", kind: "number" },
    ]);
    expect(parametersOf(bundledQuery("16-without-anchor"))).toEqual([]);
    expect(parametersOf('VALUES ?x { "a" "b" } VALUES ?y { <https://example.org/> }')).toEqual([]);
  });

  it("are put in their places, and cannot leave them", () => {
    const query = 'SELECT * { VALUES (?a ?b) { ("x \\" y" 2) } VALUES ?c { "2024-01-01"^^xsd:date } }';
    expect(parametersOf(query).map(({ value }) => value)).toEqual(['x " y', "2", "2024-01-01"]);
    expect(withParameters(query, {})).toBe(query);
    expect(withParameters(query, { a: '"} DROP ALL {"', b: "1 2", c: "2025-02-03" })).toBe(
      'SELECT * { VALUES (?a ?b) { ("\\"} DROP ALL {\\"" 2) } VALUES ?c { "2025-02-03"^^xsd:date } }',
    );
  });
});
