import { spawn } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BULK_LOADER_NAMES, STORE_NAMES } from "../../src/load/index.ts";
import { BASE, manyGraphs, sizes, writeExport } from "../load/corpus.ts";
import { faultyProxy } from "../load/faulty-proxy.ts";
import { type StoreServer, storeServer } from "../load/store-server.ts";
import { newFolder } from "../store/sample.ts";
import { cli, mainFile } from "./command-line.ts";

let server: StoreServer;
let files: string;
const SECRET = "correct-horse";

beforeEach(async () => {
  server = await storeServer();
  files = writeExport(manyGraphs(3));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await server.close();
});

const into = (...words: readonly string[]) => cli("load", files, "--to", server.url, "--store", "oxigraph", ...words);

describe("rapporteur load", () => {
  it("loads a folder, says what it did, and the second time that nothing is to do", async () => {
    expect(await into("--verify")).toMatchObject({
      code: 0,
      out: "",
      err: expect.stringMatching(/^3 graphs \(9 quads\) put, 0 unchanged, 3 of 3 read back and right; [\d.]+ s\n$/),
    });
    expect(await into()).toMatchObject({
      code: 0,
      err: expect.stringMatching(/^0 graphs \(0 quads\) put, 3 unchanged/),
    });
    expect(server.graphs()).toEqual(sizes(manyGraphs(3)));
    expect(readdirSync(join(files, ".load"))).toHaveLength(1);
  });

  it("tells as JSON, and nothing when it is to be quiet", async () => {
    const { code, out, err } = await into("--json", "--dry-run");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toMatchObject({ graphs: 3, put: 3, quads: 9, findings: [] });
    expect(await into("--quiet")).toEqual({ code: 0, out: "", err: "" });
  });

  it("tells of graphs that are in the files no more, and deletes them when it is told to", async () => {
    await into();
    writeExport(manyGraphs(2), files);
    expect((await into()).err).toContain("1 graph of an earlier load is in the files no more; --prune deletes it\n");
    expect((await into("--prune")).err).toContain("1 deleted");
    expect(Object.keys(server.graphs())).toHaveLength(2);
  });

  it("ends with 1 where a graph is refused or is not there when it is read back", async () => {
    server.lies = true;
    const { code, err } = await into("--verify");
    expect(code).toBe(1);
    expect(err).toContain("error load/verify (3 times)");
    expect(err).toContain(`${BASE}a00000`);
    expect(err).toContain(`3 graphs are missing in the store: ${BASE}a00000, ${BASE}a00001, ${BASE}a00002\n`);
    expect(err).not.toContain("different in the store");
  });

  it("counts what is missing, different and too many, and names the first of them", async () => {
    writeExport(manyGraphs(12), files);
    await into();
    server.store.update(
      Array.from({ length: 5 }, (_, n) => `DELETE WHERE { GRAPH <${BASE}a0000${n}> { ?s ?p ?o } }`).join(";"),
    );
    server.store.update(`INSERT DATA { GRAPH <${BASE}a00005> { <urn:s> <urn:p> <urn:o> } }`);
    // What the census sees is put; what is taken away behind it is not.
    const journal = join(newFolder(), "another.journal");
    writeExport(manyGraphs(11), files);
    server.lies = true;
    const { code, err } = await into("--verify");
    expect(code).toBe(1);
    const first = [0, 1, 2].map((n) => `${BASE}a0000${n}`).join(", ");
    expect(err).toContain(`5 graphs are missing in the store: ${first}, …\n`);
    expect(err).toContain(`1 graph is different in the store: ${BASE}a00005\n`);
    expect(err).toContain(`1 graph of an earlier load is in the files no more: ${BASE}a00011; --prune deletes it\n`);
    const { out } = await into("--verify", "--json", "--journal", journal);
    expect(JSON.parse(out).differing).toMatchObject({ different: [`${BASE}a00005`], surplus: [] });
  });

  it("takes the machine itself for one store, by whatever name", async () => {
    await into();
    const port = new URL(server.url).port;
    const words = ["load", files, "--to", `http://localhost:${port}`, "--store", "oxigraph"];
    expect((await cli(...words)).err).toMatch(/^0 graphs \(0 quads\) put, 3 unchanged/);
    expect(readdirSync(join(files, ".load"))).toHaveLength(1);
  });

  it("says how to go on where it was to put all again and was stopped", async () => {
    await into();
    server.before = ({ method }, response) => {
      if (method !== "PUT") return false;
      response.writeHead(503, { "retry-after": "999" }).end();
      return true;
    };
    const stopped = await into("--again");
    expect(stopped.code).toBe(3);
    expect(stopped.err).toContain("stopped before the end; the same command without --again goes on from here\n");
    server.before = undefined;
    expect((await into()).err).toMatch(/^3 graphs/);
  });

  it("says for how long a store wants to be left alone, where that is too long", async () => {
    server.before = (_, response) => Boolean(response.writeHead(429, { "retry-after": "7200" }).end());
    const { code, err } = await into();
    expect(code).toBe(3);
    expect(err).toContain("429: the store gets more requests than it takes, and asks to be left alone for 7200 s");
  });

  it.each([
    ["a store that is not there", ["--to", "http://127.0.0.1:1", "--retries", "0"], /ECONNREFUSED/],
    ["a dataset that is not there", ["--store", "fuseki"], /404: the store has no such address/],
  ])("ends with 3 at %s", async (_, words, said) => {
    expect(await into(...words)).toMatchObject({ code: 3, err: expect.stringMatching(said) });
  });

  it.each([
    [["load"], /nothing to load/],
    [["load", "x"], /--to URL is missing/],
    [["load", "none.nq", "--to", "http://127.0.0.1:1"], /no such file/],
    [["load", "x", "--to", "ftp://h/"], /http or https/],
    [["load", "x", "--to", "http://h/", "--graph", "no iri"], /absolute IRI/],
    [["load", "x", "--to", "http://h/", "--store", "mine"], /Allowed choices/],
    [["load", "x", "--to", "http://h/", "--connections", "0"], /from 1 to 64/],
    [["load", "x", "--to", "http://h/", "--auth", "basic"], /RAPPORTEUR_USER and RAPPORTEUR_PASSWORD/],
    [["load", "x", "--to", "http://h/", "--auth", "bearer"], /RAPPORTEUR_TOKEN/],
    [["load", "x", "--to", "http://h/", "--auth-file", "/none"], /no such file/],
    [["load", "x", "--to", "http://h/", "--auth-file", "/"], /that is a folder; expected a file/],
  ] as const)("ends with 2 at %j", async (words, said) => {
    expect(await cli(...words)).toMatchObject({ code: 2, out: "", err: expect.stringMatching(said) });
  });
});

