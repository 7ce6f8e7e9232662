import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Has the tests, and the programs they start, make their temporary folders in one, which goes when they have ended. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-tests-"));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
