import { readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { cutOfName, INPUT_ENDINGS, identifierOf } from "../article/index.ts";
import { type Diagnostic, failure, type Outcome, success } from "../diagnostic/index.ts";

/** A file to read, or standard input (`path` is `-`), and what its article is called if it has no id of its own. */
export interface Source {
  readonly path: string;
  readonly name?: string;
}

/** What a shell hands a program: `/dev/stdin`, and `/dev/fd/63` for `<(command)`. */
const HANDED = /^\/(?:dev|proc)\//;

/** Code-unit order, the same on every machine and in every locale. */
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The files that the user's arguments name: files as they are, folders searched to their depth (hidden files and
 * folders left out), globs, and `-`. In the order of the arguments, a folder's files by name; each file once.
 */
export async function findSources(inputs: readonly string[]): Promise<Outcome<readonly Source[]>> {
  const sources = new Map<string, Source>();
  const diagnostics: Diagnostic[] = [];
  for (const input of inputs) {
    const found = await sourcesOf(input);
    if (found.ok) for (const source of found.value) if (!sources.has(source.path)) sources.set(source.path, source);
    diagnostics.push(...found.diagnostics);
  }
  return sources.size > 0 ? success([...sources.values()], diagnostics) : failure(...diagnostics);
}

async function sourcesOf(input: string): Promise<Outcome<readonly Source[]>> {
  if (input === "-") return success([{ path: "-" }]);
  const stats = statOf(input);
  if (stats?.isDirectory()) return folder(input);
  if (stats && !stats.isFile() && !HANDED.test(input))
    return failure({
      severity: "error",
      rule: "input/not-a-file",
      file: input,
      message: "this is a pipe, a socket or a device, and might be waited on for ever",
      expected: "a file, a folder, a glob or - for standard input",
    });
  if (stats) return success([{ path: input }]);
  const { glob, isDynamicPattern } = await import("tinyglobby");
  const matches = isDynamicPattern(input)
    ? await glob(input, { onlyFiles: true, expandDirectories: false, absolute: isAbsolute(input) })
    : [];
  if (matches.length > 0) return success(matches.sort(byName).map((path) => ({ path })));
  return failure({
    severity: "error",
    rule: "input/missing",
    file: input,
    message: "there is no such file, folder or match",
    expected: "a file, a folder, a glob or - for standard input",
  });
}

function folder(root: string): Outcome<readonly Source[]> {
  const diagnostics: Diagnostic[] = [];
  const files: string[] = [];
  const searched = new Set<string>();
  const search = (path: string): void => {
    let names: string[];
    try {
      // A symbolic link may lead back to a folder above it.
      const real = realpathSync(path);
      if (searched.has(real)) return;
      searched.add(real);
      names = readdirSync(path).sort(byName);
    } catch (error) {
      const actual = error instanceof Error ? error.message : String(error);
      diagnostics.push({
        severity: "error",
        rule: "input/unreadable",
        file: path,
        message: "the folder cannot be read",
        actual,
      });
      return;
    }
    for (const name of names) {
      if (name.startsWith(".")) continue;
      const inner = join(path, name);
      const stats = statOf(inner);
      if (stats?.isDirectory()) search(inner);
      // A pipe or a socket would be waited on for ever; one that is named itself is the user's to fill.
      else if (stats?.isFile() !== false && cutOfName(name)) files.push(inner);
    }
  };
  search(root);
  if (files.length === 0 && diagnostics.length === 0)
    return failure({
      severity: "error",
      rule: "input/no-articles",
      file: root,
      message: "the folder holds no articles",
      expected: `files ending in ${INPUT_ENDINGS.filter((e) => !e.endsWith(".gz")).join(" ")}, plain or .gz`,
    });
  const named = files.map((path) => ({ path, name: nameOf(relative(root, path)) }));
  return success(named, diagnostics);
}

function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

/** A file's path within the folder that was given, without extensions: what tells the articles of a folder apart. */
export function nameOf(path: string): string {
  const parts = path.split(sep);
  return [...parts.slice(0, -1), identifierOf(path)].join("/");
}
