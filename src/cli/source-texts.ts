import { rawItems, readItems } from "../article/index.ts";
import { findSources } from "../corpus/index.ts";
import { type Diagnostic, failure, type Outcome, success } from "../diagnostic/index.ts";
import { sha256 } from "../record/hash.ts";
import type { SourceText } from "../store/explain/index.ts";

/** The texts of articles, to be found by what a record or a graph says of them. */
export interface SourceTexts {
  /** By the SHA-256 of the decoded text, in lower-case hexadecimal digits. */
  byHash(sha256: string): SourceText | undefined;
  /** By the article's identifier, for a record that names no hash. */
  byIdentifier(identifier: string): SourceText | undefined;
}

/** Reads the articles of files and folders (`--inputs`). What cannot be read gives a warning; nothing to read, a failure. */
export async function sourceTexts(inputs: readonly string[]): Promise<Outcome<SourceTexts>> {
  const sources = await findSources(inputs);
  if (!sources.ok) return failure(...sources.diagnostics);
  const byHash = new Map<string, SourceText>();
  const byIdentifier = new Map<string, SourceText>();
  const diagnostics: Diagnostic[] = [];
  const warn = (faults: readonly Diagnostic[]): void => {
    diagnostics.push(...faults.map((fault) => ({ ...fault, severity: "warning" as const })));
  };
  for (const { path } of sources.value) {
    for await (const raw of rawItems({ path })) {
      if (!raw.ok) {
        warn(raw.diagnostics);
        continue;
      }
      for (const item of await readItems(raw.value)) {
        if (!item.ok) warn(item.diagnostics);
        else if (item.value.kind === "article") {
          const { file, text, identifier } = item.value.article;
          byHash.set(sha256(text), { file, text });
          byIdentifier.set(identifier, { file, text });
        }
      }
    }
  }
  return success(
    { byHash: (sha256) => byHash.get(sha256), byIdentifier: (identifier) => byIdentifier.get(identifier) },
    diagnostics,
  );
}
