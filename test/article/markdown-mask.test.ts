import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskMarkdown } from "../../src/article/markdown-mask.ts";

const piece = fc.constantFrom(
  ..."words|😀|\n|\r\n|\n\n|# |## |> |- |1. |**bold**|*em*|_em_|`code`|[link](http://a/b_(c))|![alt](x.png)|<b>|</b>|<!-- c -->|<!--|---|===|```|[^1]|[r]: http://a|* * *|a < b > c| ".split(
    "|",
  ),
);

describe("Markdown with its markup blanked out", () => {
  it("keeps every word where it stands, and every line end", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(10), (pieces, from) => {
        const text = pieces.join("");
        const start = Math.min(from, text.length);
        const { masked, kinds } = maskMarkdown(text, start);
        expect(masked.length).toBe(text.length);
        for (let i = 0; i < text.length; i++) if (masked[i] !== " ") expect(masked[i]).toBe(text[i]);
        expect(masked.replace(/[^\r\n]/g, "")).toBe(text.replace(/[^\r\n]/g, ""));
        for (const at of kinds.keys()) expect(masked[at]).toMatch(/\S/);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves the words of links, emphasis and code, and no target, image or comment", () => {
    const { masked } = maskMarkdown(
      "A [pact](http://a/b_(c)) was **not** `signed` ![x](y.png)<!-- why --> at 5 * 3 * 2 snake_case_name.",
      0,
    );
    expect(masked.replace(/ +/g, " ")).toBe("A pact was not signed at 5 * 3 * 2 snake_case_name.");
  });
});
