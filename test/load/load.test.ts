import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LoadOptions, type LoadReport, load } from "../../src/load/index.ts";
import { newFolder, sampleAs, sampleFile } from "../store/sample.ts";
import { BASE, type Graphs, manyGraphs, sizes, writeExport } from "./corpus.ts";
import { type StoreServer, storeServer } from "./store-server.ts";

let server: StoreServer;
let folder: string;
const three = manyGraphs(3);

beforeEach(async () => {
  server = await storeServer();
  folder = newFolder();
});
afterEach(() => server.close());

async function loaded(names: string | readonly string[], more: Partial<LoadOptions> = {}): Promise<LoadReport> {
  const options: LoadOptions = {
    to: new URL(server.url),
    store: "oxigraph",
    journal: join(folder, "journal"),
    retries: 0,
    connections: 2,
    ...more,
  };
  const report = await load([names].flat(), options);
  if (!report.ok) throw new Error(JSON.stringify(report.diagnostics));
  return report.value;
}

/** The store at its Graph Store endpoint alone, as one that no preset knows. */
const withoutPreset = async (names: string): Promise<LoadReport> => {
  const options = { journal: join(folder, "journal"), retries: 0, to: new URL(`${server.url}/store`) };
  const report = await load([names], options);
  if (!report.ok) throw new Error(JSON.stringify(report.diagnostics));
  return report.value;
};

