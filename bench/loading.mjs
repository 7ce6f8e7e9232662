// Loading against the stores' own ways, with the same files: `npm run bench:loading` (with `-- --quick` for a smaller run).
// With `-- --only NAME` one store alone. Stores that are not there are skipped. Exits with 1 when a floor of floors.json is missed.
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
      curl(["-K", join(work, "curl")]);
    },
    ownName: "curl, a file a graph",
    bulk: (store, { folder }) => {
      virtuosoSql(store, `ld_dir('${folder}', 'graph.nq', 'urn:no-graph');\nrdf_loader_run();\ncheckpoint;\n`);
    },
  },
};

function curl(words) {
  const { status, stderr } = spawnSync("curl", ["-sS", "--fail", ...words], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  });
  if (status !== 0) throw new Error(`curl ended with ${status}: ${stderr}`);
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

const large = syntheticGraphs(join(work, "large"), quick ? 100 : 500, 1);
// As large as those of articles are, some 530 quads each.
const many = syntheticGraphs(join(work, "many"), quick ? 1000 : 10_000, 1);
const rounds = quick ? 1 : 3;
try {
  for (const [name, { missing, own, ownName, bulk }] of Object.entries(STORES)) {
    if (only !== undefined && name !== only) continue;
    if (missing !== undefined) {
      console.log(`skipped ${name}: ${missing}`);
      continue;
    }
    const [ours, theirs, bulks, processor] = [[], [], [], []];
    // By turns, so that whatever else the machine does falls on both.
    for (let round = 0; round < rounds; round++) {
      rmSync(join(large.folder, `${name}.journal`), { force: true });
      const before = process.cpuUsage();
      ours.push(await fresh(name, (store) => seconds(() => loadInto(name, store, large))));
      const { user: mine, system } = process.cpuUsage(before);
      processor.push((mine + system) / 1e6);
      theirs.push(await fresh(name, (store) => seconds(() => own(store, large))));
      if (bulk !== undefined) bulks.push(await fresh(name, (store) => seconds(() => bulk(store, large))));
    }
    const [mine, other] = [Math.min(...ours), Math.min(...theirs)];
    const detail = `${large.graphs.length} graphs, ${large.quads} quads: ${mine.toFixed(1)} s against ${other.toFixed(1)} s (${ownName}); best of ${rounds}; our own processor time ${Math.min(...processor).toFixed(1)} s`;
    const its = bulks.length === 0 ? "" : `; its bulk loader ${Math.min(...bulks).toFixed(1)} s`;
    row(`load into ${name}`, loadingRate, other / mine, detail + its);
    await fresh(name, async (store) => {
      const first = await seconds(() => loadInto(name, store, many));
      let put = 0;
      const again = await seconds(async () => {
        ({ put } = await loadInto(name, store, many));
      });
      if (put > 0) throw new Error(`${put} graphs were put again`);
      const how = `${many.graphs.length} graphs, ${many.quads} quads: first ${first.toFixed(1)} s, again without a write`;
      row(`load into ${name} again`, repeatedLoad, again, how);
    });
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = missed > 0 ? 1 : 0;
