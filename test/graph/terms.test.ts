import type * as RDF from "@rdfjs/types";
import { DataFactory } from "n3";
import { expect, test } from "vitest";
import { Literal, NamedNode, Quad } from "../../src/graph/index.ts";

const string = new NamedNode("http://www.w3.org/2001/XMLSchema#string");
const a = new NamedNode("https://example.org/a");
const quad = new Quad(a, a, new Literal("x", string), a);

test("quads are quads of RDF/JS", () => {
  const seen: RDF.Quad = quad;
  expect(seen.object.termType).toBe("Literal");
});

test("terms equal the terms of other libraries, and nothing else", () => {
  const { namedNode, literal, quad: other } = DataFactory;
  expect(a.equals(namedNode(a.value))).toBe(true);
  expect(a.equals(literal(a.value))).toBe(false);
  expect(a.equals(null)).toBe(false);
  expect(quad.object.equals(literal("x"))).toBe(true);
  expect(quad.object.equals(literal("x", "en"))).toBe(false);
  expect(quad.object.equals(literal("x", namedNode("https://example.org/type")))).toBe(false);
  expect(quad.equals(other(namedNode(a.value), namedNode(a.value), literal("x"), namedNode(a.value)))).toBe(true);
  expect(quad.equals(other(namedNode(a.value), namedNode(a.value), literal("x")))).toBe(false);
  expect(other(namedNode(a.value), namedNode(a.value), literal("x"), namedNode(a.value)).equals(quad)).toBe(true);
});
