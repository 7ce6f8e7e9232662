import fc from "fast-check";
import { expect, test } from "vitest";
import { toQuads, toQuadsByJsonLd } from "../../src/graph/index.ts";
import { complete } from "../../src/record/index.ts";
import { validateGraph } from "../../src/validate/index.ts";
import { arbitraryDraft } from "./arbitrary-draft.ts";

type Quads = Iterable<{ readonly [key in "subject" | "predicate" | "object" | "graph"]: { readonly value: string } }>;

function lines(quads: Quads): string[] {
  const said = [...quads].map((q) => `${q.subject.value} ${q.predicate.value} ${q.object.value} ${q.graph.value}`);
  return [...new Set(said)].sort();
}

test("what completion makes of a draft has one graph by either mapper, and breaks no shape", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDraft, async ({ text, draft }) => {
      const completed = complete(draft, { base: "https://example.org/news/", tool: "test 1", text });
      if (!completed.ok) throw new Error(JSON.stringify(completed.diagnostics));
      const quads = toQuads(completed.value);
      expect(lines(quads)).toEqual(lines(await toQuadsByJsonLd(completed.value)));
      const broken = await validateGraph(quads, { file: "-" }, { quotes: "full" });
      expect(broken.filter((d) => d.severity === "error")).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
