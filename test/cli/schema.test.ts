import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ontologyFolder } from "../../src/vocabulary/index.ts";
import { cli } from "./command-line.ts";

const FILES = {
  record: "record.schema.json",
  context: "context.jsonld",
  ontology: "rapporteur.ttl",
  shapes: "shapes.ttl",
  schemes: "schemes.ttl",
  alignments: "alignments.ttl",
};

describe("schema", () => {
  it.each(Object.entries(FILES))("prints %s as it stands in %s", async (name, file) => {
    expect(await cli("schema", name)).toEqual({ code: 0, out: readFileSync(ontologyFolder + file, "utf8"), err: "" });
  });

  it("lists what there is", async () => {
    const { code, out } = await cli("schema");
    expect(code).toBe(0);
    expect(out.split("\n").map((line) => line.split(" ")[0])).toEqual([...Object.keys(FILES), ""]);
  });
});
