import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cli } from "./command-line.ts";

const CASES = "test/cases/broken";

/** Each folder holds a graph that was broken by hand in one way, and what `validate` prints of it, word for word. */
describe("a graph broken by hand", () => {
  it.each(readdirSync(CASES))("%s", async (name) => {
    const [graph] = readdirSync(`${CASES}/${name}`).filter((file) => file.startsWith("graph."));
    const { code, out, err } = await cli("validate", `${CASES}/${name}/${graph}`);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out.replaceAll(`${CASES}/${name}/`, "")).toBe(readFileSync(`${CASES}/${name}/expected.txt`, "utf8"));
  });
});
