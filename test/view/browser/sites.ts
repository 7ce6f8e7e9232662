import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const root = fileURLToPath(new URL("../../../", import.meta.url));

const rapporteur = (...words: readonly string[]): void => {
  execFileSync(process.execPath, [join(root, "dist/cli/main.js"), ...words], { stdio: "pipe" });
};

export interface MadeSite {
  readonly folder: string;
  /** The address of its page in the file system. */
  readonly address: string;
}

/** Exports articles to a folder of its own, and makes the site. */
export function exported(inputs: string, ...options: readonly string[]): MadeSite {
  const out = mkdtempSync(join(tmpdir(), "rapporteur-view-"));
  rapporteur("export", inputs, "--out", out, "--view", "--quiet", ...options);
  return siteIn(join(out, "view"), out);
}

/** The site of an export folder. */
export function viewed(folder: string, ...options: readonly string[]): MadeSite {
  rapporteur("view", folder, "--quiet", ...options);
  return siteIn(join(folder, "view"), folder);
}

const siteIn = (view: string, folder: string): MadeSite => ({
  folder,
  address: pathToFileURL(join(view, "index.html")).href,
});

/** An export folder of records alone. */
export function recordsFolder(records: readonly object[]): string {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-view-"));
  mkdirSync(join(folder, "records"));
  writeFileSync(join(folder, "records/all.ndjson"), records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  return folder;
}
