import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BASE, type Graphs, manyGraphs, sizes, writeExport } from "../load/corpus.ts";
import { faultyProxy, type Mischief } from "../load/faulty-proxy.ts";
import { newFolder } from "../store/sample.ts";
import { graphsIn, loadInto, type RealStore, realStore, STORES, tryLoad } from "./stores.ts";

/** After a fault: the same command again ends with exactly these graphs, read back, and a third time changes nothing. */
async function endsRight(store: RealStore, files: string, graphs: Graphs): Promise<void> {
  const report = await loadInto(store, files, { verify: true, prune: true });
  expect(report).toMatchObject({ findings: [], stopped: false, verified: Object.keys(graphs).length });
  expect(await graphsIn(store, BASE)).toEqual(sizes(graphs));
  expect(await loadInto(store, files)).toMatchObject({ put: 0, findings: [], stopped: false });
}

for (const starting of STORES) {
  describe.skipIf(starting.missing !== undefined)(`faults of ${starting.name}`, () => {
    let store: RealStore;
    let files: string;
    let version = 0;
    /** Another version of all graphs in the same folder, so that each fault has everything to do. */
    const next = (count = 24, triples = 5): Graphs => {
      const graphs = manyGraphs(count, triples, ++version);
      writeExport(graphs, files);
      return graphs;
    };

    beforeAll(async () => {
      store = await realStore(starting);
      files = newFolder();
    });
    afterAll(() => store?.remove());

    it("loads, loads again without a write, follows a change and a disappearance", async () => {
      await endsRight(store, files, next(60));
      await endsRight(store, files, next(20, 4));
    });

    it("reads back a graph that the store would cut off, and names that need encoding", async () => {
      const odd = `${BASE}é 평/?a=1&b=%20#x`.replace(" ", "_");
      const graphs = { ...manyGraphs(1, 1000, ++version), [odd]: ['<urn:s> <urn:p> "tab\\t \\"q\\" \\\\ \\n 😀" .'] };
      writeExport(graphs, files);
      await endsRight(store, files, graphs);
    });

    it("is killed in the middle of a load of changed graphs", async () => {
      await endsRight(store, files, next());
      const graphs = next(24, 7);
      let killed: Promise<void> | undefined;
      const report = await loadInto(store, files, {
        retries: 1,
        progress: ({ done }) => {
          if (done >= 8) killed ??= store.running.kill();
        },
      });
      expect(killed).toBeDefined();
      expect(report.stopped).toBe(true);
      expect(report.findings).toMatchObject([{ rule: "load/connection" }]);
      await killed;
      await store.restart();
      await endsRight(store, files, graphs);
    });

    it("is killed in the middle of a load of new graphs", async () => {
      await endsRight(store, files, next(1));
      const graphs = next(300, 200);
      let killed: Promise<void> | undefined;
      setTimeout(() => {
        killed ??= store.running.kill();
      }, 400);
      await tryLoad(store, files, { retries: 0 });
      await killed;
      await store.restart();
      await endsRight(store, files, graphs);
    });

    it("is killed, and comes back while the load waits", async () => {
      const graphs = next();
      let back: Promise<void> | undefined;
      const report = await loadInto(store, files, {
        retries: 30,
        progress: ({ done }) => {
          if (done >= 5) back ??= store.restart();
        },
      });
      await back;
      expect(report).toMatchObject({ stopped: false, findings: [] });
      await endsRight(store, files, graphs);
    });

    const BAD: readonly Mischief[] = ["drop", "cut", "forget", "truncate", "unavailable"];
    it.each(BAD)("is behind a proxy that does this: %s", async (mischief) => {
      const proxy = await faultyProxy(store.running.to);
      try {
        next(8);
        const to = new URL(store.running.to);
        to.port = new URL(proxy.url).port;
        // Past the census and the challenge of digest authentication: some requests that write, then everything.
        proxy.next = ["pass", "pass", "pass", mischief, "pass", mischief];
        const journal = join(files, `${store.name}.journal`);
        const patient = await tryLoad(store, files, { to, journal });
        expect(patient).toMatchObject({ ok: true, value: { stopped: false, findings: [] } });
        proxy.next = ["pass", "pass", "pass", ...Array.from({ length: 200 }, () => mischief)];
        const graphs = next(8);
        await tryLoad(store, files, { to, journal, retries: 1 });
        await endsRight(store, files, graphs);
      } finally {
        await proxy.close();
      }
    });

    it("answers later than the load waits", async () => {
      const proxy = await faultyProxy(store.running.to, 3000);
      try {
        const graphs = next(6);
        const to = new URL(store.running.to);
        to.port = new URL(proxy.url).port;
        proxy.next = ["pass", "pass", "pass", "delay"];
        expect(await tryLoad(store, files, { to, timeout: 1000 })).toMatchObject({ ok: true, value: { findings: [] } });
        await endsRight(store, files, graphs);
      } finally {
        await proxy.close();
      }
    });

    // Oxigraph's server knows no users.
    it.skipIf(starting.login.credentials === undefined)(
      "does not know the password, and nothing is written",
      async () => {
        const before = await graphsIn(store, BASE);
        const graphs = next(6);
        const kind = store.login.credentials?.kind === "digest" ? "digest" : "basic";
        const wrong = await tryLoad(store, files, { credentials: { kind, user: "dba", password: "s3cret-wrong" } });
        expect(JSON.stringify(wrong)).not.toContain("s3cret-wrong");
        const findings = wrong.ok ? wrong.value.findings : wrong.diagnostics;
        expect(findings).toMatchObject([{ rule: "load/credentials" }]);
        expect(await graphsIn(store, BASE)).toEqual(before);
        await endsRight(store, files, graphs);
      },
    );

    it("can be loaded by updates alone", async () => {
      // Virtuoso's updates over HTTP are for its SQL users; the Graph Store is the way there.
      if (store.name === "virtuoso") return;
      const graphs = next(6);
      expect(await loadInto(store, files, { protocol: "update" })).toMatchObject({ findings: [] });
      await endsRight(store, files, graphs);
    });
  });
}
