import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { CACHE, fetched } from "./cache.mjs";
import { freePort, serverIn } from "./server.mjs";

const VERSION = "0.5.13";
const LOADING_MS = 300_000;

/**
 * Oxigraph's program: the one that OXIGRAPH names, else the one fetched before, else from PyPI, which has it as a package.
 * @returns `{ program }`, or `{ missing }` with the reason why there is none
 */
export function findOxigraph() {
  const { OXIGRAPH } = process.env;
  if (OXIGRAPH !== undefined)
    return existsSync(OXIGRAPH) ? { program: OXIGRAPH } : { missing: "OXIGRAPH names no file" };
  const { path, missing } = fetched(`oxigraph-${VERSION}/bin/oxigraph`, () => {
    const home = join(CACHE, `oxigraph-${VERSION}`);
    if (spawnSync("python3", ["-m", "venv", home]).status !== 0) return "python3 cannot make a virtual environment";
    const words = ["install", "--quiet", "--no-input", "--disable-pip-version-check", `oxigraph==${VERSION}`];
    const { status } = spawnSync(join(home, "bin", "pip"), words, { timeout: LOADING_MS });
    return `pip could not install oxigraph ${VERSION} (${status})`;
  });
  return path === undefined ? { missing } : { program: path };
}

/**
 * Starts Oxigraph's server. It knows no users; the default graph of its queries is the union where they ask for it.
 * @param folder where its files are; one that was used before has its data
 */
export async function startOxigraph({ program, folder, port }) {
  const location = join(folder, "data");
  mkdirSync(location, { recursive: true });
  const at = port ?? (await freePort());
  const to = `http://127.0.0.1:${at}`;
  const words = ["serve", "--location", location, "--bind", `127.0.0.1:${at}`];
  const server = await serverIn(folder, program, words, { url: `${to}/query` });
  return { ...server, name: "oxigraph", port: at, to, query: `${to}/query?union-default-graph`, location };
}
