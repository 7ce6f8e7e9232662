import { join } from "node:path";
import { failure, type Outcome } from "../diagnostic/index.ts";
import { type Lock, lock } from "../write/index.ts";

/**
 * Takes a folder to write an export to, and makes it if it is not there.
 * @returns a failure where another process is at it, or where it cannot be made or written to
 * @throws what else the file system throws: a full disk
 */
export function holdFolder(folder: string): Outcome<Lock> {
  try {
    return lock(join(folder, ".lock"), folder);
  } catch (error) {
    if (!(error instanceof Error) || !DENIED.has(String((error as NodeJS.ErrnoException).code))) throw error;
    return failure({
      severity: "error",
      rule: "folder/unwritable",
      file: folder,
      message: "the folder cannot be made, or nothing can be written to it",
      expected: "a folder that may be written to, there already or to be made",
      actual: error.message,
    });
  }
}

/** What a system says where a folder may not, or cannot, be where it is asked for. */
const DENIED: ReadonlySet<string> = new Set(["EACCES", "EPERM", "EROFS", "ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP"]);
