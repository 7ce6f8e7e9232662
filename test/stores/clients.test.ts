import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findComunica, findFuseki } from "../../scripts/stores/index.mjs";
import { bundledQueries, bundledQuery } from "../../src/store/index.ts";
import { type Endpoint, endpoint } from "../serve/endpoint.ts";
import { newFolder, sampleQuads, writeSample } from "../store/sample.ts";
import { corpora } from "./corpora.ts";
import type { Results } from "./stores.ts";

const { jar, missing } = findFuseki();
const comunica = findComunica();

for (const [name, reason] of [
  ["Jena's rsparql", missing],
  ["Comunica", comunica.missing],
])
  if (reason !== undefined) process.stderr.write(`SKIPPED: the tests with ${name}: ${reason}\n`);

/** Runs a client beside the endpoint. */
function client(
  command: string,
  words: readonly string[],
  input = "",
): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, words);
    child.stdin.end(input);
    const printed = { out: "", err: "" };
    child.stdout.on("data", (piece) => {
      printed.out += piece;
    });
    child.stderr.on("data", (piece) => {
      printed.err += piece;
    });
    child.on("close", (code) => resolve({ code, ...printed }));
  });
}

describe.skipIf(missing !== undefined)("Jena's rsparql, against what serve serves", () => {
  let served: Endpoint;
  beforeAll(async () => {
    const folder = newFolder();
    writeSample(folder);
    served = await endpoint(folder);
  });
  afterAll(() => served?.end());

  const rsparql = (...words: readonly string[]) =>
    client("java", ["-cp", jar ?? "", "arq.rsparql", "--service", served.url, ...words]);

  it("SELECT", async () => {
    const answer = await rsparql("--results=CSV", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
    expect(answer).toMatchObject({ code: 0, out: expect.stringMatching(`^n\\s+${sampleQuads.length}\\s`) });
  });

  it("ASK and CONSTRUCT", async () => {
    expect((await rsparql("ASK { ?s ?p ?o }")).out).toMatch(/yes/i);
    const graph = await rsparql("--results=NT", "CONSTRUCT WHERE { ?s a <https://w3id.org/rapporteur/ns#Agreement> }");
    expect(graph.out).toContain("agreement/bergen-treaty");
  });
});

const RDF_LANG_STRING = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";
const XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";

/** A term as RDF/JS has it. */
interface Term {
  readonly termType: string;
  readonly value: string;
  readonly datatype?: string;
}

/** A row with its names in the order of the alphabet, as text. */
const text = (row: readonly (readonly [string, Term])[]): string =>
  row
    .map(([name, { termType, value, datatype }]) => `${name} ${termType} ${value} ${datatype ?? ""}`)
    .sort()
    .join(" | ");

/** The endpoint's own rows, asked for plainly, in the terms of RDF/JS. */
async function plainRows(url: string, query: string): Promise<readonly string[]> {
  const accept = "application/sparql-results+json";
  const response = await fetch(url, { method: "POST", headers: { accept }, body: new URLSearchParams({ query }) });
  const { results }: Results = JSON.parse(await response.text());
  return results.bindings
    .map((row) =>
      text(
        Object.entries(row).map(([name, cell]) => {
          const { type, value, datatype = "xml:lang" in cell ? RDF_LANG_STRING : XSD_STRING } = cell;
          if (type === "uri") return [name, { termType: "NamedNode", value }];
          return [name, { termType: "Literal", value, datatype }];
        }),
      ),
    )
    .sort();
}

describe.skipIf(comunica.missing !== undefined)("Comunica, against what serve serves", () => {
  const script = fileURLToPath(new URL("../../scripts/stores/ask-comunica.mjs", import.meta.url));
  const ask = async (url: string, queries: readonly string[]): Promise<readonly unknown[]> => {
    const words = [script, comunica.folder ?? "", url];
    const { code, out, err } = await client(process.execPath, words, JSON.stringify(queries));
    if (code !== 0) throw new Error(err);
    return out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
  };

  it.each(Object.entries(corpora()))("gives the rows of the twenty questions over %s", async (what, folder) => {
    const served = await endpoint(folder);
    try {
      const names = bundledQueries().map(({ name }) => name);
      const answers = await ask(served.url, names.map(bundledQuery));
      expect(answers).toHaveLength(names.length);
      for (const [n, name] of names.entries()) {
        const rows = (answers[n] as readonly (readonly (readonly [string, Term])[])[]).map(text).sort();
        expect({ name, rows }).toEqual({ name, rows: await plainRows(served.url, bundledQuery(name)) });
        if (what.includes("every question")) expect(rows).not.toEqual([]);
      }
    } finally {
      await served.end();
    }
  });

  it("ASK, CONSTRUCT and a count", async () => {
    const folder = newFolder();
    writeSample(folder);
    const served = await endpoint(folder);
    try {
      const [yes, triples, counted] = await ask(served.url, [
        "ASK { ?s ?p ?o }",
        "CONSTRUCT WHERE { ?s a <https://w3id.org/rapporteur/ns#Agreement> }",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
      ]);
      expect(yes).toBe(true);
      expect(JSON.stringify(triples)).toContain("agreement/bergen-treaty");
      expect(counted).toMatchObject([[["n", { value: String(sampleQuads.length) }]]]);
    } finally {
      await served.end();
    }
  });
});
