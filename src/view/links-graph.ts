import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { failure, type Outcome, success } from "../diagnostic/index.ts";
import type { LinksGraph } from "./data.ts";

/** For an export without links. */
export const NO_LINKS: LinksGraph = { format: "nq", text: "" };

/** The graph of the links of an export, as text; packed, it is unpacked. */
export function linksGraphOf(folder: string): Outcome<LinksGraph> {
  const file = ["links.nq", "links.nq.gz", "links.trig", "links.trig.gz"]
    .map((name) => join(folder, name))
    .find((name) => existsSync(name));
  if (file === undefined) return success(NO_LINKS);
  try {
    const bytes = readFileSync(file);
    const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
    return success({ format: file.includes("links.nq") ? "nq" : "trig", text });
  } catch (error) {
    return failure({
      severity: "warning",
      rule: "view/links",
      file,
      message: "this cannot be read, so questions on the page know of no links",
      actual: error instanceof Error ? error.message : String(error),
    });
  }
}
