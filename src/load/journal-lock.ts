import { type Outcome, success } from "../diagnostic/index.ts";
import { type Lock, lock } from "../write/index.ts";

/** One load of the same files into the same store at a time; where nothing can be written there is none to lock out. */
export function lockJournal(journal: string): Outcome<Lock | undefined> {
  try {
    return lock(`${journal}.lock`, journal);
  } catch (error) {
    if (["EACCES", "EPERM", "EROFS"].includes(String((error as NodeJS.ErrnoException).code))) return success(undefined);
    throw error;
  }
}
