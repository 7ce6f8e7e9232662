import { beforeAll, describe, expect, it } from "vitest";
import { newFolder, sampleArticle, sampleFile, writeSample } from "../store/sample.ts";
import { cli } from "./command-line.ts";

let folder: string;

beforeAll(() => {
  folder = newFolder();
  writeSample(folder);
});

describe("explain", () => {
  it("shows a thing with its words, their place and their article", async () => {
    const { code, out, err } = await cli("explain", "state:NO", "--in", folder);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^Norway\nrap:State {2}<https:\/\/example\.org\/news\/state\/NO>\n/);
    expect(out).toContain("“Oslo”  649–653, name, metonym");
    expect(out).toContain("The Fjord Courier");
  });

  it("shows the sentence around each passage, from the article with that text", async () => {
    const { code, out } = await cli("explain", "state/NO", "--in", folder, "--inputs", sampleArticle);
    expect(code).toBe(0);
    expect(out).toContain("«Oslo» has not published the text, which also provides for regular consultation.");
  });

  it("takes options before the thing, and more files than one", async () => {
    const ended = await cli("explain", "--in", folder, "--in", sampleFile, "--inputs", sampleArticle, "state/NO");
    expect(ended).toEqual(await cli("explain", "state/NO", "--in", folder, "--inputs", sampleArticle));
  });

  it("prints JSON for machines", async () => {
    const { out } = await cli("explain", "state/NO", "--in", sampleFile, "--json");
    expect(JSON.parse(out)).toMatchObject({ iri: "https://example.org/news/state/NO", name: "Norway" });
  });

  it("offers the nearest things for an unknown one, with exit code 1", async () => {
    const { code, out, err } = await cli("explain", "state/NOR", "--in", folder);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("https://example.org/news/state/NO\n");
  });
});
