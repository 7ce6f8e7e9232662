import { expect, it, vi } from "vitest";
import model from "wink-eng-lite-web-model";

/** Texts of words that no model knows, no two of them the same. */
function* unknownWords(count: number): Generator<string> {
  const some = 5000;
  for (let from = 0; from < count; from += some)
    yield `${Array.from({ length: some }, (_, i) => `zq${(from + i).toString(36)}x`).join(" ")}.`;
}

it("a tagger that met too many words is made anew without asking the model for what it doubles each time", async () => {
  const asked = vi.spyOn(model, "metaCER" as never);
  const loaded = vi.spyOn(model, "core" as never);
  vi.resetModules();
  const { tagging } = await import("../../../src/extract/language/wink.ts");
  for (const text of unknownWords(160_000)) tagging((nlp) => nlp.readDoc(text));
  expect(loaded).toHaveBeenCalledTimes(3);
  expect(asked).toHaveBeenCalledTimes(1);
});
