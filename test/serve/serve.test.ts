import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import oxigraph from "oxigraph";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { program } from "../cli/command-line.ts";
import { newFolder, sampleQuads, writeSample } from "../store/sample.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";

const folder = newFolder();
let served: Endpoint;

beforeAll(async () => {
  writeSample(folder);
  served = await endpoint(folder, "--timeout", "2", "--max-result", "1");
});
afterAll(() => served?.end());

async function ask(query: string, accept?: string): Promise<{ status: number; type: string; text: string }> {
  const headers: Record<string, string> = accept === undefined ? {} : { accept };
  const response = await fetch(served.url, { method: "POST", body: new URLSearchParams({ query }), headers });
  return { status: response.status, type: response.headers.get("content-type") ?? "", text: await response.text() };
}

const COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

describe("the endpoint", () => {
  it("answers a query by GET, by a form, and sent as it is", async () => {
    const expected = { head: { vars: ["n"] }, results: { bindings: [{ n: { value: String(sampleQuads.length) } }] } };
    const accept = { accept: "application/sparql-results+json" };
    const by: readonly Promise<Response>[] = [
      fetch(`${served.url}?${new URLSearchParams({ query: COUNT })}`, { headers: accept }),
      fetch(served.url, { method: "POST", body: new URLSearchParams({ query: COUNT }), headers: accept }),
      fetch(served.url, {
        method: "POST",
        body: COUNT,
        headers: { ...accept, "content-type": "application/sparql-query" },
      }),
    ];
    for (const response of await Promise.all(by)) expect(await response.json()).toMatchObject(expected);
  });

  it.each([
    ["application/sparql-results+json", /^\{"head"/],
    ["application/sparql-results+xml", /^<\?xml/],
    ["text/csv", /^n\r\n/],
    ["text/tab-separated-values", /^\?n\n/],
  ])("gives rows as %s", async (accept, form) => {
    const { status, type, text } = await ask(COUNT, accept);
    expect({ status, type: type.split(";")[0] }).toEqual({ status: 200, type: accept });
    expect(text).toMatch(form);
  });

  it.each([
    ["text/turtle", "ttl"],
    ["application/n-triples", "nt"],
    ["application/rdf+xml", "rdf"],
    ["application/ld+json", "jsonld"],
  ])("gives graphs as %s", async (accept, format) => {
    const { status, type, text } = await ask("CONSTRUCT WHERE { ?s a ?t }", accept);
    expect({ status, type: type.split(";")[0] }).toEqual({ status: 200, type: accept });
    expect(oxigraph.parse(text, { format }).length).toBeGreaterThan(10);
  });

  it("gives what is liked best, its own choice where nothing is said, and 406 where nothing will do", async () => {
    expect((await ask(COUNT)).type).toBe("application/sparql-results+json");
    expect((await ask(COUNT, "text/html, application/xml;q=0.9, */*;q=0.1")).type).toBe(
      "application/sparql-results+xml",
    );
    expect((await ask(COUNT, "text/csv;q=0.2, text/tab-separated-values;q=0.8")).type).toMatch(/^text\/tab/);
    expect((await ask(COUNT, "image/png")).status).toBe(406);
    expect((await ask(COUNT, "application/sparql-results+json;q=0, image/png")).status).toBe(406);
  });

  it("knows the project's prefixes, and says where a query is wrong", async () => {
    expect((await ask("SELECT ?n { ?x rap:party/schema:name ?n }", "text/csv")).text).toContain("Norway");
    expect(await ask("SELECT ?n {\n ?x foo:bar ?n }")).toMatchObject({
      status: 400,
      text: expect.stringMatching(/^2:/),
    });
    expect(await ask("SELECT ?n { ?x rap:party ?n } foo")).toMatchObject({
      status: 400,
      text: expect.stringMatching(/^1:3\d: /),
    });
  });

  it("takes the dataset that a request names, before what the query says", async () => {
    const [graph] = [...new Set(sampleQuads.map((quad) => quad.graph.value))];
    const count = async (parameters: Record<string, string>): Promise<string> => {
      const all = new URLSearchParams({ query: "SELECT (COUNT(*) AS ?n) FROM <urn:none> { ?s ?p ?o }", ...parameters });
      return (await fetch(`${served.url}?${all}`, { headers: { accept: "text/csv" } })).text();
    };
    expect(await count({ "default-graph-uri": graph ?? "" })).toBe(`n\r\n${sampleQuads.length}\r\n`);
    expect(await count({ "default-graph-uri": "urn:other" })).toBe("n\r\n0\r\n");
    expect(await count({ "named-graph-uri": graph ?? "" })).toBe("n\r\n0\r\n");
  });

  it("describes itself", async () => {
    const response = await fetch(served.url, { headers: { accept: "text/turtle" } });
    const store = new oxigraph.Store();
    store.load(await response.text(), { format: "ttl" });
    const sd = "PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>";
    expect(
      store.query(`${sd} ASK { ?s a sd:Service ; sd:endpoint <${served.url}> ; sd:feature sd:UnionDefaultGraph }`),
    ).toBe(true);
  });

  it.each([
    ["an update in a form", { method: "POST", body: new URLSearchParams({ update: "CLEAR ALL" }) }, 403],
    [
      "an update as it is",
      { method: "POST", body: "CLEAR ALL", headers: { "content-type": "application/sparql-update" } },
      403,
    ],
    ["an update as a query", { method: "POST", body: new URLSearchParams({ query: "CLEAR ALL" }) }, 403],
    ["a PUT", { method: "PUT", body: "x" }, 405],
    ["another format", { method: "POST", body: "x", headers: { "content-type": "text/plain" } }, 415],
    ["a form without a query", { method: "POST", body: new URLSearchParams({ q: "ASK {}" }) }, 400],
    [
      "two queries",
      {
        method: "POST",
        body: "query=ASK%7B%7D&query=ASK%7B%7D",
        headers: { "content-type": "application/x-www-form-urlencoded" },
      },
      400,
    ],
    [
      "bytes that are no text",
      { method: "POST", body: new Uint8Array([0xff, 0xfe]), headers: { "content-type": "application/sparql-query" } },
      400,
    ],
    [
      "a query of two megabytes",
      { method: "POST", body: `ASK {} #${"x".repeat(2e6)}`, headers: { "content-type": "application/sparql-query" } },
      413,
    ],
    [
      "another store's data",
      {
        method: "POST",
        body: new URLSearchParams({ query: "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }" }),
      },
      400,
    ],
  ] as const)("refuses %s", async (_, init, status) => {
    const response = await fetch(served.url, init as RequestInit).catch(() => undefined);
    // A body that is not read to its end may cost the connection before the answer is seen.
    if (response !== undefined || status !== 413) expect(response?.status).toBe(status);
    expect((await ask(COUNT, "text/csv")).text).toBe(`n\r\n${sampleQuads.length}\r\n`);
  });

  it("takes a long query in the address too", async () => {
    const long = `${COUNT} # ${"x".repeat(100_000)}`;
    const { status } = await fetch(`${served.url}?query=${encodeURIComponent(long)}`);
    expect(status).toBe(200);
  });

  it("is for this machine's own pages alone", async () => {
    const plain = await fetch(served.url, { headers: { origin: "https://evil.example" } });
    expect(plain.headers.get("access-control-allow-origin")).toBeNull();
    const rebound = await new Promise<number | undefined>((resolve) => {
      const asked = request(served.url, { headers: { host: "evil.example" } }, ({ statusCode }) => resolve(statusCode));
      asked.end();
    });
    expect(rebound).toBe(403);
    expect((await fetch(served.url.replace("/sparql", "/other"))).status).toBe(404);
  });

  it("ends a query that outruns its time, and answers the next", async () => {
    const endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    const [slow, next] = await Promise.all([ask(endless), ask(COUNT, "text/csv")]);
    expect(slow).toMatchObject({ status: 500, text: expect.stringContaining("longer than 2 s") });
    expect(next).toMatchObject({ status: 200, text: `n\r\n${sampleQuads.length}\r\n` });
  });

  it("gives no endless answers", async () => {
    const many = await ask("SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 20000");
    expect(many).toMatchObject({ status: 500, text: expect.stringContaining("longer than") });
  });
});

describe("serve", () => {
  it("lets pages ask where it is told to", async () => {
    const open = await endpoint(folder, "--cors", "https://example.org");
    try {
      const { headers } = await fetch(open.url, { method: "OPTIONS" });
      expect(headers.get("access-control-allow-origin")).toBe("https://example.org");
    } finally {
      expect(await open.end()).toBe(0);
    }
  });

  it("says what is wrong before it begins", () => {
    expect(program(["serve", join(folder, "none")])).toMatchObject({
      code: 2,
      err: expect.stringContaining("no such file"),
    });
    expect(program(["serve", folder, "--port", "x"]).code).toBe(2);
    expect(program(["serve", folder, "--cors", "example.org"]).code).toBe(2);
    const port = new URL(served.url).port;
    expect(program(["serve", folder, "--port", port])).toMatchObject({
      code: 3,
      err: expect.stringMatching(/port \d+ of 127\.0\.0\.1 is in use; .*--port/),
    });
  });

  it("looks for its port before it loads", () => {
    const broken = newFolder();
    writeFileSync(join(broken, "graph.nq"), "this is no graph\n");
    const { port } = new URL(served.url);
    expect(program(["serve", broken, "--port", port])).toMatchObject({
      code: 3,
      err: expect.stringContaining("is in use"),
    });
    const { code, err } = program(["serve", broken, "--port", "0"]);
    expect({ code, err }).toEqual({ code: expect.toSatisfy((n) => n > 0), err: expect.not.stringContaining("in use") });
  });
});

const hasRdflib = spawnSync("/usr/bin/python3", ["-c", "import rdflib"]).status === 0;

describe("standard clients", () => {
  it.skipIf(!hasRdflib)("rdflib's SPARQLStore", async () => {
    const script = `
import sys
from rdflib import Graph
from rdflib.plugins.stores.sparqlstore import SPARQLStore
g = Graph(SPARQLStore(sys.argv[1]))
print(len(g))
print(sorted(str(r[0]) for r in g.query("PREFIX rap: <https://w3id.org/rapporteur/ns#> PREFIX schema: <http://schema.org/> SELECT DISTINCT ?n { ?x rap:party/schema:name ?n }")))
print(bool(g.query("ASK { ?s ?p ?o }")))
print(len(g.query("CONSTRUCT { ?s a ?t } WHERE { ?s a ?t }").graph) > 10)
`;
    const child = spawn("/usr/bin/python3", ["-c", script, served.url]);
    let [out, err] = ["", ""];
    child.stdout.on("data", (piece) => {
      out += piece;
    });
    child.stderr.on("data", (piece) => {
      err += piece;
    });
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe(`${sampleQuads.length}\n['Iceland', 'Norway']\nTrue\nTrue\n`);
  });
});

it("serves an export that is packed, records and all", async () => {
  const packed = newFolder();
  writeSample(packed);
  for (const name of readdirSync(packed)) {
    const text = readFileSync(join(packed, name), "utf8");
    const half = text.indexOf("\n", text.length / 2) + 1;
    writeFileSync(
      join(packed, `${name}.gz`),
      Buffer.concat([text.slice(0, half), text.slice(half)].map((part) => gzipSync(part))),
    );
    rmSync(join(packed, name));
  }
  const endpointOfPacked = await endpoint(packed);
  try {
    const response = await fetch(endpointOfPacked.url, {
      method: "POST",
      body: new URLSearchParams({ query: COUNT }),
      headers: { accept: "text/csv" },
    });
    expect((await response.text()).trim().split("\r\n")).toEqual(["n", String(sampleQuads.length)]);
  } finally {
    expect(await endpointOfPacked.end()).toBe(0);
  }
});

it("says that what was exported meanwhile does not load, and serves it when it does", async () => {
  const folder = newFolder();
  const file = join(folder, "graph.nq");
  const graph = Array.from({ length: 400 }, (_, n) => `<urn:s${n}> <urn:p> <urn:o> <urn:g> .\n`).join("");
  writeFileSync(file, graph);
  const own = await endpoint(folder, "--timeout", "1");
  try {
    const asked = async (query: string) => {
      const response = await fetch(own.url, { method: "POST", body: new URLSearchParams({ query }) });
      return `${response.status} ${await response.text()}`;
    };
    const slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a != ?i) }";
    writeFileSync(file, "this is no graph\n");
    expect(await asked(slow)).toMatch(/^500 the query took longer/);
    expect(await asked("ASK {}")).toMatch(/^500 error graph\/syntax/);
    expect(await asked("ASK {}")).toMatch(/^500 error graph\/syntax/);
    writeFileSync(file, graph);
    expect(await asked("ASK {}")).toMatch(/^200 .*true/);
  } finally {
    await own.end();
  }
});

it.each([
  ["a line that is cut", "a.nq", '<urn:a> <urn:b> "x .\n', /^error graph\/syntax\n {2}\S*a\.nq:1:\d+ /],
  [
    "packed data that are cut",
    "a.nq.gz",
    gzipSync("<urn:a> <urn:b> <urn:c> .\n").subarray(0, 20),
    /^error input\/gzip\n/,
  ],
])("says what is wrong with a file that does not load: %s", (_, name, bytes, said) => {
  const folder = newFolder();
  writeFileSync(join(folder, name), bytes);
  const { code, out, err } = program(["serve", join(folder, name), "--port", "0"]);
  expect({ code, out, err }).toEqual({ code: 1, out: "", err: expect.stringMatching(said) });
  expect(err).not.toContain("internal");
});

it("serves no emptiness: says that there is nothing, and ends", () => {
  const empty = join(newFolder(), "graph.nq");
  writeFileSync(empty, "");
  for (const name of [empty, join(empty, "..")])
    expect(program(["serve", name, "--port", "0"])).toEqual({
      code: 1,
      out: "",
      err: `rapporteur: ${name}: there is nothing to serve: it holds no triples; expected an export folder, or graphs or records\n`,
    });
});
