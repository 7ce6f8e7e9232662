// Loading against the stores' own ways, with the same files: `npm run bench:loading` (with `-- --quick` for a smaller run).
// With `-- --only NAME` one store alone, with `-- --rates` not how long a repeated load takes.
// A load is as quick as the store where it takes hardly more than the store's own way does, on the clock. What else a machine
// does falls on that by chance, so the processor time of store and loader together is printed beside it.
// Stores that are not there are skipped. Exits with 1 when a floor of floors.json is missed.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "../dist/load/index.js";
import {
  findFuseki,
  findOxigraph,
  findVirtuoso,
  startFuseki,
  startOxigraph,
  startVirtuoso,
  VIRTUOSO_USER,
  virtuosoSql,
} from "../scripts/stores/index.mjs";
import { processorOf } from "./measure.mjs";
import { syntheticGraphs } from "./synthetic-graphs.mjs";

const quick = process.argv.includes("--quick");
const only = process.argv.includes("--only") ? process.argv[process.argv.indexOf("--only") + 1] : undefined;
const { loadingRate, repeatedLoad } = JSON.parse(readFileSync(new URL("floors.json", import.meta.url), "utf8"));
const work = mkdtempSync(join(tmpdir(), "rapporteur-bench-"));
let missed = 0;

const { user, password } = VIRTUOSO_USER;
const STORES = {
  oxigraph: {
    ...findOxigraph(),
    start: (folder) => startOxigraph({ ...findOxigraph(), folder }),
    own: ({ to }, { file }) =>
      curl(["-X", "POST", "-H", "Content-Type: application/n-quads", "-T", file, `${to}/store`]),
    ownName: "curl, one file of N-Quads",
  },
  fuseki: {
    ...findFuseki(),
    start: (folder) => startFuseki({ ...findFuseki(), folder }),
    own: ({ to }, { file }) =>
      curl(["-X", "POST", "-H", "Content-Type: application/n-quads", "-T", file, `${to}/data`]),
    ownName: "curl, one file of N-Quads",
  },
  virtuoso: {
    ...findVirtuoso(),
    credentials: { kind: "digest", user, password },
    start: (folder) => startVirtuoso({ ...findVirtuoso(), folder, folders: [work] }),
    own: ({ to }, { graphs }) => {
      const config = graphs.map(
        ({ name, file }) =>
          `url = "${to}/sparql-graph-crud-auth?graph-uri=${encodeURIComponent(name)}"\nupload-file = "${file}"\nheader = "Content-Type: application/n-triples"\noutput = "/dev/null"\ndigest\nuser = "${user}:${password}"\n`,
      );
      writeFileSync(join(work, "curl"), config.join("next\n"));
      return curl(["-K", join(work, "curl")]);
    },
    ownName: "curl, a file a graph",
    bulk: (store, { folder }) => {
      virtuosoSql(store, `ld_dir('${folder}', 'graph.nq', 'urn:no-graph');\nrdf_loader_run();\ncheckpoint;\n`);
    },
  },
};

/** Runs curl. @returns seconds of its processor time, which bash tells */
function curl(words) {
  const script = 'curl -sS --fail "$@" >/dev/null; code=$?; times; exit $code';
  const { status, stderr, stdout } = spawnSync("bash", ["-c", script, "bash", ...words], { encoding: "utf8" });
  if (status !== 0) throw new Error(`curl ended with ${status}: ${stderr}`);
  const [, , ...ofChildren] = [...stdout.matchAll(/(\d+)m([\d.]+)s/g)].map(([, m, s]) => 60 * Number(m) + Number(s));
  return ofChildren.reduce((a, b) => a + b, 0);
}

async function seconds(run) {
  const started = performance.now();
  await run();
  return (performance.now() - started) / 1000;
}

