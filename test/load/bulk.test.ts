import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { BULK_LOADER_NAMES, bulkCommands } from "../../src/load/index.ts";
import { newFolder } from "../store/sample.ts";

const folder = join(newFolder(), "it's here");
mkdirSync(folder);
for (const name of ["graph-00001.nq", "graph-00002.nq", "links.nq"]) writeFileSync(join(folder, name), "");

it.each(BULK_LOADER_NAMES)(
  "%s is told of every shard and of the links, by names that shell and SQL understand",
  (store) => {
    const script = bulkCommands([folder], store);
    if (!script.ok) throw new Error("no script");
    for (const name of ["graph-00001.nq", "graph-00002.nq", "links.nq"]) expect(script.value).toContain(name);
    expect(script.value).toMatch(store === "virtuoso" ? /'[^']*it''s here'/ : /it'\\''s here/);
    expect(script.value).toMatch(/^# .+\n(?:# .+\n)+[^#]/);
  },
);

it("refuses what not every loader reads", () => {
  const file = join(folder, "a.trig");
  writeFileSync(file, "");
  expect(bulkCommands([file], "tdb2")).toMatchObject({ ok: false, diagnostics: [{ rule: "input/format", file }] });
});
