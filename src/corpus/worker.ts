import { parentPort, workerData } from "node:worker_threads";
import type { RawItem } from "../article/types.ts";
import { type ConvertOptions, convert } from "./convert.ts";

// One thread of a pool: converts what it is sent, and answers with the same number.
const options = workerData as ConvertOptions;
parentPort?.on("message", async ({ number, raw }: { number: number; raw: RawItem }) => {
  try {
    parentPort?.postMessage({ number, converted: await convert(raw, options) });
  } catch (error) {
    parentPort?.postMessage({ number, error: error instanceof Error ? error.message : String(error) });
  }
});
