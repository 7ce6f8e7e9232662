import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

/** The rooms of src/ in the order in which data goes through them. */
const ROOMS = [
  "vocabulary",
  "diagnostic",
  "gazetteer",
  "article",
  "record",
  "extract",
  "graph",
  "write",
  "validate",
  "store",
  "link",
  "reconcile",
  "load",
  "serve",
  "compare",
  "diff",
  "corpus",
  "view",
  "cli",
];

const src = fileURLToPath(new URL("../src/", import.meta.url));
const roomOf = (path: string): string => relative(src, path).split(sep)[0] ?? "";

it("a room imports from the rooms before it alone", () => {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  expect([...new Set(files.filter((f) => f.includes(sep)).map((f) => roomOf(join(src, f))))].sort()).toEqual(
    [...ROOMS].sort(),
  );
  const backwards = files.flatMap((file) => {
    const path = join(src, file);
    const room = ROOMS.indexOf(roomOf(path));
    if (room < 0) return [];
    const named = readFileSync(path, "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g);
    return [...named]
      .map(([, to = ""]) => join(dirname(path), to))
      .filter((to) => ROOMS.indexOf(roomOf(to)) > room)
      .map((to) => `${file} takes from ${relative(src, to)}`);
  });
  expect(backwards).toEqual([]);
});
