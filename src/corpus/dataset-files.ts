import { createReadStream, rmSync } from "node:fs";
import { join } from "node:path";
import { graphDescription } from "../write/index.ts";
import type { Exported } from "./convert.ts";
import { fileSink } from "./sink.ts";

/** `manifest.ndjson`, a line a graph, and `dataset.ttl`, the dataset first and then its graphs. */
export interface DatasetFiles {
  readonly names: readonly string[];
  article(exported: Exported): Promise<void>;
  close(description: string): Promise<void>;
  discard(): Promise<void>;
}

export async function datasetFiles(folder: string, base: string): Promise<DatasetFiles> {
  const [manifestName, datasetName] = ["manifest.ndjson", "dataset.ttl"] as const;
  const manifest = await fileSink(join(folder, manifestName));
  // The dataset's numbers are known at the end and stand at the top, so its graphs wait in a file of their own.
  const waiting = join(folder, `${datasetName}.graphs`);
  const graphs = await fileSink(waiting);
  return {
    names: [manifestName, datasetName],
    article: async ({ id, identifier, graph, sha256 }) => {
      const line = {
        graph: graph.graph,
        sha256: graph.sha256,
        quads: graph.quads,
        article: id,
        identifier,
        text: sha256,
      };
      await manifest.write(`${JSON.stringify(line)}\n`);
      await graphs.write(graphDescription(base, graph));
    },
    close: async (description) => {
      await manifest.close();
      await graphs.close();
      const dataset = await fileSink(join(folder, datasetName));
      await dataset.write(description);
      for await (const chunk of createReadStream(waiting, "utf8")) await dataset.write(String(chunk));
      await dataset.close();
      rmSync(waiting);
    },
    discard: async () => {
      await Promise.all([manifest.discard(), graphs.discard()]);
      rmSync(waiting, { force: true });
    },
  };
}
