import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where stores that were fetched are kept. */
export const CACHE = fileURLToPath(new URL("../../tmp/stores/", import.meta.url));
const TEN_MINUTES = 600_000;

/**
 * A file of the cache, fetched where it is not there.
 * @param fetch makes it; its failure is the reason that is told
 * @returns `{ path }`, or `{ missing }` with the reason why there is none
 */
export function fetched(name, fetch) {
  const path = join(CACHE, name);
  if (existsSync(path)) return { path };
  // Each file of tests asks anew; a network that gave nothing is not waited for again and again.
  const failed = join(CACHE, `${name.split("/")[0]}-missing`);
  const before = statSync(failed, { throwIfNoEntry: false });
  if (before !== undefined && Date.now() - before.mtimeMs < TEN_MINUTES)
    return { missing: readFileSync(failed, "utf8") };
  mkdirSync(CACHE, { recursive: true });
  const reason = fetch(path);
  if (existsSync(path)) return { path };
  writeFileSync(failed, reason);
  return { missing: reason };
}
