import { parentPort, workerData } from "node:worker_threads";
import type { RawItem } from "../article/types.ts";
import { type ConvertOptions, convert } from "./convert.ts";

// One thread of a pool: converts what it is sent, one after another, and answers in that order.
const options = workerData as ConvertOptions;
let last = Promise.resolve();
parentPort?.on("message", (raw: RawItem) => {
  last = last.then(async () => {
    try {
      parentPort?.postMessage({ converted: await convert(raw, options) });
    } catch (error) {
      parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) });
    }
  });
});