/** A store that has nothing yet, for one run. */
async function fresh(name, run) {
  const folder = mkdtempSync(join(work, `${name}-`));
  const store = await STORES[name].start(folder);
  try {
    return await run(store);
  } finally {
    await store.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function loadInto(name, { to }, { folder }) {
  const { credentials } = STORES[name];
  const options = {
    to: new URL(to),
    store: name,
    journal: join(folder, `${name}.journal`),
    ...(credentials && { credentials }),
  };
  const report = await load([folder], options);
  if (!report.ok || report.value.findings.length > 0) throw new Error(JSON.stringify(report));
  return report.value;
}

function row(what, { atLeast, atMost, unit }, value, detail) {
  const met = atLeast === undefined ? value <= atMost : value >= atLeast;
  if (!met) missed++;
  const bound = atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`;
  console.log(
    `${met ? "ok    " : "MISSED"}  ${what.padEnd(38)}${value.toFixed(2).padStart(8)} ${unit} (${bound})\n        ${detail}`,
  );
}

/**
 * One way of loading into a store that has nothing yet: seconds on the clock, of the store's processor time and of the
 * loader's, which `run` returns where it is not this process.
 */
const measured = (name, run) =>
  fresh(name, async (store) => {
    const [before, own] = [processorOf(store.pid), process.cpuUsage()];
    let its;
    const clock = await seconds(async () => {
      its = await run(store);
    });
    const { user, system } = process.cpuUsage(own);
    const loader = typeof its === "number" ? its : (user + system) / 1e6;
    return { clock, store: processorOf(store.pid) - before, loader };
  });

const together = (run) => run.store + run.loader;

const least = (runs, figure) => Math.min(...runs.map(figure));

async function rate(name, { own, ownName, bulk }) {
  const [ours, theirs, bulks] = [[], [], []];
  // By turns, so that whatever else the machine does falls on both.
  for (let round = 0; round < rounds; round++) {
    rmSync(join(large.folder, `${name}.journal`), { force: true });
    ours.push(await measured(name, (store) => loadInto(name, store, large)));
    theirs.push(await measured(name, (store) => own(store, large)));
    if (bulk !== undefined) bulks.push(await measured(name, (store) => bulk(store, large)));
  }
  const clock = least(theirs, (run) => run.clock) / least(ours, (run) => run.clock);
  const processor = least(theirs, together) / least(ours, together);
  const both = (figure) => `${least(ours, figure).toFixed(1)} s against ${least(theirs, figure).toFixed(1)} s`;
  const lines = [
    `${large.graphs.length} graphs, ${large.quads} quads, best of ${rounds}; against ${ownName}`,
    `on the clock ${clock.toFixed(2)}: ${both((run) => run.clock)}`,
    `by processor time ${processor.toFixed(2)}: the store's ${both((run) => run.store)}, the loader's ${both((run) => run.loader)}`,
    ...(bulks.length > 0 ? [`its bulk loader ${least(bulks, (run) => run.clock).toFixed(1)} s on the clock`] : []),
  ];
  row(`load into ${name}`, loadingRate, clock, lines.join("\n        "));
}

async function repeated(name, many) {
  await fresh(name, async (store) => {
    const first = await seconds(() => loadInto(name, store, many));
    let put = 0;
    const [before, own] = [processorOf(store.pid), process.cpuUsage()];
    const again = await seconds(async () => {
      ({ put } = await loadInto(name, store, many));
    });
    if (put > 0) throw new Error(`${put} graphs were put again`);
    const { user, system } = process.cpuUsage(own);
    const processor = `processor time: the store's ${(processorOf(store.pid) - before).toFixed(2)} s, our own ${((user + system) / 1e6).toFixed(2)} s`;
    const how = `${many.graphs.length} graphs, ${many.quads} quads: first ${first.toFixed(1)} s, again without a write; ${processor}`;
    row(`load into ${name} again`, repeatedLoad, again, how);
  });
}

const large = syntheticGraphs(join(work, "large"), quick ? 300 : 500, 1);
// As large as those of articles are, some 530 quads each.
const many = process.argv.includes("--rates")
  ? undefined
  : syntheticGraphs(join(work, "many"), quick ? 1000 : 10_000, 1);
// The first round of all is slower: V8 compiles what is hot.
const rounds = quick ? 2 : 3;
try {
  for (const [name, store] of Object.entries(STORES)) {
    if (only !== undefined && name !== only) continue;
    if (store.missing !== undefined) {
      console.log(`skipped ${name}: ${store.missing}`);
      continue;
    }
    await rate(name, store);
    if (many !== undefined) await repeated(name, many);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = missed > 0 ? 1 : 0;
