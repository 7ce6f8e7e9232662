import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { failure, type Outcome, success } from "../diagnostic/index.ts";
import { toRecords } from "../graph/index.ts";
import type { ArticleRecord } from "../record/index.ts";
import { dataFormat } from "../store/formats.ts";
import { graphsOf } from "../store/graphs.ts";
import { dataFiles } from "../store/index.ts";
import { recordsOf } from "../store/records.ts";
import { httpSchema } from "../validate/http-schema.ts";

/** Reads the articles of an export folder one after another: its records, or the records that its graph was made of. */
export type Articles = () => AsyncGenerator<Outcome<ArticleRecord>>;

/** @returns a failure where the folder holds neither records nor a graph */
export function articlesOf(folder: string, tool: string): Outcome<Articles> {
  const records = recordFiles(join(folder, "records"));
  if (records.length > 0) return success(() => fromRecords(records, tool));
  const graphs = dataFiles([folder], { withoutLinks: true });
  return graphs.ok ? success(() => fromGraphs(graphs.value, tool)) : graphs;
}

function recordFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => ["json", "records"].includes(dataFormat(name)?.format ?? ""))
    .sort()
    .map((name) => join(folder, name));
}

async function* fromRecords(files: readonly string[], tool: string): AsyncGenerator<Outcome<ArticleRecord>> {
  for (const file of files)
    for await (const found of recordsOf(file, { tool })) yield found.ok ? success(found.value.record) : found;
}

async function* fromGraphs(files: readonly string[], tool: string): AsyncGenerator<Outcome<ArticleRecord>> {
  for (const file of files) {
    for await (const graph of graphsOf(file, { tool })) {
      if (!graph.ok) {
        yield graph;
        continue;
      }
      const { records, diagnostics } = toRecords(httpSchema(graph.value.quads).quads, { file, tool });
      if (records.length === 0) yield failure(...diagnostics);
      for (const record of records) yield success(record, diagnostics);
    }
  }
}
