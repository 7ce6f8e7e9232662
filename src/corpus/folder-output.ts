import { createReadStream, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { deserialize, serialize } from "node:v8";
import { linker, type Reports, writeLinks } from "../link/index.ts";
import type { Decision } from "../record/index.ts";
import type { Format } from "../write/index.ts";
import { datasetFiles } from "./dataset-files.ts";
import { filesBefore } from "./earlier-export.ts";
import type { Identities } from "./identities.ts";
import type { OpenFiles } from "./open-files.ts";
import type { Output, OutputState } from "./output.ts";
import { recordFiles } from "./record-files.ts";
import { shards } from "./shards.ts";

export interface FolderOptions {
  readonly folder: string;
  readonly formats: readonly Format[];
  readonly base: string;
  readonly decisions?: readonly Decision[];
  /** Most articles in a file of graphs. */
  readonly shardSize?: number;
  /** Whether graphs, and records by the line, are packed. */
  readonly gzip?: true;
  /** The files that the export reads, by their real paths. */
  readonly read: ReadonlySet<string>;
  /** The file that remembers what no other file tells, for an export that goes on later. */
  readonly journal: string;
}

/** What an interrupted export left, and what has to know of the articles in it. */
export interface Begun {
  readonly state: OutputState;
  readonly met: Identities;
}

/** A line of the journal. */
interface Remembered {
  /** A file of `records/` that came into being. */
  readonly file?: string;
  /** {@link Reports} as V8 serializes what goes from thread to thread (there are sets in it), in Base64. */
  readonly reports: string;
}

/**
 * Every format in a folder: `graph.EXT`, and `records/NAME.jsonld`, or `records/NAME.ndjson` for an input of many;
 * beside them what its articles show together, what describes the dataset, and the report.
 */
export async function folderOutput(options: FolderOptions, files: OpenFiles, begun?: Begun): Promise<Output> {
  const { folder, base, shardSize, gzip } = options;
  const shared = { folder, base, ...(gzip && { gzip }), ...(shardSize !== undefined && { size: shardSize }) };
  let articles = begun?.state.articles ?? 0;
  const graphs = await Promise.all(
    options.formats
      .filter((format) => format !== "records")
      .map((format) => shards({ ...shared, format }, files, articles)),
  );
  const records = recordFiles(join(folder, "records"), files, gzip);
  const dataset = await datasetFiles(folder, base, files);
  const together = linker({
    ...(options.decisions && { decisions: options.decisions }),
    folder: dirname(options.journal),
  });
  const journal = await files.open(options.journal);
  if (begun) {
    for await (const { id, sha256 } of dataset.begun()) begun.met.meet(id, sha256);
    const names: string[] = [];
    for await (const line of createInterface({ input: createReadStream(journal.part), crlfDelay: Infinity })) {
      const { file, reports }: Remembered = JSON.parse(line);
      if (file !== undefined) names.push(file);
      together.add(deserialize(Buffer.from(reports, "base64")) as Reports);
    }
    await records.resume(names, begun.state.lines);
  }
  return {
    article: async (exported, name) => {
      for (const shard of graphs) await shard.article(exported.chunks[shard.format] ?? "");
      await dataset.article(exported);
      const { chunks, alone, reports } = exported;
      together.add(reports);
      const called =
        shardSize === undefined ? name : `${name}-${String(Math.floor(articles / shardSize) + 1).padStart(5, "0")}`;
      const file =
        chunks.records === undefined ? undefined : await records.write(alone ? name : called, alone, chunks.records);
      const line: Remembered = {
        ...(file !== undefined && { file }),
        reports: serialize(reports).toString("base64"),
      };
      await journal.write(`${JSON.stringify(line)}\n`);
      articles++;
    },
    close: async (beside) => {
      const before = filesBefore(folder);
      for (const shard of graphs) await shard.close();
      await records.close();
      const inRecords = records.any() ? ["records/"] : [];
      const links = writeLinks(folder, together.links(), { base, key: together.key() });
      const names = graphs.flatMap((shard) => shard.names());
      const all = [...names, ...inRecords, ...links, ...dataset.names, "report.json"];
      const { description, report } = await beside(all);
      await dataset.close(description);
      files.commit();
      if (before) {
        for (const name of before) if (!all.includes(name)) rmSync(join(folder, name), { force: true });
        records.sweep(options.read);
      }
      // Last of all: by it the next export knows what this one left here.
      const path = join(folder, "report.json");
      writeFileSync(`${path}.part`, report);
      renameSync(`${path}.part`, path);
      return all;
    },
    state: () => {
      const lines = records.lines();
      return { articles, ...(lines && { lines }) };
    },
  };
}
