import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { rawItems, readItems } from "../../src/article/index.ts";

const cases = fileURLToPath(new URL("../cases/reading/", import.meta.url));

/** A case: what is expected of the article's metadata, and each block's kind with the words it starts with. */
interface Expected {
  readonly identifier?: string;
  readonly ignored?: readonly string[];
  readonly diagnostics?: readonly string[];
  readonly blocks: readonly (readonly [kind: string, start: string])[];
}

describe("an article is read with its blocks and metadata", () => {
  for (const name of readdirSync(cases))
    it(name, async () => {
      const file = ["txt", "md", "html", "json"]
        .map((e) => `${cases}${name}/input.${e}`)
        .find((path) => existsSync(path));
      const {
        blocks,
        diagnostics = [],
        ...metadata
      }: Expected = JSON.parse(readFileSync(`${cases}${name}/expected.json`, "utf8"));
      for await (const raw of rawItems({ path: file ?? "" })) {
        if (!raw.ok) throw new Error(JSON.stringify(raw.diagnostics));
        const [outcome] = await readItems(raw.value);
        if (!outcome?.ok || outcome.value.kind !== "article") throw new Error(JSON.stringify(outcome));
        const { text, blocks: found, file: _, line: __, ...rest } = outcome.value.article;
        const words = found.map(({ kind, from, to }) => [kind, text.slice(from, to)] as const);
        expect(words.map(([kind, all], i) => [kind, all.slice(0, blocks[i]?.[1].length ?? 40)])).toEqual(blocks);
        expect(rest).toEqual({ identifier: "input", ignored: [], ...metadata });
        expect(outcome.diagnostics.map((d) => d.rule)).toEqual(diagnostics);
        let end = 0;
        for (const block of found) {
          expect(block.from).toBeGreaterThanOrEqual(end);
          expect(text.slice(block.from, block.to)).toBe(text.slice(block.from, block.to).trim());
          end = block.to;
        }
      }
    });
});
