import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BASE, manyGraphs, sizes, writeExport } from "../load/corpus.ts";
import { graphsIn, loadInto, realStore, STORES, tryLoad } from "./stores.ts";

/** A disk of so many megabytes at a folder, or nothing where this user may mount none. */
function disk(megabytes: number): { readonly folder: string; grow(): void; remove(): void } | undefined {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-disk-"));
  const mount = (...words: readonly string[]): boolean => spawnSync("mount", words).status === 0;
  if (!mount("-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder)) {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  return {
    folder,
    grow: () => void mount("-o", "remount,size=2g", folder),
    remove: () => {
      spawnSync("umount", ["-l", folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What an empty database takes, and a little more. */
const MEGABYTES: Readonly<Record<string, number>> = { fuseki: 12, virtuoso: 60, oxigraph: 8 };

for (const starting of STORES) {
  describe.skipIf(starting.missing !== undefined)(`${starting.name} on a full disk`, () => {
    it("fails, and a second load ends right when there is room", async (context) => {
      const small = disk(MEGABYTES[starting.name] ?? 0);
      if (small === undefined) return context.skip("nothing may be mounted here");
      const store = await realStore(starting, { home: small.folder });
      try {
        const graphs = manyGraphs(400, 400);
        const files = writeExport(graphs);
        const full = await tryLoad(store, files, { retries: 1, timeout: 60_000, verify: true });
        const findings = full.ok ? full.value.findings : full.diagnostics;
        expect(findings.length).toBeGreaterThan(0);
        small.grow();
        await store.restart();
        const report = await loadInto(store, files, { verify: true });
        expect(report).toMatchObject({ findings: [], stopped: false, verified: 400 });
        expect(await graphsIn(store, BASE)).toEqual(sizes(graphs));
      } finally {
        await store.remove();
        small.remove();
      }
    });
  });
}
