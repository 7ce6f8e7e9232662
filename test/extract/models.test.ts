import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Article } from "../../src/article/types.ts";
import { modelsFor } from "../../src/extract/models.ts";

const article = (text: string): Article => ({
  identifier: "a",
  text,
  blocks: [{ kind: "paragraph", from: 0, to: text.length }],
  file: "a.txt",
  ignored: [],
});
const english = article("The minister said on Monday that the port would close, and nobody in the town was surprised.");

it("names the files of models/ by the bytes they have", () => {
  const models = modelsFor(english);
  expect(models[0]).toMatch(/^wink-eng-lite-web-model \d+\.\d+\.\d+$/);
  expect(models.slice(1).map((model) => model.split(" ")[0])).toEqual([
    "entities.first.crf",
    "entities.second.crf",
    "word-clusters.bin",
    "pronouns.json",
    "statements.weights",
  ]);
  for (const model of models.slice(1)) {
    const [, name = "", digits = ""] = /^(\S+) sha256:([0-9a-f]{16})$/.exec(model) ?? [];
    const bytes = readFileSync(new URL(`../../models/${name}`, import.meta.url));
    expect(createHash("sha256").update(bytes).digest("hex").slice(0, 16)).toBe(digits);
  }
});

it("names only those that are asked for an article", () => {
  const german = { ...article("Der Hafen wird am Montag geschlossen."), inLanguage: "de" };
  expect(modelsFor(german).some((model) => model.startsWith("statements"))).toBe(false);
  expect(modelsFor({ ...english, document: "treaty" })).toHaveLength(1);
});
