import { expect, it } from "vitest";
import { readItems } from "../../src/article/index.ts";

async function headline(title: string): Promise<string | undefined> {
  const page = `<html><head><title>${title}</title><meta property="og:site_name" content="The Fjord Post"></head><body><article><h1>Ferries stay in port</h1><p>${"The harbour of the town was closed for a third day as the strike went on, and no ferry left the quay before noon. ".repeat(4)}</p></article></body></html>`;
  const [item] = await readItems({ file: "page.html", format: "html", bytes: new TextEncoder().encode(page) });
  if (!item?.ok || item.value.kind !== "article") throw new Error("no article");
  return item.value.article.headline;
}

it.each([
  ["Ferries stay in port | The Fjord Post", "Ferries stay in port"],
  ["Ferries stay in port – the fjord post", "Ferries stay in port"],
  ["Ferries stay in port – for now", "Ferries stay in port – for now"],
])("of the title %s the headline is %s", async (title, words) => expect(await headline(title)).toBe(words));
