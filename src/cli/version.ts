import { readFileSync } from "node:fs";

/** The package's version; package.json lies two levels up from here, in `src/` and in `dist/` alike. */
export function version(): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  return version;
}

/** Name and version, as the records' runs give them. */
export const toolName = (): string => `rapporteur ${version()}`;
