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

/**
 * The files to load for what the user named: a file stands for itself, an export folder for its whole graph (`graph.nq`
 * before the others), a folder without one for its `records/`, else for all data files in it.
 * @returns a failure with one diagnostic for each name that stands for nothing
 */
export function dataFiles(names: readonly string[]): Outcome<readonly string[]> {
  const files: string[] = [];
  const faults: Diagnostic[] = [];
  for (const name of names) {
    const kind = statSync(name, { throwIfNoEntry: false });
    if (kind === undefined) {
      faults.push({ severity: "error", rule: "input/missing", message: "there is no such file or folder", file: name });
    } else if (kind.isDirectory()) {
      const found = filesOf(name);
      files.push(...found);
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
    .filter((name) => dataFormat(name) !== undefined)
    .sort()
    .map((name) => join(inner, name));
}

function nothingIn(folder: string): Diagnostic {
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
