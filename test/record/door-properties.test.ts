import fc from "fast-check";
import { expect, test } from "vitest";
import { checkRecord, complete } from "../../src/record/index.ts";
import { steps } from "../../src/record/pointer.ts";
import { arbitraryDraft } from "./arbitrary-draft.ts";

const options = { base: "https://example.org/news/", tool: "test 1" };

/** A copy of a value with something else at one of its places, picked by a number. */
function spoiled(value: unknown, pick: number, other: unknown): unknown {
  const copy = structuredClone(value);
  const places: { readonly container: object; readonly key: string }[] = [];
  const visit = (container: unknown): void => {
    if (typeof container !== "object" || container === null) return;
    for (const [key, inner] of Object.entries(container)) {
      places.push({ container, key });
      visit(inner);
    }
  };
  visit(copy);
  const place = places[pick % places.length];
  if (place) Reflect.set(place.container, place.key, other);
  return copy;
}

function resolves(value: unknown, pointer: string): boolean {
  let at = value;
  for (const step of steps(pointer)) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return false;
    at = Reflect.get(at, step);
  }
  return true;
}

const other = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    -1,
    1.5,
    1e300,
    "",
    "a b",
    "urn:x:1",
    "x:\u0000",
    [],
    {},
    null,
    { start: 3, end: 1 },
    "__proto__",
  ),
);

test("whatever stands in a record, the door answers: it passes and is completed, or each fault has a place and a rule", () => {
  fc.assert(
    fc.property(arbitraryDraft, fc.nat(), other, ({ text, draft }, pick, strange) => {
      const value = spoiled(draft, pick, strange);
      const checked = checkRecord(value, { file: "-" });
      if (checked.ok) {
        const completed = complete(checked.value, { ...options, text });
        if (completed.ok) expect(checkRecord(completed.value, { file: "-" }).diagnostics).toEqual([]);
        else expect(completed.diagnostics.some((d) => d.severity === "error")).toBe(true);
        return;
      }
      expect(checked.diagnostics.length).toBeGreaterThan(0);
      for (const { rule, pointer, message } of checked.diagnostics) {
        expect(rule).toMatch(/^(record|anchor)\/[a-z-]+$/);
        expect(message).not.toBe("");
        if (pointer !== undefined) expect(resolves(value, pointer), pointer).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test("any JSON at all is answered", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      expect(checkRecord(value, { file: "-" }).ok).toBe(false);
    }),
    { numRuns: 500 },
  );
});
