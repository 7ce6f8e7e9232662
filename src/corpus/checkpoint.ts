import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Diagnostic, failure, type Outcome, success } from "../diagnostic/index.ts";
import { makeFolder } from "../write/index.ts";
import { damaged, type Lengths, removeParts } from "./open-files.ts";
import type { OutputState } from "./output.ts";
import type { TallyState } from "./report.ts";

/** Where an export stands: how much of its input is done, and what of its output is on the disk. */
export interface Checkpoint {
  /** SHA-256 of everything the output depends on but the input. */
  readonly options: string;
  /** Items of the input that are done, and the SHA-256 over them. */
  readonly items: number;
  readonly input: string;
  readonly files: Lengths;
  readonly tally: TallyState;
  readonly output: OutputState;
}

/** The folder within an export's folder that is there while the export runs, or after it was interrupted. */
const FOLDER = ".unfinished";

/** What an export writes down of itself while it runs, so that another can go on where it was interrupted. */
export interface Checkpoints {
  /** How many items of the input are done by what is written down, if anything is. */
  items(): number | undefined;
  /** What an interrupted export wrote down, if one did; a failure where this export cannot go on from there. */
  read(): Outcome<Checkpoint | undefined>;
  write(state: Omit<Checkpoint, "options">): void;
  /** Removes what an interrupted export left unfinished. */
  forget(): void;
  remove(): void;
}

/** The file of an export that remembers what no other file tells. */
export const journalIn = (folder: string): string => join(folder, FOLDER, "journal.ndjson");

/** @param options everything the output depends on but the input; plain data */
export function checkpointsIn(folder: string, options: unknown): Checkpoints {
  const path = join(folder, FOLDER, "checkpoint.json");
  const hash = createHash("sha256").update(JSON.stringify(options)).digest("hex");
  const read = (): Checkpoint | undefined => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined);
  return {
    items: () => read()?.items,
    read: () => {
      const before = read();
      if (before === undefined) return success(undefined);
      if (before.options !== hash)
        return failure(
          fault(
            folder,
            "the interrupted export in this folder had other options",
            "the options of then, or no --resume",
          ),
        );
      const [file] = damaged(before.files);
      if (file !== undefined)
        return failure(
          fault(file, "the file is not as the interrupted export left it", "the files of the interrupted export"),
        );
      return success(before);
    },
    write: (state) => {
      makeFolder(dirname(path));
      const checkpoint: Checkpoint = { options: hash, ...state };
      writeFileSync(`${path}.new`, JSON.stringify(checkpoint), { flush: true });
      renameSync(`${path}.new`, path);
    },
    forget: () => {
      removeParts(read()?.files ?? {});
      rmSync(join(folder, FOLDER), { recursive: true, force: true });
    },
    remove: () => rmSync(join(folder, FOLDER), { recursive: true, force: true }),
  };
}

/** Why an export cannot go on where one was interrupted. */
export function fault(file: string, message: string, expected: string): Diagnostic {
  const suggestion = "without --resume the export starts from the beginning";
  return { severity: "error", rule: "export/resume", file, message, expected, suggestion };
}
