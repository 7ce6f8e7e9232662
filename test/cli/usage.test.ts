import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cli } from "./command-line.ts";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

describe("the command line", () => {
  it("prints the package's version, and help with every command", async () => {
    expect(await cli("--version")).toEqual({ code: 0, out: `${version}\n`, err: "" });
    const help = await cli("--help");
    expect(help).toMatchObject({ code: 0, err: "" });
    for (const command of ["export", "validate", "query", "explain", "schema"]) {
      expect(help.out).toMatch(new RegExp(`^  ${command} `, "m"));
      expect(await cli(command, "--help")).toMatchObject({ code: 0, err: "" });
    }
  });

  it.each([
    ["an unknown command", ["frobnicate"]],
    ["a mistyped command", ["exprot"]],
    ["an unknown option", ["query", "--frobnicate"]],
    ["a missing argument", ["explain"]],
    ["a missing option", ["explain", "state/KP"]],
    ["a value that is none of the choices", ["validate", "x.nq", "--format", "xml"]],
    ["no files", ["query", "ASK {}"]],
    ["a file that is not there", ["query", "no-such-file.nq", "ASK {}"]],
    ["a file that is not there", ["validate", "no-such-file.nq"]],
    ["a file that is not there", ["explain", "x", "--in", "no-such-file.nq"]],
    ["a thing that is not bundled", ["schema", "constructor"]],
    ["shapes that are not there", ["validate", "test/cases/shapes/record.jsonld", "--shapes", "no-such-file.ttl"]],
    ["articles that are not there", ["validate", "test/cases/shapes/record.jsonld", "--inputs", "no-such-folder"]],
  ])("answers %s with one line and exit code 2", async (_, words) => {
    const { code, out, err } = await cli(...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^rapporteur: [^\n]+\n$/);
  });
});
