import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { graphsIn, type RealStore, realStore, STORES } from "./stores.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const readme = readFileSync(`${root}README.md`, "utf8");
const BASE = "https://example.org/news/";

/** The commands of the section "Load it into your store" for one port, each whole, as a reader types them. */
function commandsFor(port: number): readonly string[] {
  const [, section = ""] = /\n## Load it into your store\n([\s\S]*?)\n## /.exec(readme) ?? [];
  const blocks = [...section.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = ""]) => block);
  return blocks
    .flatMap((block) => block.replaceAll("|\n", "| ").split("\n"))
    .filter((line) => !line.startsWith("#") && new RegExp(`localhost:${port}\\b`).test(line));
}

/** What the store of each port is called there, and how many commands the section has for it. */
const SECTIONS = {
  fuseki: { port: 3030, commands: 4 },
  virtuoso: { port: 8890, commands: 2 },
  oxigraph: { port: 7878, commands: 2 },
} as const;

const expected = {
  [`${BASE}graph/russia-signs-absurd-deal`]: expect.any(Number),
  [`${BASE}graph/south-korea-could-arm-ukraine`]: expect.any(Number),
};

for (const starting of STORES) {
  describe.skipIf(starting.missing !== undefined)(`README.md, followed word for word with ${starting.name}`, () => {
    const { port, commands } = SECTIONS[starting.name];
    let store: RealStore;
    beforeAll(async () => {
      store = await realStore(starting, { open: true });
    });
    afterAll(async () => {
      rmSync(`${root}output/.load`, { recursive: true, force: true });
      await store?.remove();
    });

    it("has as many commands", () => {
      expect(commandsFor(port)).toHaveLength(commands);
    });

    it.each(commandsFor(port))("%s", async (command) => {
      const line = command
        .replaceAll(`localhost:${port}`, `127.0.0.1:${store.running.port}`)
        .replace("curl ", "curl -sS --fail-with-body ");
      const { status, stderr, stdout } = spawnSync("bash", ["-o", "pipefail", "-c", line], {
        cwd: root,
        encoding: "utf8",
      });
      expect({ status, stderr, stdout }).toMatchObject({ status: 0 });
      const graphs = await graphsIn(store, BASE);
      expect(graphs).toMatchObject(line.includes("graph.ttl") ? { [BASE]: expect.any(Number) } : expected);
    });
  });
}
