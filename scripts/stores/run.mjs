// Runs a store until it is interrupted:
//   node scripts/stores/run.mjs fuseki|virtuoso|oxigraph [PORT] [FOLDER]
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFuseki, findOxigraph, findVirtuoso, startFuseki, startOxigraph, startVirtuoso } from "./index.mjs";

const STORES = {
  fuseki: { find: findFuseki, start: startFuseki, port: 3030 },
  virtuoso: { find: findVirtuoso, start: startVirtuoso, port: 8890 },
  oxigraph: { find: findOxigraph, start: startOxigraph, port: 7878 },
};

const [name, port, folder = mkdtempSync(join(tmpdir(), "rapporteur-store-"))] = process.argv.slice(2);
const store = STORES[name];
if (store === undefined) {
  console.error("usage: node scripts/stores/run.mjs fuseki|virtuoso|oxigraph [PORT] [FOLDER]");
  process.exit(2);
}
const found = store.find();
if (found.missing !== undefined) {
  console.error(`${name}: ${found.missing}`);
  process.exit(3);
}
const server = await store.start({ ...found, folder, port: Number(port ?? store.port) });
console.log(`${name} at ${server.to} (data in ${folder}); Ctrl-C ends it`);
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => server.stop().then(() => process.exit(0)));
setInterval(() => {}, 60_000);
