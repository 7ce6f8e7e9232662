import fc from "fast-check";
import { expect, test } from "vitest";
import { slug } from "../../src/record/index.ts";
import { arbitraryName } from "./arbitrary-draft.ts";

test.each([
  ["Kim Jong Un", "kim-jong-un"],
  ["Kim Jong-un", "kim-jong-un"],
  ["Recep Tayyip Erdoğan", "recep-tayyip-erdogan"],
  ["Lech Wałęsa", "lech-walesa"],
  ["Владимир Путин", "vladimir-putin"],
  ["Conan O’Brien", "conan-o-brien"],
  ["Conan O'Brien", "conan-o-brien"],
  ["Jose\u0301", "jose"],
])("the slug of %s is %s", (name, expected) => expect(slug(name)).toBe(expected));

test("a name with nothing to transliterate has a hash for a slug, and two of them two", () => {
  expect(slug("…")).toMatch(/^[0-9a-f]{12}$/);
  expect(slug("…")).not.toBe(slug("?!"));
});

test("a long name is cut, and two that begin alike have two slugs", () => {
  const long = "a very long name ".repeat(20);
  expect(slug(`${long}one`)).toMatch(/^a-very-long-name-[a-z-]{60,75}-[0-9a-f]{12}$/);
  expect(slug(`${long}ONE`)).toBe(slug(`${long}one`));
  expect(slug(`${long}one`)).not.toBe(slug(`${long}two`));
});

test("any name has a slug of 1 to 100 letters, digits and hyphens, and composition makes no difference", () => {
  fc.assert(
    fc.property(arbitraryName, (name) => {
      expect(slug(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slug(name).length).toBeLessThanOrEqual(100);
      expect(slug(name.normalize("NFD"))).toBe(slug(name.normalize("NFC")));
    }),
    { numRuns: 500 },
  );
});