describe("load", () => {
  it("puts every graph once, and the second time none", async () => {
    const files = writeExport(three);
    expect(await loaded(files)).toMatchObject({ graphs: 3, put: 3, quads: 9, unchanged: 0, findings: [] });
    expect(server.graphs()).toEqual(sizes(three));
    const writes = server.writes().length;
    expect(await loaded(files)).toMatchObject({ put: 0, unchanged: 3, findings: [], stopped: false });
    expect(server.writes()).toHaveLength(writes);
  });

  it("adds new graphs many at once where the store can, and puts changed ones alone", async () => {
    const files = writeExport(three, join(folder, "export"));
    await loaded(files);
    expect(server.writes()).toEqual(["POST /store"]);
    const changed = {
      ...three,
      [`${BASE}a00001`]: ["<urn:s> <urn:p> <urn:other> ."],
      [`${BASE}new`]: ["<urn:s> <urn:p> 'x' .".replaceAll("'", '"')],
    };
    expect(await loaded(writeExport(changed, files))).toMatchObject({ put: 2, quads: 2, unchanged: 2 });
    expect(server.writes().slice(1).sort()).toEqual([`PUT ${BASE}a00001`, `PUT ${BASE}new`]);
    expect(server.graphs()).toEqual(sizes(changed));
  });

  it("puts one graph at a time at a store that no preset knows, and needs no query endpoint", async () => {
    const files = writeExport(three);
    expect(await withoutPreset(files)).toMatchObject({ put: 3 });
    expect(server.writes()).toEqual(Object.keys(three).map((graph) => `PUT ${graph}`));
    expect(await withoutPreset(files)).toMatchObject({ put: 0, unchanged: 3 });
  });

  it("leaves what vanished unless it is told to prune, and then deletes that alone", async () => {
    const files = writeExport(three, join(folder, "export"));
    await loaded(files);
    server.store.update("INSERT DATA { GRAPH <urn:mine> { <urn:s> <urn:p> <urn:o> } }");
    const { [`${BASE}a00002`]: _, ...two } = three;
    writeExport(two, files);
    expect(await loaded(files)).toMatchObject({ put: 0, unchanged: 2, deleted: 0, left: 1 });
    expect(server.graphs()).toEqual({ ...sizes(three), "urn:mine": 1 });
    expect(await loaded(files, { prune: true })).toMatchObject({ deleted: 1, left: 0 });
    expect(server.graphs()).toEqual({ ...sizes(two), "urn:mine": 1 });
    expect(await loaded(files, { prune: true })).toMatchObject({ deleted: 0 });
  });

  it("keeps the links of two exports in one store beside each other", async () => {
    const links = (key: string) => `${BASE}links~${key.repeat(16)}`;
    const exported = (name: string, key: string, graph = links(key)) =>
      writeExport(
        { [`${BASE}${name}`]: [`<urn:${name}> <urn:p> <urn:o> .`], [graph]: [`<urn:l> <urn:p> <urn:${key}> .`] },
        join(folder, name),
      );
    const loadedAs = (name: string, more: Partial<LoadOptions> = {}) =>
      loaded(join(folder, name), { journal: join(folder, `${name}.journal`), ...more });
    exported("one", "a");
    exported("two", "b");
    await loadedAs("one");
    await loadedAs("two");
    expect(Object.keys(server.graphs()).sort()).toEqual([links("a"), links("b"), `${BASE}one`, `${BASE}two`].sort());
    // Another set of articles has another name for its links, which take the place of those before, and of no others.
    exported("one", "c");
    expect(await loadedAs("one", { dryRun: true })).toMatchObject({ put: 1, deleted: 1, left: 0 });
    expect(await loadedAs("one")).toMatchObject({ put: 1, unchanged: 1, deleted: 1, left: 0 });
    expect(Object.keys(server.graphs()).sort()).toEqual([links("b"), links("c"), `${BASE}one`, `${BASE}two`].sort());
    expect(await loadedAs("two", { prune: true })).toMatchObject({ put: 0, unchanged: 2, deleted: 0 });
    // Where it has none any more, they wait for --prune as all that vanished does.
    writeExport({ [`${BASE}one`]: ["<urn:one> <urn:p> <urn:o> ."] }, join(folder, "one"));
    expect(await loadedAs("one")).toMatchObject({ deleted: 0, left: 1 });
    expect(await loadedAs("one", { prune: true })).toMatchObject({ deleted: 1, left: 0 });
    expect(Object.keys(server.graphs()).sort()).toEqual([links("b"), `${BASE}one`, `${BASE}two`].sort());
  });

  it("says what it would do, and does nothing", async () => {
    const files = writeExport(three);
    expect(await loaded(files, { dryRun: true })).toMatchObject({ put: 3, quads: 9, unchanged: 0 });
    expect(server.writes()).toEqual([]);
    expect(existsSync(join(folder, "journal"))).toBe(false);
    await loaded(files);
    expect(await loaded(files, { dryRun: true, again: true })).toMatchObject({ put: 3 });
    expect(await loaded(files, { dryRun: true })).toMatchObject({ put: 0, unchanged: 3 });
  });

  it("says without the store what it would do by what earlier loads put there, and that it does", async () => {
    const files = writeExport(three, join(folder, "export"));
    const nobody = new URL("http://127.0.0.1:1");
    const unasked = (words: string) => [
      { severity: "warning", rule: "load/dry-run", message: expect.stringMatching(words) },
    ];
    expect(await loaded(files, { to: nobody, dryRun: true })).toMatchObject({
      put: 3,
      findings: unasked("ECONNREFUSED.*the store is taken to be empty"),
    });
    await loaded(files);
    writeExport({ ...three, [`${BASE}new`]: ["<urn:s> <urn:p> <urn:o> ."] }, files);
    expect(await loaded(files, { to: nobody, dryRun: true })).toMatchObject({
      put: 1,
      unchanged: 3,
      findings: unasked("to have what earlier loads put there"),
    });
    // A store that is there and fails is none that is not there.
    server.before = (_, response) => Boolean(response.writeHead(503).end());
    await expect(loaded(files, { dryRun: true })).rejects.toThrow("answers 503");
  });

  it("puts again what somebody took out of the store", async () => {
    const files = writeExport(three);
    await loaded(files);
    server.store.update(`DROP GRAPH <${BASE}a00001>`);
    expect(await loaded(files)).toMatchObject({ put: 1, unchanged: 2 });
    expect(server.graphs()).toEqual(sizes(three));
  });

  it("reads back what it put, and finds a store that says 200 and stores nothing", async () => {
    const files = writeExport(three);
    server.lies = true;
    const report = await loaded(files, { verify: true });
    expect(report).toMatchObject({ put: 3, verified: 0 });
    expect(report.differing).toEqual({ missing: Object.keys(three), different: [], surplus: [] });
    expect(report.findings).toHaveLength(3);
    expect(report.findings[0]).toMatchObject({ rule: "load/verify", node: `${BASE}a00000` });
    server.lies = false;
    expect(await loaded(files, { verify: true })).toMatchObject({ put: 3, verified: 3, findings: [] });
    expect(server.graphs()).toEqual(sizes(three));
  });

  it("names what it left of an earlier load where it reads back", async () => {
    await loaded(writeExport(three));
    const report = await loaded(writeExport(manyGraphs(2)), { verify: true });
    expect(report).toMatchObject({ verified: 2, left: 1, findings: [] });
    expect(report.differing).toEqual({ missing: [], different: [], surplus: [`${BASE}a00002`] });
    expect((await loaded(writeExport(manyGraphs(2)), { verify: true, prune: true })).differing?.surplus).toEqual([]);
  });

  it("has all graphs in doubt where it is to put all again and is interrupted", async () => {
    const files = writeExport(three);
    await loaded(files);
    server.before = ({ method, graph }, response) => {
      if (method !== "PUT" || graph === `${BASE}a00000`) return false;
      response.writeHead(503).end();
      return true;
    };
    expect(await loaded(files, { again: true, connections: 1 })).toMatchObject({ put: 1, stopped: true });
    server.before = undefined;
    expect(await loaded(files)).toMatchObject({ put: 2, unchanged: 1, stopped: false });
    expect(await loaded(files)).toMatchObject({ put: 0, unchanged: 3 });
  });

  it("finds a quad that is missing, one that is too much and one that is another, and puts those graphs again", async () => {
    const files = writeExport(three);
    await loaded(files);
    server.store.update(`DELETE DATA { GRAPH <${BASE}a00000> { ${three[`${BASE}a00000`]?.[0]?.slice(0, -1)} } }`);
    server.store.update(`INSERT DATA { GRAPH <${BASE}a00001> { <urn:s> <urn:p> <urn:o> } }`);
    const report = await loaded(files, { verify: true });
    expect(report).toMatchObject({ put: 0, unchanged: 3, verified: 1 });
    expect(report.findings.map(({ node }) => node)).toEqual([`${BASE}a00000`, `${BASE}a00001`]);
    expect(report.differing).toEqual({ missing: [], different: [`${BASE}a00000`, `${BASE}a00001`], surplus: [] });
    expect(await loaded(files, { verify: true })).toMatchObject({ put: 2, unchanged: 1, verified: 3, findings: [] });
  });

  it("takes another writing of a value for the same, and another value not", async () => {
    const files = writeExport({
      [`${BASE}v`]: ['<urn:s> <urn:p> "0.90"^^<http://www.w3.org/2001/XMLSchema#decimal> .'],
    });
    await loaded(files);
    server.store.update(
      "DELETE { GRAPH ?g { ?s ?p ?o } } INSERT { GRAPH ?g { ?s ?p 0.9 } } WHERE { GRAPH ?g { ?s ?p ?o } }",
    );
    expect(await loaded(files, { verify: true })).toMatchObject({ verified: 1, findings: [] });
    server.store.update(
      "DELETE { GRAPH ?g { ?s ?p ?o } } INSERT { GRAPH ?g { ?s ?p 0.8 } } WHERE { GRAPH ?g { ?s ?p ?o } }",
    );
    expect(await loaded(files, { verify: true })).toMatchObject({ verified: 0 });
  });

  it("goes by updates where there is no Graph Store, and where it is told to", async () => {
    const files = writeExport(three);
    server.before = ({ path }, response) => {
      if (path === "/store") response.writeHead(405).end();
      return path === "/store";
    };
    expect(await loaded(files)).toMatchObject({ put: 3, findings: [] });
    expect(server.graphs()).toEqual(sizes(three));
    expect(server.writes().filter((write) => write === "POST /update")).toHaveLength(3);
    server.before = undefined;
    const changed = manyGraphs(3, 2, 2);
    const more = { protocol: "update" } as const;
    expect(await loaded(writeExport(changed), more)).toMatchObject({ put: 3, findings: [] });
    expect(server.graphs()).toEqual(sizes(changed));
  });

  it("sends gzip when it is told to, and stops where the store does not take it", async () => {
    const files = writeExport(three);
    await loaded(files, { gzip: true });
    expect(server.seen.find(({ path }) => path === "/store")?.headers["content-encoding"]).toBe("gzip");
    expect(server.graphs()).toEqual(sizes(three));
    server.before = ({ headers }, response) => {
      if (headers["content-encoding"] === "gzip") response.writeHead(415).end();
      return headers["content-encoding"] === "gzip";
    };
    server.seen.length = 0;
    expect(await loaded(files, { gzip: true, again: true })).toMatchObject({ put: 3, findings: [] });
    expect(server.seen.filter(({ headers }) => headers["content-encoding"] === "gzip").length).toBeLessThan(3);
  });

  it("goes on with the others when a graph is refused, and puts that one the next time", async () => {
    const files = writeExport(three);
    const bad = `${BASE}a00001`;
    server.before = ({ path, method, graph }, response) => {
      const refused = path === "/store" && (method === "POST" || graph === bad);
      if (refused) response.writeHead(400).end("<html><body>no such <b>thing</b></body></html>");
      return refused;
    };
    const report = await loaded(files);
    expect(report).toMatchObject({ put: 2, stopped: false });
    expect(report.findings).toMatchObject([{ rule: "load/store", node: bad, actual: "no such thing" }]);
    server.before = undefined;
    expect(await loaded(files)).toMatchObject({ put: 1, unchanged: 2, findings: [] });
  });

  it.each([401, 403, 507])("stops at %i, which the next graph would meet as well", async (status) => {
    server.before = ({ method, path }, response) => {
      const writes = path === "/store" && method !== "GET";
      if (writes) response.writeHead(status).end();
      return writes;
    };
    const report = await loaded(writeExport(manyGraphs(50)), { connections: 1 });
    expect(report).toMatchObject({ put: 0, stopped: true });
    expect(report.findings).toHaveLength(1);
    expect(server.writes()).toHaveLength(1);
  });

  it.each([
    [undefined, "a login by Digest", /no login was given: --auth digest/],
    [{ kind: "basic", user: "u", password: "p" }, "a login by Digest", /by --auth digest/],
    [{ kind: "digest", user: "u", password: "wrong" }, "a login by Digest", undefined],
  ] as const)("says what to log in with where it is %o", async (credentials, expected, suggestion) => {
    server.before = ({ path }, response) => {
      const census = path === "/sparql";
      if (census) response.writeHead(200).end('{"results":{"bindings":[]}}');
      else response.writeHead(401, { "www-authenticate": 'Digest realm="a, b c", nonce="x", qop="auth"' }).end();
      return true;
    };
    const login = credentials !== undefined && { credentials };
    const { findings } = await loaded(writeExport(three), { store: "virtuoso", connections: 1, ...login });
    expect(findings).toMatchObject([{ rule: "load/credentials", expected }]);
    if (suggestion === undefined) expect(findings[0]?.suggestion).toBeUndefined();
    else expect(findings[0]?.suggestion).toMatch(suggestion);
  });

  it("stops at a store that fails again and again", async () => {
    const files = writeExport(manyGraphs(50));
    server.before = ({ method }, response) => {
      if (method === "PUT") response.writeHead(500).end("out of memory");
      return method === "PUT";
    };
    const report = await withoutPreset(files);
    expect(report).toMatchObject({ put: 0, stopped: true });
    expect(report.findings.length).toBeLessThan(15);
    server.before = undefined;
    expect(await withoutPreset(files)).toMatchObject({ put: 50, stopped: false });
  });

  it("says so when the store cannot be reached, before it begins", async () => {
    const report = await load([writeExport(three)], {
      to: new URL("http://127.0.0.1:1"),
      store: "fuseki",
      journal: join(folder, "journal"),
      retries: 0,
    });
    expect(report).toMatchObject({ ok: false, diagnostics: [{ rule: "load/connection" }] });
    expect(existsSync(join(folder, "journal"))).toBe(false);
  });

  it("puts again what is in doubt, and rechecks what an interrupted load had put", async () => {
    const files = writeExport(three);
    await loaded(files);
    const [a, b, c] = Object.keys(three);
    const line = (graph: string | undefined): string | undefined =>
      readFileSync(join(folder, "journal"), "utf8")
        .split("\n")
        .find((text) => text.includes(`"${graph}"`));
    // As a load leaves it that was killed between the request for the third graph and its answer, in the middle of a line.
    writeFileSync(join(folder, "journal"), `{"load":"begun","to":"x"}\n${line(a)}\n${line(b)}\n`);
    appendFileSync(join(folder, "journal"), `{"graph":"${c}","doubt":true}\n{"graph":"${c}","sha`);
    // And the store with it, which forgot the second.
    server.store.update(
      `DELETE WHERE { GRAPH <${b}> { ?s ?p ?o } }; INSERT DATA { GRAPH <${b}> { <urn:old> <urn:p> <urn:o> } }`,
    );
    expect(await loaded(files)).toMatchObject({ put: 2, unchanged: 1 });
    expect(server.graphs()).toEqual(sizes(three));
    expect(await loaded(files)).toMatchObject({ put: 0, unchanged: 3 });
  });

  it("puts what stands in the file where the manifest is older, and tells of a manifest that is wrong", async () => {
    const files = writeExport(three);
    rmSync(join(files, "manifest.ndjson"));
    expect(await loaded(files)).toMatchObject({ put: 3, findings: [] });
    const other = writeExport(manyGraphs(3, 3, 2), join(folder, "other"));
    const text = readFileSync(join(other, "manifest.ndjson"), "utf8");
    writeFileSync(join(files, "manifest.ndjson"), text);
    const report = await loaded(files);
    expect(report.findings).toHaveLength(3);
    expect(report.findings[0]).toMatchObject({ severity: "warning", rule: "load/manifest" });
  });
});

