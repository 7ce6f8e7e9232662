import { mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/**
 * Makes a folder and those it is to stand in, where they are not there yet. Goes upwards once and then downwards: the
 * recursive `mkdir` of Node.js 20 goes on for ever where a folder is denied with "no such file", as under `/proc`.
 * @throws what the file system throws
 */
export function makeFolder(folder: string): void {
  const path = resolve(folder);
  try {
    mkdirSync(path);
    return;
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (code === "EEXIST" && statSync(path).isDirectory()) return;
    if (code !== "ENOENT" || dirname(path) === path) throw fault;
  }
  makeFolder(dirname(path));
  mkdirSync(path);
}
