import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Parser } from "n3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isLinksGraph, linker, linksGraph, reportsOf, writeLinks } from "../../src/link/index.ts";
import { validateGraph } from "../../src/validate/index.ts";
import { article, linksOf } from "./articles.ts";

const base = "https://example.org/news/";
const told = { place: "oslo", signers: ["person/a:state/NO", "person/b:state/IS"], kinds: ["trade"] } as const;
const articles = [
  article("a", "2023-05-11", { ...told, date: "2023-05-10" }),
  article("b", "2023-05-12", told),
  article("c", "2023-05-12", told),
  article("d", "2023-05-12", [], { "jan-lund": ["minister:state/NO"] }),
  article("e", "2023-05-12", [], { "jan-lund": ["minister:state/DK"] }),
];
const links = linksOf(...articles);
const keyOf = (...of: readonly (typeof articles)[number][]): string => {
  const gathered = linker();
  for (const quads of of) gathered.add(reportsOf(quads));
  return gathered.key();
};
const name = { base, key: keyOf(...articles) };

describe("the graph of the links", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "rapporteur-link-"));
    writeLinks(folder, links, name);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const parse = (name: string, format: string) =>
    new Parser({ format }).parse(readFileSync(join(folder, name), "utf8"));
  const lines = (name: string, format: string) =>
    parse(name, format)
      .map((q) => [q.subject.value, q.predicate.value, q.object.value, q.graph.value].join(" "))
      .toSorted();

  it("stands beside the list, under its own name, the same in both formats", () => {
    expect(readdirSync(folder).toSorted()).toEqual(["links.json", "links.nq", "links.trig"]);
    expect(JSON.parse(readFileSync(join(folder, "links.json"), "utf8"))).toEqual(links);
    expect(links).toHaveLength(2);
    expect(lines("links.trig", "TriG")).toEqual(lines("links.nq", "N-Quads"));
    expect(new Set(parse("links.nq", "N-Quads").map((q) => q.graph.value))).toEqual(
      new Set([linksGraph(base, name.key)]),
    );
  });

  it("conforms to the shapes by itself, without a warning", async () => {
    expect(await validateGraph(parse("links.nq", "N-Quads"), { file: "links.nq" })).toEqual([]);
  });

  it("ties the first of several agreements to each of the others, in both directions", () => {
    const same = lines("links.nq", "N-Quads").filter((line) => line.includes("#sameAgreement"));
    const tails = same.map((line) => line.match(/agreement\/\w-0/g)?.map((iri) => iri.slice(-3)));
    expect(tails).toEqual([
      ["a-0", "b-0"],
      ["a-0", "c-0"],
      ["b-0", "a-0"],
      ["c-0", "a-0"],
    ]);
  });

  it("writes a score as a decimal that every parser takes", () => {
    const scores = parse("links.nq", "N-Quads").filter((q) => q.predicate.value.endsWith("#score"));
    for (const { object } of scores) {
      expect(object.value).toMatch(/^0\.\d{1,2}$/);
      expect(Reflect.get(object, "datatype").value).toBe("http://www.w3.org/2001/XMLSchema#decimal");
    }
    expect(scores).toHaveLength(2);
  });

  it("is taken away where nothing links any more", () => {
    expect(writeLinks(folder, [], name)).toEqual(["links.json"]);
    expect(readFileSync(join(folder, "links.json"), "utf8")).toBe("[]\n");
    expect(existsSync(join(folder, "links.nq"))).toBe(false);
  });
});

describe("the name of that graph", () => {
  const [a, b, c] = articles;
  if (!a || !b || !c) throw new Error("there are five");

  it("is made of the articles, whatever their order and what links them", () => {
    expect(keyOf(c, a, b)).toBe(keyOf(a, b, c));
    expect(keyOf(a, b, article("c", "2020-01-01", []))).toBe(keyOf(a, b, c));
    expect(isLinksGraph(linksGraph(base, keyOf()))).toBe(true);
  });

  it("is another for other articles, also where these are some of them", () => {
    expect(new Set([keyOf(), keyOf(a), keyOf(b), keyOf(a, b), keyOf(a, b, c), keyOf(a, c)]).size).toBe(6);
  });
});
