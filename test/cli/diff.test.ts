import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { newFolder, sampleAs, sampleFile, writeSample } from "../store/sample.ts";
import { cli } from "./command-line.ts";

let folder: string;
let other: string;

beforeAll(() => {
  folder = newFolder();
  writeSample(folder);
  other = join(newFolder(), "other.nq");
  writeFileSync(other, sampleAs("nquads").replace('name> "Kari Holm"', 'name> "Kari \u001b[31m Holm"'));
});

describe("diff", () => {
  it("prints nothing and ends with 0 where both say the same", async () => {
    expect(await cli("diff", folder, sampleFile)).toEqual({ code: 0, out: "", err: "" });
    expect(await cli("diff", folder, sampleFile, "--format", "json")).toEqual({ code: 0, out: "[]\n", err: "" });
  });

  it("prints what differs and ends with 1; what the graph holds does not steer the terminal", async () => {
    const { code, out, err } = await cli("diff", folder, other);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toBe(
      [
        "Norway and Iceland sign defence pact in Bergen  <https://courier.example/2024/06/20/bergen>",
        "  ~ entity: Kari Holm  <person/kari-holm>",
        "      name changed from Kari Holm to Kari \ufffd[31m Holm",
        "",
        "1 of 1 article differs",
        "entities: 1 changed",
        "1 triple only in A, 1 triple only in B",
        "",
      ].join("\n"),
    );
  });

  it("prints JSON for machines, and nothing with --quiet", async () => {
    const { code, out } = await cli("diff", folder, other, "--format", "json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { kind: "entity", change: "changed", property: "name", from: "Kari Holm" },
      { kind: "triples", change: "removed", from: "1" },
      { kind: "triples", change: "added", to: "1" },
    ]);
    expect(await cli("diff", folder, other, "--quiet")).toEqual({ code: 1, out: "", err: "" });
  });

  it.each([
    ["one side only", ["a.nq"]],
    ["a file that is not there", ["no-such-file.nq", sampleFile]],
    ["a format that there is not", [sampleFile, sampleFile, "--format", "xml"]],
    ["a file that says nothing of its format", ["package.json", "README.md"]],
  ])("answers %s with exit code 2", async (_, words) => {
    const { code, out, err } = await cli("diff", ...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^rapporteur: /);
  });

  it("names file and line of a syntax error, with exit code 2", async () => {
    const broken = join(newFolder(), "broken.nq");
    writeFileSync(broken, "<https://example.org/a> <https://example.org/b> <https://example.org/c> .\n<x\n");
    const { code, err } = await cli("diff", folder, broken);
    expect(code).toBe(2);
    expect(err).toContain(`${broken}:2: `);
  });
});
