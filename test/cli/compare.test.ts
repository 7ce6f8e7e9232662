import { copyFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cli } from "./command-line.ts";

describe("rapporteur compare", () => {
  const output = new URL("../../output", import.meta.url).pathname;
  const [a, b] = ["russia-signs-absurd-deal", "south-korea-could-arm-ukraine"];

  it("lays two articles of an export side by side, the conflict of speakers first", async () => {
    const { code, out } = await cli("compare", a, b, "--in", output);
    expect(code).toBe(0);
    expect(out).toMatch(
      /Said by one in A and by another in B \(1\)\n\n *A +Mr Yoon’s office said[^│]*│ B +Chang added/,
    );
    expect(out).toContain("Agreements in both (1)");
    expect(out).not.toContain("\u001b");
  });

  it("takes records, IRIs and the names of the files that were exported", async () => {
    const file = join(output, "records", `${a}.jsonld`);
    const one = await cli("compare", file, `https://example.org/news/article/${b}`, "--in", output);
    const other = await cli("compare", `input/${a}.txt`, `article/${b}`, "--in", output);
    expect(one.out).toBe(other.out);
    const json = JSON.parse((await cli("compare", file, b, "--in", output, "--format", "json")).out);
    expect(json.utterances[0].conflict).toEqual([expect.stringContaining("Chang Ho-jin")]);
    expect(json.articles.b.identifier).toBe(b);
  });

  it("says what is missing, and what is not clear", async () => {
    const nowhere = await cli("compare", a, "nothing-of-the-kind", "--in", output);
    expect(nowhere.code).toBe(2);
    expect(nowhere.err).toContain('there is no article "nothing-of-the-kind"');
    expect((await cli("compare", a, b)).code).toBe(2);
    expect(await cli("compare", a, b, "--in", "no-such-folder")).toMatchObject({
      code: 2,
      err: "rapporteur: no-such-folder: there is no such file or folder\n",
    });
    expect(await cli("compare", a, `article/${a}`, "--in", output)).toMatchObject({
      code: 2,
      err: `rapporteur: ${a} and article/${a} are one article\n`,
    });
    const folder = mkdtempSync(join(tmpdir(), "rapporteur-compare-"));
    copyFileSync(join(output, "graph.nq"), join(folder, "both.nq"));
    const several = await cli("compare", join(folder, "both.nq"), a, "--in", output);
    expect(several.code).toBe(2);
    expect(several.err).toContain("may be any of 2 articles");
    writeFileSync(join(folder, "bad.json"), "{");
    expect((await cli("compare", join(folder, "bad.json"), a, "--in", output)).code).toBe(2);
  });
});
