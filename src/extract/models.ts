import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Article } from "../article/types.ts";
import { isEnglish } from "./language/english.ts";

/** The files of models/ that find an article's entities, and those that find its statements. */
const OF_ENTITIES = ["entities.first.crf", "entities.second.crf", "word-clusters.bin", "pronouns.json"];
const OF_STATEMENTS = ["statements.weights"];
const DIGITS = 16;

const fingerprints = new Map<string, string>();

/** A model's file with the first digits of its SHA-256. */
function fingerprint(name: string): string {
  const known = fingerprints.get(name);
  if (known !== undefined) return known;
  const bytes = readFileSync(new URL(`../../models/${name}`, import.meta.url));
  const made = `${name} sha256:${createHash("sha256").update(bytes).digest("hex").slice(0, DIGITS)}`;
  fingerprints.set(name, made);
  return made;
}

let tagging: string | undefined;

function taggingModel(): string {
  const { version }: { version: string } = createRequire(import.meta.url)("wink-eng-lite-web-model/package.json");
  return `wink-eng-lite-web-model ${version}`;
}

/**
 * The trained models that `extract` asks for an article, each by its name with its version or a hash of its bytes; for a
 * treaty, which rules read, the one that tags words. What a record's `run` has under `models`.
 * @throws Error when a file of models/ is missing
 */
export function modelsFor(article: Article): readonly string[] {
  tagging ??= taggingModel();
  if (article.document === "treaty") return [tagging];
  const files = isEnglish(article) ? [...OF_ENTITIES, ...OF_STATEMENTS] : OF_ENTITIES;
  return [tagging, ...files.map(fingerprint)];
}
