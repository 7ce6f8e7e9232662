import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import jsonld from "jsonld";
import { Parser } from "n3";
import oxigraph from "oxigraph";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const committed = join(root, "output");

function filesOf(folder: string): string[] {
  return (
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      // The site that `npm run export` makes beside them is not committed.
      .filter((name) => /\.\w+$/.test(name) && !/^view[/\\]/.test(name))
      .sort()
  );
}

describe("the committed output/", () => {
  let fresh = "";
  beforeAll(() => {
    fresh = mkdtempSync(join(tmpdir(), "rapporteur-output-"));
    execFileSync(process.execPath, ["dist/cli/main.js", "export", "input", "--out", fresh, "--quiet"], { cwd: root });
  });
  afterAll(() => rmSync(fresh, { recursive: true, force: true }));

  it("has the files that an export writes, and each byte of them", () => {
    expect(filesOf(committed)).toEqual(filesOf(fresh));
    for (const file of filesOf(fresh))
      expect(readFileSync(join(committed, file), "utf8"), file).toBe(readFileSync(join(fresh, file), "utf8"));
  });
});

/** Quads as sorted lines; without their graphs where a format has none. */
function lines(nquads: string, flat: boolean): string[] {
  const term = (t: { termType: string; value: string; language?: string; datatype?: { value: string } }): string =>
    JSON.stringify([t.termType, t.value, t.language, t.datatype?.value]);
  const quads = new Parser({ format: "N-Quads" }).parse(nquads);
  const texts = quads.map((q) => [q.subject, q.predicate, q.object, ...(flat ? [] : [q.graph])].map(term).join(" "));
  return [...new Set(texts)].sort();
}

function n3ToNQuads(file: string, format: string): string {
  const store = new oxigraph.Store();
  for (const q of new Parser({ format }).parse(readFileSync(file, "utf8"))) {
    const object =
      q.object.termType === "Literal"
        ? oxigraph.literal(q.object.value, q.object.language || oxigraph.namedNode(q.object.datatype.value))
        : oxigraph.namedNode(q.object.value);
    const graph = q.graph.value === "" ? oxigraph.defaultGraph() : oxigraph.namedNode(q.graph.value);
    store.add(oxigraph.quad(oxigraph.namedNode(q.subject.value), oxigraph.namedNode(q.predicate.value), object, graph));
  }
  return store.dump({ format: "application/n-quads" });
}

function oxigraphToNQuads(file: string, mediaType: string): string {
  const store = new oxigraph.Store();
  store.load(readFileSync(file, "utf8"), { format: mediaType });
  return store.dump({ format: "application/n-quads" });
}

const RDFLIB = `
import sys, rdflib
d = rdflib.Dataset()
d.parse(sys.argv[1], format=sys.argv[2])
sys.stdout.buffer.write(d.serialize(format="nquads").encode("utf-8"))
`;
const PYTHON = ["/usr/bin/python3", "python3"].find((p) => spawnSync(p, ["-c", "import rdflib"]).status === 0);
const RAPPER = spawnSync("rapper", ["--version"]).status === 0;
const most = { maxBuffer: 1 << 28, encoding: "utf8" } as const;
const rdflib = (file: string, format: string): string => execFileSync(PYTHON ?? "", ["-c", RDFLIB, file, format], most);
const rapper = (file: string, format: string): string =>
  execFileSync("rapper", ["-q", "-i", format, "-o", "nquads", file], most);

const FILES: readonly { file: string; n3?: string; oxigraph: string; rdflib: string; rapper?: string }[] = [
  { file: "graph.nq", n3: "N-Quads", oxigraph: "application/n-quads", rdflib: "nquads", rapper: "nquads" },
  { file: "graph.trig", n3: "TriG", oxigraph: "application/trig", rdflib: "trig", rapper: "trig" },
  { file: "graph.ttl", n3: "Turtle", oxigraph: "text/turtle", rdflib: "turtle", rapper: "turtle" },
  { file: "graph.jsonld", oxigraph: "application/ld+json", rdflib: "json-ld" },
];

describe.each(FILES)("output/$file says the same to every parser", ({ file, ...formats }) => {
  const path = join(committed, file);
  const flat = file === "graph.ttl";
  const expected = lines(readFileSync(join(committed, "graph.nq"), "utf8"), flat);
  const { n3, rapper: rapperFormat } = formats;

  it("has no blank node", () => {
    expect(expected.length).toBeGreaterThan(500);
    expect(expected.filter((line) => line.includes("BlankNode"))).toEqual([]);
  });
  if (n3) it("n3", () => expect(lines(n3ToNQuads(path, n3), flat)).toEqual(expected));
  it("Oxigraph", () => expect(lines(oxigraphToNQuads(path, formats.oxigraph), flat)).toEqual(expected));
  if (file === "graph.jsonld")
    it("jsonld.js", async () => {
      const documentLoader = async (url: string): Promise<never> => {
        throw new Error(`${url} must not be fetched`);
      };
      const document = JSON.parse(readFileSync(path, "utf8"));
      const options = { format: "application/n-quads", safe: true, documentLoader } as const;
      expect(lines(String(await jsonld.toRDF(document, options)), flat)).toEqual(expected);
    });
  if (PYTHON) it("rdflib", () => expect(lines(rdflib(path, formats.rdflib), flat)).toEqual(expected));
  if (RAPPER && rapperFormat) it("rapper", () => expect(lines(rapper(path, rapperFormat), flat)).toEqual(expected));
});
