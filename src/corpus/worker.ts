import { parentPort, workerData } from "node:worker_threads";
import type { RawItem } from "../article/types.ts";
import { type Converted, type ConvertOptions, convert, type Exported } from "./convert.ts";

// One thread of a pool: converts what it is sent, one after another, and answers in that order.
const options = workerData as ConvertOptions;
let last = Promise.resolve();
parentPort?.on("message", (raw: RawItem) => {
  last = last.then(async () => {
    try {
      const converted = (await convert(raw, options)).map(encoded);
      parentPort?.postMessage({ converted }, converted.flatMap(buffers));
    } catch (error) {
      parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) });
    }
  });
});

/** Texts as UTF-8, which is handed over where a string would be copied twice. */
function encoded(one: Converted): Converted {
  if (one.status !== "exported") return one;
  const chunks = Object.entries(one.chunks).map(([format, chunk]) => [
    format,
    // Not a Buffer: that may be a view on a pool, which others need.
    typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk,
  ]);
  return { ...one, chunks: Object.fromEntries(chunks) as Exported["chunks"] };
}

function buffers(one: Converted): ArrayBuffer[] {
  if (one.status !== "exported") return [];
  return Object.values(one.chunks).flatMap((chunk) =>
    chunk instanceof Uint8Array && chunk.buffer instanceof ArrayBuffer ? [chunk.buffer] : [],
  );
}
