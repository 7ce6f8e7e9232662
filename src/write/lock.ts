import { closeSync, linkSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { type Diagnostic, failure, type Outcome, success } from "../diagnostic/index.ts";
import { makeFolder } from "./make-folder.ts";

/** Who holds a lock. */
interface Holder {
  readonly host: string;
  readonly pid: number;
  /** When the process began, where the system tells: ids are given again. */
  readonly began?: string;
}

/** A lock that this process holds. */
export interface Lock {
  release(): void;
}

/** A lock file that is empty may be another's that is about to write into it, but not for longer than this, in milliseconds. */
const WRITING = 10_000;

/**
 * Takes a file for a lock, so that two processes do not write to one place at a time. One whose process has ended, however
 * it did, is taken over; whether it has can be told on the same machine only.
 * @param place what is locked, for the message
 * @returns a failure where another process holds it
 * @throws what the file system throws
 */
export function lock(path: string, place: string): Outcome<Lock> {
  makeFolder(dirname(path));
  for (;;) {
    if (made(path)) return success({ release: () => rmSync(path, { force: true }) });
    const words = wordsIn(path);
    if (words === undefined) continue;
    const holder = holderIn(words);
    if (
      holder === undefined
        ? (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > Date.now() - WRITING
        : holds(holder)
    )
      return failure(held(path, place, holder));
    removeStale(path, words);
  }
}

/** @returns whether the file is ours now: it was not there */
function made(path: string): boolean {
  let file: number;
  try {
    file = openSync(path, "wx");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
  try {
    const began = beginningOf(process.pid);
    const holder: Holder = { host: hostname(), pid: process.pid, ...(began !== undefined && { began }) };
    writeFileSync(file, JSON.stringify(holder));
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return true;
}

/** Nothing where the file is gone by now. */
function wordsIn(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function holderIn(words: string): Holder | undefined {
  try {
    const { host, pid, began }: Partial<Holder> = JSON.parse(words);
    if (typeof host !== "string" || typeof pid !== "number") return undefined;
    return { host, pid, ...(typeof began === "string" && { began }) };
  } catch {
    return undefined;
  }
}

function holds({ host, pid, began }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: another user's process is one, too.
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  return began === undefined || began === beginningOf(pid);
}

/** The boot and the moment since then at which a process began, as Linux has them (proc(5), field 22 of `stat`). */
function beginningOf(pid: number): string | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${fields[19]}`;
  } catch {
    return undefined;
  }
}

/** Another process may do the same at the same time and hold the lock already: then it gets it back. */
function removeStale(path: string, words: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (wordsIn(aside) !== words) linkSync(aside, path);
  } catch (error) {
    if (!["ENOENT", "EEXIST"].includes(String((error as NodeJS.ErrnoException).code))) throw error;
  }
  rmSync(aside, { force: true });
}

function held(path: string, place: string, holder: Holder | undefined): Diagnostic {
  const who =
    holder === undefined
      ? "another process"
      : `process ${holder.pid}${holder.host === hostname() ? "" : ` on ${holder.host}`}`;
  return {
    severity: "error",
    rule: "folder/in-use",
    file: place,
    message: `${who} is writing there`,
    suggestion: `wait until it has ended; if there is no such process, remove ${path}`,
  };
}
