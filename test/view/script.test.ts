import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, it } from "vitest";
import { dataScript } from "../../src/view/script.ts";

/** What a script hands over, as a browser would have it. */
function handed(script: string): unknown {
  const calls: unknown[] = [];
  runInNewContext(script, { rapporteur: (...words: unknown[]) => calls.push(words) });
  return JSON.parse(JSON.stringify(calls));
}

it("hands over the value as it is, whatever its words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (name, words) => {
      expect(handed(dataScript(name, { words }))).toEqual([[name, { words }]]);
    }),
  );
});

it("holds no tag, and no end of a line that JSON does not know", () => {
  const script = dataScript("a", ["</script><!-- \u2028 \u2029"]);
  expect(script).not.toMatch(/[<\u2028\u2029]/);
  expect(handed(script)).toEqual([["a", ["</script><!-- \u2028 \u2029"]]]);
});
