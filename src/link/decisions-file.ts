import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { failure, type Outcome, success } from "../diagnostic/index.ts";
import { type Decision, decisionLine, decisionsText, readDecisions, sameDecision } from "../record/index.ts";
import { LINK } from "./proposals.ts";

/** A user's table of decisions on disk. */
export interface DecisionsFile {
  readonly path: string;
  readonly base: string;
  readonly text: string;
  readonly decisions: readonly Decision[];
}

/** Reads the table; one that is not there yet is empty where `absent` allows it. */
export function openDecisions(path: string, base: string, absent: "allowed" | "fault"): Outcome<DecisionsFile> {
  const found = statSync(path, { throwIfNoEntry: false });
  const fault = (message: string): Outcome<never> =>
    failure({ severity: "error", rule: "input/not-found", file: path, message, expected: "a table of decisions" });
  if (found === undefined) {
    if (absent === "allowed") return success({ path, base, text: "", decisions: [] });
    return fault("there is no such file");
  }
  if (found.isDirectory()) return fault("this is a folder");
  const text = readFileSync(path, "utf8");
  const read = readDecisions(text, base, path);
  return read.ok ? success({ path, base, text, decisions: read.value }) : read;
}

/**
 * Adds rows to the table, after what stands there. A row that is there already, and one that would contradict a row of the
 * user's, is left out: the user wins.
 * @returns the rows added
 * @throws what the file system throws
 */
export function addDecisions(file: DecisionsFile, rows: readonly Decision[]): readonly Decision[] {
  const all = [...file.decisions];
  const added = rows.filter((row) => {
    const taken = all.some(
      (other) =>
        sameDecision(other, row) ||
        (other.decision !== "keep" && other.thing === row.thing && other.article === row.article),
    );
    const text = decisionsText([...all, row], file.base);
    if (taken || !readDecisions(text, file.base, file.path).ok) return false;
    all.push(row);
    return true;
  });
  if (added.length === 0) return added;
  const before = file.text === "" || file.text.endsWith("\n") ? file.text : `${file.text}\n`;
  const lines = added.map((row) => `${decisionLine(row, file.base)}\n`).join("");
  write(file.path, file.text === "" ? decisionsText(added, file.base) : before + lines);
  return added;
}

/**
 * Takes back rows that a link wrote: all of them, or those about one thing. What the user wrote stays, to the byte.
 * @returns the rows taken back
 * @throws what the file system throws
 */
export function undoDecisions(file: DecisionsFile, thing?: string): readonly Decision[] {
  const iri = thing === undefined || thing.includes(":") ? thing : `${file.base}${thing}`;
  const gone = file.decisions.filter(
    (row) => row.by === LINK && (iri === undefined || row.thing === iri || row.as === iri),
  );
  if (gone.length === 0) return gone;
  const lines = new Set(gone.map((row) => decisionLine(row, file.base)));
  const kept = file.text.split(/(?<=\n)/).filter((line) => !lines.has(line.trimEnd()));
  write(file.path, kept.join(""));
  return gone;
}

/** A file appears under its name only when it is whole. */
function write(path: string, text: string): void {
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}
