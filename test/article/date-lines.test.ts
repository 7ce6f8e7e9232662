import { describe, expect, it } from "vitest";
import { readItems } from "../../src/article/index.ts";

async function published(text: string, file = "story.txt"): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(text);
  const [item] = await readItems({ file, format: file.endsWith(".md") ? "markdown" : "text", bytes });
  if (!item?.ok || item.value.kind !== "article") throw new Error("no article");
  const { datePublished, publishedOn } = item.value.article;
  return datePublished ?? publishedOn;
}

const BODY =
  "The harbour of the town was closed for a third day as the strike went on, and no ferry left the quay before noon.\n\nThe mayor said that she would meet the dockers in the evening to hear what they had to say about their pay.\n";

describe("the line that says when an article was published", () => {
  it.each([
    ["behind a section", "Politics | Wednesday 4 June 2025", "2025-06-04"],
    ["behind a section and its part", "World / Europe | 4 June 2025", "2025-06-04"],
    ["behind a place", "Tallinn, March 14, 2024", "2024-03-14"],
    ["behind a place in capitals", "NAIROBI, 14 March 2024", "2024-03-14"],
    ["behind a place and its state", "Lagos, Nigeria, 14 March 2024", "2024-03-14"],
    ["behind a place, with an agency", "NAIROBI, 14 March 2024 (Reuters)", "2024-03-14"],
    ["behind an outlet", "The Guardian, 14 March 2024", "2024-03-14"],
    ["behind a place with a dash", "Tallinn — 14 March 2024", "2024-03-14"],
  ])("is read %s", async (_, line, day) => {
    expect(await published(`Ferries stay in port\n\n${line}\n\n${BODY}`)).toBe(day);
    expect(await published(`# Ferries stay in port\n\n${line}\n\n${BODY}`, "story.md")).toBe(day);
  });

  it.each([
    ["a battle", "The battle of Tallinn, March 14, 2024"],
    ["what no gazetteer has", "The Long Winter, March 14, 2024"],
    ["a book with a word in brackets", "The Long Winter, March 14, 2024 (Novel)"],
    ["a place with words behind the day", "Tallinn, March 14, 2024, was a cold place"],
  ])("is not %s", async (_, line) => {
    expect(await published(`Ferries stay in port\n\n${line}\n\n${BODY}`)).toBeUndefined();
  });
});