it("offers every store there is a preset or a loader for, and no other", async () => {
  const { out } = await cli("load", "--help");
  const choices = [...out.matchAll(/\(choices:([^)]*)\)/g)].map(([, names = ""]) => names.match(/[\w-]+/g));
  expect(choices).toContainEqual([...STORE_NAMES]);
  expect(choices).toContainEqual([...BULK_LOADER_NAMES]);
});

describe("an address that is not the store's", () => {
  /** A server of something else, or a store that is only read. */
  const elsewhere = async (status: number, type: string, body: string): Promise<string> => {
    server.before = (_, response) => {
      response.writeHead(status, { "content-type": type }).end(body);
      return true;
    };
    return server.url;
  };

  it.each([
    ["a page", 200, "text/html", "<html><body>It works!</body></html>", /answers 200: it does not answer queries/],
    ["no method", 405, "text/plain", "", /answers 405: it does not answer queries/],
    ["no address", 404, "text/plain", "", /answers 404: the store has no such address/],
  ])("is told of once, with what --to has to be: %s", async (_, status, type, body, said) => {
    const to = await elsewhere(status, type, body);
    const { code, err } = await cli("load", files, "--to", to, "--store", "fuseki");
    expect(code).toBe(3);
    expect(err).toMatch(said);
    expect(err).toContain("--to is http://localhost:3030/DATASET for Apache Jena Fuseki");
    expect(err).toContain("1 error");
  });

  it.each([404, 405, 501])("is told of once where it takes no writes: %i", async (status) => {
    server.before = ({ path }, response) => {
      if (path !== "/query") response.writeHead(status).end();
      return path !== "/query";
    };
    const { code, err } = await into("--connections", "1");
    expect({ code, err }).toMatchObject({ code: 3, err: expect.stringMatching(/may not be read-only\s+1 error\n/) });
    const plain = await cli("load", files, "--to", `${server.url}/store`, "--connections", "1");
    expect(plain).toMatchObject({ code: 3, err: expect.stringMatching(/with --store NAME[^\n]*\s+1 error\n/) });
  });
});

