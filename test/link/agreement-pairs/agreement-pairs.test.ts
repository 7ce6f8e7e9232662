import { expect, it } from "vitest";
import { readItems } from "../../../src/article/index.ts";
import { extract } from "../../../src/extract/index.ts";
import { toQuads } from "../../../src/graph/index.ts";
import { linker, type Reports, reportsOf } from "../../../src/link/index.ts";
import { complete } from "../../../src/record/index.ts";
import { PAIRS, type Pair, type Printed } from "./pairs.ts";

async function reportsOn(id: string, printed: Printed): Promise<Reports> {
  const bytes = new TextEncoder().encode(JSON.stringify({ id, publisher: id, ...printed }));
  const [item] = await readItems({ file: `${id}.json`, format: "json", bytes });
  if (!item?.ok) throw new Error(JSON.stringify(item));
  if (item.value.kind !== "article") throw new Error(id);
  const { article } = item.value;
  const record = complete(extract(article), { base: "https://example.org/news/", text: article.text, tool: "test" });
  if (!record.ok) throw new Error(JSON.stringify(record.diagnostics));
  return reportsOf([...toQuads(record.value)]);
}

async function linked({ a, b }: Pair): Promise<boolean> {
  const gathered = linker();
  gathered.add(await reportsOn("ledger", a));
  gathered.add(await reportsOn("courier", b));
  return [...gathered.links()].some(({ kind }) => kind === "agreement");
}

/*
 * From the text to the link: what the extractor does not find in an article is not linked either, so that recall is held to
 * less than all; a pair wrongly brought together is none that may be.
 */
it.each([
  ["tuning", 2],
  ["held-out", 1],
] as const)(
  "of the %s pairs at least %i that are one come together, and none that are two",
  async (part, least) => {
    const right: string[] = [];
    const wrong: string[] = [];
    for (const pair of PAIRS.filter((one) => one.part === part)) {
      if (await linked(pair)) (pair.same ? right : wrong).push(pair.what);
    }
    expect(wrong).toEqual([]);
    expect(right.length).toBeGreaterThanOrEqual(least);
  },
  60_000,
);
