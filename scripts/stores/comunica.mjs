import { spawnSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fetched } from "./cache.mjs";

const VERSION = "5.4.1";
const LOADING_MS = 300_000;

/** The last line of undici, which Comunica has its requests sent by, that runs on Node.js 20. */
const PACKAGE = { private: true, overrides: { undici: "^7" } };

/**
 * Comunica's query engine, a client of SPARQL endpoints: the one fetched before, else from npm.
 * @returns `{ folder }`, in which it is installed, or `{ missing }` with the reason why it is not
 */
export function findComunica() {
  const { path, missing } = fetched(`comunica-${VERSION}`, (folder) => {
    const part = `${folder}.part`;
    rmSync(part, { recursive: true, force: true });
    mkdirSync(part);
    writeFileSync(join(part, "package.json"), JSON.stringify(PACKAGE));
    const words = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    const { status, error } = spawnSync("npm", [...words, `@comunica/query-sparql@${VERSION}`], {
      cwd: part,
      stdio: "ignore",
      timeout: LOADING_MS,
    });
    if (status === 0) renameSync(part, folder);
    return error === undefined
      ? `npm could not install Comunica ${VERSION} (${status})`
      : "npm is not here, or took too long";
  });
  return path === undefined ? { missing } : { folder: path };
}
