import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, failure, type Outcome, success } from "../diagnostic/index.ts";
import { makeFolder } from "../write/index.ts";
import { lengthsOf, type NotedFiles, notedFiles, type Places } from "./noted-files.ts";
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
  /** By absolute path. */
  readonly files: Lengths;
  readonly tally: TallyState;
  readonly output: OutputState;
}

/** The folder within an export's folder that is there while the export runs, or after it was interrupted. */
const FOLDER = ".unfinished";

/** A checkpoint as it lies in the folder. */
type Noted = Omit<Checkpoint, "files"> & NotedFiles;

/** What an export writes down of itself while it runs, so that another can go on where it was interrupted. */
export interface Checkpoints {
  /** How many items of the input are done by what is written down, if anything is. */
  items(): number | undefined;
  /** What an interrupted export wrote down, if one did; a failure where this export cannot go on from there. */
  read(): Outcome<Checkpoint | undefined>;
  write(state: Omit<Checkpoint, "options">): void;
  /**
   * Removes what an interrupted export left unfinished.
   * @returns a failure where it names files outside of the folder; then nothing is removed
   */
  forget(): Outcome<undefined>;
  remove(): void;
}

/** The file of an export that remembers what no other file tells. */
export const journalIn = (folder: string): string => join(folder, FOLDER, "journal.ndjson");

/** @param options everything the output depends on but the input; plain data */
export function checkpointsIn(places: Places, options: unknown): Checkpoints {
  const { folder } = places;
  const unfinished = join(folder, FOLDER);
  const path = join(unfinished, "checkpoint.json");
  const hash = createHash("sha256").update(JSON.stringify(options)).digest("hex");
  const filesIn = (noted: NotedFiles): Outcome<Lengths> => {
    const lengths = lengthsOf(noted, places);
    if (!("strange" in lengths)) return success(lengths);
    return failure(elsewhere(unfinished, String(lengths.strange)));
  };
  return {
    items: () => notedIn(path)?.items,
    read: () => {
      if (!existsSync(path)) return success(undefined);
      const before = notedIn(path);
      if (before === undefined)
        return failure(fault(path, "the note of how far the export came cannot be read", "it as the export left it"));
      if (before.options !== hash)
        return failure(
          fault(
            folder,
            "the interrupted export in this folder had other options",
            "the options of then, or no --resume",
          ),
        );
      const files = filesIn(before);
      if (!files.ok) return files;
      const [file] = damaged(files.value);
      if (file !== undefined)
        return failure(
          fault(file, "the file is not as the interrupted export left it", "the files of the interrupted export"),
        );
      return success({ ...before, files: files.value });
    },
    write: ({ files, ...state }) => {
      makeFolder(unfinished);
      const noted: Noted = { options: hash, ...state, ...notedFiles(files, places) };
      writeFileSync(`${path}.new`, JSON.stringify(noted), { flush: true });
      renameSync(`${path}.new`, path);
    },
    forget: () => {
      const before = notedIn(path);
      const files = before === undefined ? success({}) : filesIn(before);
      if (!files.ok) return files;
      removeParts(files.value);
      rmSync(unfinished, { recursive: true, force: true });
      return success(undefined);
    },
    remove: () => rmSync(unfinished, { recursive: true, force: true }),
  };
}

/** Nothing where there is none, or none that can be read. */
function notedIn(path: string): Noted | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const noted: Partial<Noted> | null = JSON.parse(readFileSync(path, "utf8"));
    return typeof noted?.items === "number" && typeof noted.files === "object" ? (noted as Noted) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Why an export cannot go on where one was interrupted. */
export function fault(file: string, message: string, expected: string): Diagnostic {
  const suggestion = "without --resume the export starts from the beginning";
  return { severity: "error", rule: "export/resume", file, message, expected, suggestion };
}

/** Why an export touches nothing of what one left that was interrupted: it may be another's. */
function elsewhere(unfinished: string, actual: string): Diagnostic {
  return {
    severity: "error",
    rule: "export/resume",
    file: unfinished,
    message:
      "the interrupted export in this folder noted files that are not in it, as of a folder that was moved or copied",
    expected: "files in the folder itself",
    actual,
    suggestion: `remove ${unfinished}, and an export begins anew here; those files stay as they are`,
  };
}
