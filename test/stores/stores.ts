import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  findFuseki,
  findOxigraph,
  findVirtuoso,
  type RunningStore,
  startFuseki,
  startOxigraph,
  startVirtuoso,
  VIRTUOSO_USER,
} from "../../scripts/stores/index.mjs";
import { type LoadOptions, type LoadReport, load, type StoreName } from "../../src/load/index.ts";

/** A real store, in a folder of its own, which can be killed and started again on the same port with the same data. */
export interface RealStore {
  readonly name: StoreName & RunningStore["name"];
  /** What else `load` has to be told. */
  readonly login: Pick<LoadOptions, "credentials">;
  readonly running: RunningStore;
  restart(): Promise<void>;
  remove(): Promise<void>;
}

const USERS = { loader: "a:pass word" };

interface Starting {
  readonly name: RealStore["name"];
  readonly missing: string | undefined;
  readonly login: RealStore["login"];
  start(folder: string, port?: number, open?: boolean): Promise<RunningStore>;
}

const { user, password } = VIRTUOSO_USER;
const [fuseki, virtuoso, oxigraph] = [findFuseki(), findVirtuoso(), findOxigraph()];

/** The stores there are tests for, each with the reason why it is not here, if it is not. */
export const STORES: readonly Starting[] = [
  {
    name: "fuseki",
    missing: fuseki.missing,
    login: { credentials: { kind: "basic", user: "loader", password: USERS.loader } },
    start: (folder, port, open) =>
      startFuseki({
        jar: fuseki.jar ?? "",
        folder,
        users: open === true ? {} : USERS,
        ...(port !== undefined && { port }),
      }),
  },
  {
    name: "virtuoso",
    missing: virtuoso.missing,
    login: { credentials: { kind: "digest", user, password } },
    // Few rows, so that what is cut off is met here.
    start: (folder, port) =>
      startVirtuoso({ program: virtuoso.program ?? "", folder, rows: 150, ...(port !== undefined && { port }) }),
  },
  {
    name: "oxigraph",
    missing: oxigraph.missing,
    login: {},
    start: (folder, port) =>
      startOxigraph({ program: oxigraph.program ?? "", folder, ...(port !== undefined && { port }) }),
  },
];

for (const { name, missing } of STORES)
  if (missing !== undefined) process.stderr.write(`SKIPPED: the tests with ${name}: ${missing}\n`);

/**
 * @param open a store that asks nobody for a password, as Fuseki is by itself
 * @param home the folder in which its own is made
 */
export async function realStore(
  { name, login, start }: Starting,
  { open = false, home = tmpdir() } = {},
): Promise<RealStore> {
  const folder = mkdtempSync(join(home, `rapporteur-${name}-`));
  const self = {
    name,
    login,
    running: await start(folder, undefined, open),
    restart: () => again(),
    remove: () => end(),
  };
  async function again(): Promise<void> {
    await self.running.kill();
    self.running = await start(folder, self.running.port, open);
  }
  async function end(): Promise<void> {
    await self.running.kill();
    rmSync(folder, { recursive: true, force: true });
  }
  return self;
}

/** Loads, with what every test of these has in common. @throws where there was nothing to begin with */
export async function loadInto(store: RealStore, files: string, more: Partial<LoadOptions> = {}): Promise<LoadReport> {
  const report = await tryLoad(store, files, more);
  if (!report.ok) throw new Error(JSON.stringify(report.diagnostics));
  return report.value;
}

export function tryLoad(store: RealStore, files: string, more: Partial<LoadOptions> = {}): ReturnType<typeof load> {
  const to = new URL(store.running.to);
  const journal = join(files, `${store.name}.journal`);
  return load([files], { to, store: store.name, ...store.login, journal, retries: 3, ...more });
}

/** The graphs of articles that a store has, each with how many quads; its own graphs are not counted. */
export async function graphsIn(store: RealStore, prefix: string): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (let offset = 0; ; offset += 100) {
    const inner = "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g";
    const { bindings } = (await ask(store, `SELECT ?g ?n { { ${inner} } } OFFSET ${offset} LIMIT 100`)).results;
    for (const { g, n } of bindings) if (g?.value.startsWith(prefix)) counts[g.value] = Number(n?.value);
    if (bindings.length < 100) return counts;
  }
}

export interface Results {
  readonly head: { readonly vars: readonly string[] };
  readonly results: {
    readonly bindings: readonly Readonly<Record<string, { type: string; value: string; datatype?: string }>>[];
  };
}

/** Asks a store a question, as any client does. */
export async function ask(store: RealStore, query: string): Promise<Results> {
  const { credentials } = store.login;
  const basic = credentials?.kind === "basic" ? `${credentials.user}:${credentials.password}` : undefined;
  const response = await fetch(store.running.query, {
    method: "POST",
    headers: {
      accept: "application/sparql-results+json",
      ...(basic !== undefined && { authorization: `Basic ${Buffer.from(basic).toString("base64")}` }),
    },
    body: new URLSearchParams({ query }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${store.name} answers ${response.status}: ${text.slice(0, 500)}`);
  return JSON.parse(text);
}
