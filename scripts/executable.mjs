// Makes what package.json names as commands executable. npm does so where it installs a package, but `npx` in this folder
// goes by a link that it made once: a program that was compiled anew since then could not be run.
import { chmodSync, readFileSync } from "node:fs";

const root = new URL("../", import.meta.url);
const { bin } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
for (const path of Object.values(bin)) chmodSync(new URL(path, root), 0o755);