describe("a password", () => {
  const asking = (): void => {
    server.before = ({ headers }, response) => {
      const right = headers.authorization === `Basic ${Buffer.from(`ann:${SECRET}`).toString("base64")}`;
      if (!right) response.writeHead(401, { "www-authenticate": 'Basic realm="x"' }).end();
      return !right;
    };
  };

  it("comes from the environment", async () => {
    asking();
    vi.stubEnv("RAPPORTEUR_USER", "ann");
    vi.stubEnv("RAPPORTEUR_PASSWORD", SECRET);
    expect(await into("--auth", "basic")).toMatchObject({ code: 0 });
    expect(Object.keys(server.graphs())).toHaveLength(3);
  });

  it("or from a file, and a file that others may read is told of", async () => {
    asking();
    const file = join(newFolder(), "login");
    writeFileSync(file, `ann:${SECRET}\n`, { mode: 0o600 });
    expect(await into("--auth-file", file)).toMatchObject({ code: 0, err: expect.not.stringContaining("chmod") });
    // As other systems write it.
    writeFileSync(file, `\uFEFFann:${SECRET}\r\n\r\n`);
    expect(await into("--auth-file", file)).toMatchObject({ code: 0 });
    chmodSync(file, 0o644);
    expect((await into("--auth-file", file)).err).toContain("chmod 600");
  });

  it("is never printed: not when it is wrong, not when it stands where it should not", async () => {
    asking();
    vi.stubEnv("RAPPORTEUR_USER", "ann");
    vi.stubEnv("RAPPORTEUR_PASSWORD", `${SECRET}-not`);
    vi.stubEnv("RAPPORTEUR_DEBUG", "1");
    const wrong = await into("--auth", "basic", "--verify");
    expect(wrong).toMatchObject({ code: 3, err: expect.stringContaining("401") });
    const placed = await cli("load", files, "--to", `http://ann:${SECRET}@127.0.0.1:1/`);
    expect(placed).toMatchObject({ code: 2, err: expect.stringContaining("environment or a file") });
    for (const { out, err } of [wrong, placed]) expect(out + err).not.toContain(SECRET);
    const journals = existsSync(join(files, ".load")) ? readdirSync(join(files, ".load")) : [];
    for (const name of journals) expect(readFileSync(join(files, ".load", name), "utf8")).not.toContain(SECRET);
  });
});

it("goes to a store that another load of the same files is at only when that has ended, however it did", async () => {
  const proxy = await faultyProxy(server.url, 20_000);
  proxy.next = Array.from({ length: 9 }, () => "delay" as const);
  const words = ["load", files, "--to", `${proxy.url}/store`];
  const child = spawn(process.execPath, [mainFile, ...words], { stdio: "ignore" });
  while (server.writes().length + (9 - proxy.next.length) === 0)
    await new Promise((resolve) => setTimeout(resolve, 20));
  const { code, err } = await cli(...words);
  expect({ code, err }).toEqual({ code: 3, err: expect.stringMatching(/process \d+ is writing there/) });
  expect(await cli(...words, "--dry-run")).toMatchObject({ code: 0 });
  child.kill("SIGKILL");
  await new Promise((resolve) => child.once("exit", resolve));
  proxy.next = [];
  expect(await cli(...words)).toMatchObject({ code: 0 });
  expect(readdirSync(join(files, ".load")).filter((name) => name.endsWith(".lock"))).toEqual([]);
  await proxy.close();
});

describe("a load that is interrupted", () => {
  it("goes on where it stopped", async () => {
    const proxy = await faultyProxy(server.url, 400);
    writeExport(manyGraphs(40), files);
    const words = ["load", files, "--to", `${proxy.url}/store`, "--connections", "1"];
    proxy.next = [
      ...Array.from({ length: 10 }, () => "pass" as const),
      ...Array.from({ length: 40 }, () => "delay" as const),
    ];
    const child = spawn(process.execPath, [mainFile, ...words], { stdio: "ignore" });
    while (proxy.passed < 10) await new Promise((resolve) => setTimeout(resolve, 20));
    await new Promise((resolve) => setTimeout(resolve, 100));
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("exit", resolve));
    proxy.next = [];
    // What was under way reaches the store late, and nobody hears of it.
    await new Promise((resolve) => setTimeout(resolve, 800));
    const before = server.writes().length;
    const { code, err } = await cli(...words, "--verify");
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringMatching(/, 10 unchanged, 40 of 40 read back/) });
    expect(server.writes().length - before).toBe(30);
    await proxy.close();
  });

  it("says so, and how to go on, and leaves nothing locked", async () => {
    server.before = ({ path }) => path !== "/query";
    const words = ["load", files, "--to", server.url, "--store", "oxigraph"];
    const child = spawn(process.execPath, [mainFile, ...words], { stdio: ["ignore", "ignore", "pipe"] });
    let err = "";
    child.stderr.on("data", (piece) => {
      err += String(piece);
    });
    while (server.writes().length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGINT");
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect({ code, err }).toEqual({
      code: 130,
      err: "rapporteur: interrupted; the same command goes on from here\n",
    });
    server.before = undefined;
    expect(await into()).toMatchObject({ code: 0, err: expect.stringMatching(/^3 graphs/) });
  });

  it("says where else the journal can be where it can't be beside the files, and writes nothing", async () => {
    const folder = writeExport(manyGraphs(3), newFolder());
    writeFileSync(join(folder, ".load"), "");
    const { code, err } = await cli("load", folder, "--to", server.url, "--store", "oxigraph");
    expect({ code, err }).toMatchObject({
      code: 3,
      err: expect.stringMatching(/^rapporteur: E[A-Z]+[^\n]*; --journal FILE[^\n]*\n$/),
    });
    expect(server.writes()).toEqual([]);
  });

  it("says that the disk is full, and writes nothing that it could not remember", async () => {
    const { code, err } = await into("--journal", "/dev/full");
    expect({ code, err }).toMatchObject({ code: 3, err: expect.stringMatching(/^rapporteur: ENOSPC/) });
    expect(server.writes()).toEqual([]);
  });
});
