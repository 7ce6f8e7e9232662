import { basename, dirname, resolve } from "node:path";
import { type Diagnostic, failure, type Outcome, success } from "../../diagnostic/index.ts";
import { dataFiles, dataFormat } from "../../store/index.ts";
import { BULK_LOADERS, type BulkLoader, type BulkLoaderName } from "./loaders.table.ts";

/** The commands that load files with a store's own bulk loader, as a script with comments. Nothing is run. */
export function bulkCommands(names: readonly string[], store: BulkLoaderName): Outcome<string> {
  const files = dataFiles(names);
  if (!files.ok) return files;
  const others = files.value.filter((file) => dataFormat(file)?.format !== "nq");
  if (others.length > 0) return failure(...others.map(noQuads));
  const { title, notes, commands }: BulkLoader = BULK_LOADERS[store];
  const comments = [title, ...notes].map((note) => `# ${note}\n`);
  const lines = commands(
    files.value.map((file) => ({
      folder: resolve(dirname(file)),
      name: basename(file),
      word: shellWord(resolve(file)),
    })),
  );
  return success([...comments, ...lines.map((line) => `${line}\n`)].join(""));
}

/** A word that a shell leaves as it is. */
function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

function noQuads(file: string): Diagnostic {
  return {
    severity: "error",
    rule: "input/format",
    file,
    message: "bulk loaders take N-Quads, the one format that all of them read and that keeps the graphs",
    suggestion: "export with --to nquads, and --gzip if the files shall be small",
  };
}
