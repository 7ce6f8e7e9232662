import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { graphDescription } from "../write/index.ts";
import type { Exported } from "./convert.ts";
import type { OpenFiles } from "./open-files.ts";

/** `manifest.ndjson`, a line a graph, and `dataset.ttl`, the dataset first and then its graphs. */
export interface DatasetFiles {
  readonly names: readonly string[];
  article(exported: Exported): Promise<void>;
  /** The articles that an interrupted export wrote. */
  begun(): AsyncIterable<{ readonly id: string; readonly sha256: string }>;
  close(description: string): Promise<void>;
}

export async function datasetFiles(folder: string, base: string, files: OpenFiles): Promise<DatasetFiles> {
  const [manifestName, datasetName] = ["manifest.ndjson", "dataset.ttl"] as const;
  const manifest = await files.open(join(folder, manifestName));
  // The dataset's numbers are known at the end and stand at the top, so its graphs wait in a file of their own. It is
  // removed with the last of the unfinished files: an export that is killed while it ends needs it again.
  const graphs = await files.open(join(folder, `${datasetName}.graphs`));
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
    begun: async function* () {
      if (manifest.begun === 0) return;
      for await (const line of createInterface({ input: createReadStream(manifest.part), crlfDelay: Infinity })) {
        const { article, text }: { article: string; text: string } = JSON.parse(line);
        yield { id: article, sha256: text };
      }
    },
    close: async (description) => {
      await files.sync();
      const dataset = await files.open(join(folder, datasetName));
      await dataset.write(description);
      for await (const chunk of createReadStream(graphs.part, "utf8")) await dataset.write(String(chunk));
      await dataset.rest();
      await manifest.rest();
    },
  };
}
