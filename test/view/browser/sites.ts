import { execFileSync } from "node:child_process";
import { createReadStream, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
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

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** Serves a site from a folder of a web server, as long as it is tried. */
export async function served(view: string, tried: (address: string) => Promise<void>): Promise<void> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = decodeURIComponent(pathname).replace("/some/where/", "");
    response.setHeader("Content-Type", TYPES[extname(path)] ?? "application/octet-stream");
    createReadStream(join(view, path))
      .on("error", () => response.writeHead(404).end())
      .pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const { port } = server.address() as AddressInfo;
    await tried(`http://127.0.0.1:${port}/some/where/`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