describe("what can be loaded", () => {
  it("an export in shards, of which only what changed is put", async () => {
    const files = newFolder();
    const shard = (graphs: Graphs, name: string): string => {
      const one = writeExport(graphs);
      cpSync(join(one, "graph.nq"), join(files, name));
      return readFileSync(join(one, "manifest.ndjson"), "utf8");
    };
    const [first, second] = [manyGraphs(2), { [`${BASE}b`]: ["<urn:s> <urn:p> <urn:o> ."] }];
    const manifest = shard(first, "graph-00001.nq") + shard(second, "graph-00002.nq");
    writeFileSync(join(files, "manifest.ndjson"), manifest);
    expect(await loaded(files, { verify: true })).toMatchObject({ graphs: 3, put: 3, verified: 3, findings: [] });
    const changed = { [`${BASE}b`]: ["<urn:s> <urn:p> <urn:other> ."] };
    writeFileSync(join(files, "manifest.ndjson"), shard(first, "graph-00001.nq") + shard(changed, "graph-00002.nq"));
    expect(await loaded(files, { verify: true })).toMatchObject({ put: 1, unchanged: 2, verified: 3, findings: [] });
  });

  it.each(["trig", "nquads", "jsonld"] as const)("%s", async (format) => {
    const file = join(folder, { trig: "a.trig", nquads: "a.nq", jsonld: "a.jsonld" }[format]);
    writeFileSync(file, sampleAs(format));
    expect(await loaded(file, { verify: true })).toMatchObject({ put: 1, verified: 1, findings: [] });
    expect(await loaded([sampleFile], { journal: join(folder, "journal") })).toMatchObject({ put: 0, unchanged: 1 });
  });

  it("triples, into a graph that is named, and not without", async () => {
    const file = join(folder, "a.ttl");
    writeFileSync(file, "<urn:s> <urn:p> <urn:o> .");
    const to = new URL(server.url);
    const journal = join(folder, "journal");
    expect(await load([file], { to, store: "oxigraph", journal })).toMatchObject({
      ok: false,
      diagnostics: [{ rule: "load/no-graph" }],
    });
    expect(await loaded(file, { into: "urn:g" })).toMatchObject({ put: 1 });
    expect(server.graphs()).toEqual({ "urn:g": 1 });
  });

  it("no blank nodes", async () => {
    const file = join(folder, "a.trig");
    writeFileSync(file, "<urn:g> { [] <urn:p> <urn:o> . }");
    const report = await load([file], { to: new URL(server.url), store: "oxigraph", journal: join(folder, "journal") });
    expect(report).toMatchObject({ ok: false, diagnostics: [{ rule: "load/blank-node", node: "urn:g" }] });
  });

  it("N-Quads in any order and any writing, each graph whole", async () => {
    const file = join(folder, "a.nq");
    const quad = (graph: string, object: string): string => `<urn:s>   <urn:p>\t${object} <${graph}> . # why\n`;
    writeFileSync(file, `# all\n${quad("urn:a", '"\\u0041"')}${quad("urn:b", "<urn:o>")}${quad("urn:a", '"x"@EN')}`);
    expect(await loaded(file, { verify: true })).toMatchObject({ put: 2, quads: 3, verified: 2, findings: [] });
    expect(server.graphs()).toEqual({ "urn:a": 2, "urn:b": 1 });
  });

  it("and of two files with one graph the later", async () => {
    const files = ["1", "2"].map((n) => join(folder, `${n}.nq`));
    for (const [i, file] of files.entries()) writeFileSync(file, `<urn:s> <urn:p> "${i}" <urn:g> .\n`);
    expect(await loaded(files)).toMatchObject({ graphs: 1, put: 1 });
    expect(server.store.match(null, null, null, null).map(({ object }) => object.value)).toEqual(["1"]);
  });
});
