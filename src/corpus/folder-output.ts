import { rmSync } from "node:fs";
import { join } from "node:path";
import { linker, writeLinks } from "../link/index.ts";
import type { Decision } from "../record/index.ts";
import { type Format, WRITERS } from "../write/index.ts";
import { datasetFiles } from "./dataset-files.ts";
import { filesBefore } from "./earlier-export.ts";
import { type Document, documentIn, type Output } from "./output.ts";
import { recordFiles } from "./record-files.ts";
import { fileSink } from "./sink.ts";

/**
 * Every format in a folder: `graph.EXT`, and `records/NAME.jsonld`, or `records/NAME.ndjson` for an input of many;
 * beside them what its articles show together, what describes the dataset, and the report.
 */
export async function folderOutput(
  folder: string,
  formats: readonly Format[],
  base: string,
  decisions: readonly Decision[] = [],
): Promise<Output> {
  const graphs = new Map<Format, Document>();
  const names: string[] = [];
  for (const format of formats) {
    if (format === "records") continue;
    const name = `graph.${WRITERS[format].extension}`;
    names.push(name);
    graphs.set(format, await documentIn(await fileSink(join(folder, name)), format, base));
  }
  const records = recordFiles(join(folder, "records"));
  const dataset = await datasetFiles(folder, base);
  const together = linker(decisions);
  return {
    article: async (exported, name) => {
      for (const [format, document] of graphs) await document.article(exported.chunks[format] ?? "");
      await dataset.article(exported);
      together.add(exported.reports);
      if (exported.chunks.records !== undefined) await records.write(name, exported.alone, exported.chunks.records);
    },
    close: async (beside) => {
      const before = filesBefore(folder);
      const inRecords = records.any() ? ["records/"] : [];
      const links = writeLinks(folder, together.links(), base);
      const files = [...names, ...inRecords, ...links, ...dataset.names, "report.json"];
      const { description, report } = await beside(files);
      for (const document of graphs.values()) await document.close();
      await records.close();
      await dataset.close(description);
      const sink = await fileSink(join(folder, "report.json"));
      await sink.write(report);
      await sink.close();
      if (before) {
        for (const name of before) if (!files.includes(name)) rmSync(join(folder, name), { force: true });
        records.sweep();
      }
      return files;
    },
    discard: async () => {
      for (const document of graphs.values()) await document.discard();
      await dataset.discard();
      await records.discard();
    },
  };
}
