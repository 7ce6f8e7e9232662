import { createRequire } from "node:module";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toQuads } from "../../src/graph/index.ts";
import { WRITERS } from "../../src/write/index.ts";
import { arbitraryRecord } from "../graph/arbitrary-record.ts";

const { canonize } = createRequire(import.meta.url)("rdf-canonize") as {
  canonize(input: string, options: object): Promise<string>;
};

test("an article's N-Quads are its canonical form (RDFC-1.0)", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRecord, async (record) => {
      const written = WRITERS.nquads.article(record, toQuads(record));
      if (!written.ok) throw new Error("not written");
      const canonical = await canonize(written.value, { algorithm: "RDFC-1.0", inputFormat: "application/n-quads" });
      // rdf-canonize sorts by UTF-16 code units, where the Recommendation says code points.
      const lines = canonical.split(/(?<=\n)/).map((line) => Buffer.from(line));
      expect(written.value).toBe(Buffer.concat(lines.sort(Buffer.compare)).toString());
    }),
    { numRuns: 500 },
  );
});
