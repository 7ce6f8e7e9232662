import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeFolder } from "../write/make-folder.ts";
import { dataScript } from "./script.ts";

/** Where `npm run build` puts the site without data: two levels up from this file, in `src/` and in `dist/` alike. */
const BUILT = fileURLToPath(new URL("../../dist/view/site/", import.meta.url));

/** The files of a site that is being written. */
export interface SiteFiles {
  /** @param name may hold slashes */
  data(name: string, value: unknown): void;
}

/**
 * Copies the built site to a folder, and removes the data of a site that stood there.
 * @throws what the file system throws; and where the site was not built
 */
export function siteFiles(folder: string): SiteFiles {
  if (!existsSync(join(BUILT, "index.html"))) throw new Error("the site is not built: run npm run build");
  makeFolder(folder);
  const data = join(folder, "data");
  if (isOurs(data)) rmSync(data, { recursive: true });
  for (const name of readdirSync(BUILT)) copyFileSync(join(BUILT, name), join(folder, name));
  const made = new Set<string>();
  return {
    data: (name, value) => {
      const path = join(data, `${name}.js`);
      const parent = dirname(path);
      if (!made.has(parent)) makeFolder(parent);
      made.add(parent);
      writeFileSync(path, dataScript(name, value));
    },
  };
}

/** Whether a folder holds the data of a site, and may be removed. */
function isOurs(folder: string): boolean {
  const site = join(folder, "site.js");
  return existsSync(site) && readFileSync(site, "utf8").startsWith("rapporteur(");
}
