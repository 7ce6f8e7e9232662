import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, failure, hasError, type Outcome, success } from "../diagnostic/index.ts";
import { DEFAULT_BASE, type Decision, isBase } from "../record/index.ts";
import { graphsOf } from "../store/graphs.ts";
import { dataFiles } from "../store/index.ts";
import type { Link } from "./link.ts";
import { linker, reportsOf } from "./linker.ts";
import { unmetDecisions } from "./unmet-decisions.ts";
import { writeLinks } from "./write-links.ts";

export interface LinkFolderOptions {
  /** IRI under which links and their graph are named; by default the one that the export's report says. */
  readonly base?: string;
  /** The user's identity decisions: what they leave as it is is not told of again. */
  readonly decisions?: readonly Decision[];
  /** Name and version of this tool, for records that do not say what made them. */
  readonly tool?: string;
}

/** What the pass found, and the files it wrote. */
export interface Linked {
  readonly links: readonly Link[];
  readonly files: readonly string[];
}

/**
 * Runs the pass over an export folder, and writes what it finds there: over its records, where there are some, else over
 * its graph. Records and graphs are left as they are. A file of lines, of N-Quads or of TriG is read graph by graph.
 */
export async function linkFolder(folder: string, options: LinkFolderOptions = {}): Promise<Outcome<Linked>> {
  const records = recordsIn(join(folder, "records"));
  const files = records.length > 0 ? success(records) : dataFiles([folder], { withoutLinks: true });
  if (!files.ok) return files;
  const diagnostics: Diagnostic[] = [];
  const gathered = linker({ ...(options.decisions && { decisions: options.decisions }), folder });
  const unmet = unmetDecisions(options.decisions ?? []);
  for (const file of files.value) {
    for await (const graph of graphsOf(file, options.tool === undefined ? {} : { tool: options.tool })) {
      if (graph.ok) {
        const quads = [...graph.value.quads];
        gathered.add(reportsOf(quads));
        unmet.meet(quads);
      } else diagnostics.push(...graph.diagnostics);
    }
  }
  if (hasError(diagnostics)) return failure(...diagnostics);
  const links = [...gathered.links()];
  const name = { base: options.base ?? baseOf(folder), key: gathered.key() };
  return success({ links, files: writeLinks(folder, links, name) }, unmet.diagnostics());
}

function recordsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:jsonld|ndjson)$/.test(name))
    .toSorted()
    .map((name) => join(folder, name));
}

/** The base that an export says it had. */
export function baseOf(folder: string): string {
  try {
    const report: unknown = JSON.parse(readFileSync(join(folder, "report.json"), "utf8"));
    const base: unknown = Reflect.get(Object(report), "base");
    return typeof base === "string" && isBase(base) ? base : DEFAULT_BASE;
  } catch {
    return DEFAULT_BASE;
  }
}
