import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { linkName } from "../../src/link/index.ts";
import type { ArticleRecord, Entity } from "../../src/record/index.ts";
import type { EntityEntry } from "../../src/view/data.ts";
import { entityEntry } from "../../src/view/entries.ts";
import { linksGraphOf } from "../../src/view/links-graph.ts";
import { newFolder } from "../store/sample.ts";

const output = fileURLToPath(new URL("../../output/", import.meta.url));

describe("what the page knows of the whole export", () => {
  it("is each entity once, with the articles that tell of it", () => {
    const entries = new Map<string, EntityEntry>();
    for (const key of ["russia-signs-absurd-deal", "south-korea-could-arm-ukraine"]) {
      const record: ArticleRecord = JSON.parse(readFileSync(join(output, `records/${key}.jsonld`), "utf8"));
      for (const entity of record.entities ?? [])
        entries.set(entity.id, entityEntry(entries.get(entity.id), key, entity as Entity));
    }
    expect(entries.get("https://example.org/news/state/KP")).toEqual({
      id: "https://example.org/news/state/KP",
      type: "State",
      name: "North Korea",
      articles: ["russia-signs-absurd-deal", "south-korea-could-arm-ukraine"],
    });
  });

  it("is the graph of the links, packed or not, and says where it cannot be read", () => {
    const folder = join(newFolder(), "export");
    cpSync(output, folder, { recursive: true });
    const text = readFileSync(join(folder, "links.nq"), "utf8");
    expect(linksGraphOf(folder)).toMatchObject({ value: { format: "nq", text } });
    writeFileSync(join(folder, "links.nq.gz"), gzipSync(text));
    rmSync(join(folder, "links.nq"));
    expect(linksGraphOf(folder)).toMatchObject({ value: { format: "nq", text } });
    writeFileSync(join(folder, "links.nq.gz"), "no gzip");
    expect(linksGraphOf(folder)).toMatchObject({ ok: false, diagnostics: [{ rule: "view/links" }] });
    expect(linksGraphOf(newFolder())).toMatchObject({ value: { text: "" } });
  });

  it("finds a link by the name that its IRI has in the graph", () => {
    const links: { kind: "utterance"; members: string[] }[] = JSON.parse(
      readFileSync(join(output, "links.json"), "utf8"),
    );
    const graph = readFileSync(join(output, "links.nq"), "utf8");
    for (const { kind, members } of links) expect(graph).toContain(`/link/${linkName(kind, members)}>`);
  });
});
