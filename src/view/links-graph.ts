import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { LinksGraph } from "./data.ts";

const FILES = ["links.nq", "links.trig"] as const;

/** The graph of the links of an export, as text. */
export function linksGraphOf(folder: string): LinksGraph {
  for (const name of FILES) {
    const format = name === "links.nq" ? "nq" : "trig";
    const file = join(folder, name);
    if (existsSync(file)) return { format, text: readFileSync(file, "utf8") };
    if (existsSync(`${file}.gz`)) return { format, text: gunzipSync(readFileSync(`${file}.gz`)).toString("utf8") };
  }
  return { format: "nq", text: "" };
}
