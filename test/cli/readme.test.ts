import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import * as library from "../../src/index.ts";
import { newFolder } from "../store/sample.ts";
import { cli } from "./command-line.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

/** The lines of a section, its sub-sections included. */
function section(title: string): string {
  const lines = readme.split("\n");
  const from = lines.findIndex((line) => line.startsWith("#") && line.includes(title));
  if (from === -1) throw new Error(`README.md has no section "${title}"`);
  const level = lines[from]?.indexOf(" ") ?? 0;
  const length = lines.slice(from + 1).findIndex((line) => /^#+ /.test(line) && line.indexOf(" ") <= level);
  return lines.slice(from, length === -1 ? undefined : from + 1 + length).join("\n");
}

describe("README.md", () => {
  it("has the two commands as they must be typed", () => {
    expect(readme).toContain("\nnpm ci && npm run export\n");
    expect(readme).toContain("\nnpm ci && npm test\n");
  });

  it.each(["export", "validate", "query", "explain", "link", "load", "serve", "compare", "view", "schema"])(
    "names only options that %s has",
    async (command) => {
      const { out } = await cli(command, "--help");
      for (const [option] of section(`rapporteur ${command}`).matchAll(/--[a-z][a-z-]+/g))
        expect(out).toContain(option);
    },
  );

  it("shows a record that conforms", async () => {
    const [, record = ""] = /```json\n([\s\S]*?)```/.exec(section("Records")) ?? [];
    const file = join(newFolder(), "record.json");
    writeFileSync(file, record);
    const { code, out } = await cli("validate", file);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringMatching(/1 graph checked: conforms\n$/) });
  });

  it("shows what compare prints", async () => {
    const [, words = "", printed = ""] =
      /```sh\nnpx rapporteur (compare [^\n]+)\n```\n\n```text\n([\s\S]*?)```/.exec(section("rapporteur compare")) ?? [];
    const root = fileURLToPath(new URL("../../output", import.meta.url));
    const { out } = await cli(...words.replace(/output$/, root).split(" "));
    expect(printed).not.toBe("");
    expect(out).toContain(printed);
  });

  it("imports from the library what it exports", () => {
    const [, names = ""] = /import \{([^}]+)\} from "rapporteur"/.exec(readme) ?? [];
    for (const name of names.split(",")) expect(library).toHaveProperty(name.trim());
    expect(names).not.toBe("");
  });

  it("lists the bundled files and exit codes there are", async () => {
    const { out } = await cli("schema");
    const names = out
      .trimEnd()
      .split("\n")
      .map((line) => line.split(" ")[0]);
    for (const name of names) expect(section("rapporteur schema")).toContain(`\`${name}\``);
  });
});
