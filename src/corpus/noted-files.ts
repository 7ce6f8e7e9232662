import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Lengths } from "./open-files.ts";

/** The unfinished files of an export as its folder remembers them: by no path that leads out of it, so that it can be moved and copied. */
export interface NotedFiles {
  /** Bytes by the path within the folder, with `/` between names. */
  readonly files: Lengths;
  /** Bytes of the rejects file, where that is kept elsewhere: the user names it again. */
  readonly rejects?: number;
}

/** Where the files of an export are. */
export interface Places {
  readonly folder: string;
  readonly rejects?: string | undefined;
}

export function notedFiles(lengths: Lengths, { folder, rejects }: Places): NotedFiles {
  const files: Record<string, number> = {};
  const apart = rejects === undefined ? undefined : resolve(rejects);
  for (const [path, length] of Object.entries(lengths)) {
    const name = within(folder, path);
    if (name !== undefined) files[name.split(sep).join("/")] = length;
  }
  const length = apart === undefined || within(folder, apart) !== undefined ? undefined : lengths[apart];
  return { files, ...(length !== undefined && { rejects: length }) };
}

/** The lengths by absolute path again. @returns the first name that leads out of the folder, where one does */
export function lengthsOf({ files, rejects }: NotedFiles, places: Places): Lengths | { readonly strange: string } {
  const lengths: Record<string, number> = {};
  for (const [name, length] of Object.entries(files)) {
    if (within(places.folder, name) === undefined) return { strange: name };
    lengths[resolve(places.folder, name)] = length;
  }
  if (rejects !== undefined && places.rejects !== undefined) lengths[resolve(places.rejects)] = rejects;
  return lengths;
}

function within(folder: string, path: string): string | undefined {
  const name = relative(resolve(folder), resolve(folder, path));
  return name === ".." || name.startsWith(`..${sep}`) || isAbsolute(name) ? undefined : name;
}
