import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, failure, type Outcome, success } from "../diagnostic/index.ts";
import { DATA_EXTENSIONS, dataFormat } from "./formats.ts";

/**
 * What an export folder's whole graph may be called, in one file or in shards, best first: the formats with named graphs,
 * the fastest to parse first, then the flattened ones.
 */
const WHOLE_GRAPH = ["nq", "trig", "jsonld", "nt", "ttl"].map(
  (extension) => new RegExp(String.raw`^graph(?:-\d{5,})?\.${extension}(?:\.gz)?$`),
);

/** What its links may be called, which stand in a graph of their own beside the articles'. */
const LINKS = ["links.nq", "links.nq.gz", "links.trig", "links.trig.gz"];

export interface DataFilesOptions {
  /** Whether an export folder stands for its articles' graphs alone. */
  readonly withoutLinks?: true;
}

/** Where an export folder keeps the articles that it rejected, which are no records. */
const REJECTS = "rejects.ndjson";

/**
 * The files to load for what the user named: a file stands for itself, an export folder for its whole graph (`graph.nq`
 * before the others) and the graph of its links, a folder without one for its `records/` and the links, else for all data
 * files in it but the articles that an export rejected.
 * @returns a failure with one diagnostic for each name that stands for nothing
 */
export function dataFiles(names: readonly string[], options: DataFilesOptions = {}): Outcome<readonly string[]> {
  const files: string[] = [];
  const faults: Diagnostic[] = [];
  for (const name of names) {
    const kind = statSync(name, { throwIfNoEntry: false });
    if (kind === undefined) {
      faults.push({ severity: "error", rule: "input/missing", message: "there is no such file or folder", file: name });
    } else if (kind.isDirectory()) {
      const found = filesOf(name);
      files.push(...found, ...(options.withoutLinks === true ? [] : linksOf(name, found)));
      if (found.length === 0) faults.push(nothingIn(name));
    } else if (dataFormat(name) === undefined) {
      faults.push(unknownFormat(name));
    } else {
      files.push(name);
    }
  }
  return faults.length > 0 ? failure(...faults) : success(files);
}

function filesOf(folder: string): readonly string[] {
  const names = readdirSync(folder).sort();
  for (const whole of WHOLE_GRAPH) {
    const found = names.filter((name) => whole.test(name));
    // Of a file and the same one packed, one is enough.
    const once = found.filter((name) => !found.includes(name.replace(/\.gz$/, "")) || !name.endsWith(".gz"));
    if (once.length > 0) return once.map((name) => join(folder, name));
  }
  const records = join(folder, "records");
  const inner = statSync(records, { throwIfNoEntry: false })?.isDirectory() === true ? records : folder;
  return readdirSync(inner)
    .filter((name) => dataFormat(name) !== undefined && name !== REJECTS)
    .sort()
    .map((name) => join(inner, name));
}

/** The links of an export, unless all data files of the folder are taken as they are. */
function linksOf(folder: string, found: readonly string[]): readonly string[] {
  const names = new Set(readdirSync(folder));
  const links = LINKS.find((name) => names.has(name));
  const path = join(folder, links ?? "");
  return links === undefined || found.length === 0 || found.includes(path) ? [] : [path];
}

function nothingIn(folder: string): Diagnostic {
  const rejects = statSync(join(folder, REJECTS), { throwIfNoEntry: false });
  if (rejects !== undefined && rejects.size > 0)
    return {
      severity: "error",
      rule: "input/empty-folder",
      message: `the folder holds no graph, as all articles were rejected; ${REJECTS} in it says why`,
      file: folder,
    };
  return {
    severity: "error",
    rule: "input/empty-folder",
    message: "the folder holds no graph and no records",
    file: folder,
    expected: "an export folder, or files that end in one of the known extensions",
    suggestion: "name the folder that `rapporteur export --out` wrote",
  };
}

function unknownFormat(file: string): Diagnostic {
  return {
    severity: "error",
    rule: "input/format",
    message: "the name of the file does not say what it holds",
    file,
    expected: `one of ${DATA_EXTENSIONS.join(" ")}, or the same with .gz`,
  };
}
