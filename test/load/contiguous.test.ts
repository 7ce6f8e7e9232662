import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contiguous } from "../../src/load/graphs/contiguous.ts";

const line = (graph: string, words: string): string => `<urn:s> <urn:p> "${words}" <urn:${graph}> .\n`;

/** The bytes of a text in pieces of so many. */
function* pieces(text: string, size: number): Generator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

type Cuts = readonly (readonly [graph: string, text: string, whole: boolean])[];

/** @param known the graphs whose lines are known, by their text */
function cuts(text: string, size: number, known: ReadonlyMap<string, string> = new Map()) {
  const cut = contiguous(pieces(text, size), (graph, bytes) => known.get(graph) === bytes.toString());
  const found: [string, string, boolean][] = [];
  for (let step = cut.next(); ; step = cut.next()) {
    if (step.done === true) return { found: found as Cuts, well: step.value };
    found.push([step.value.graph, step.value.bytes.toString(), step.value.whole]);
  }
}

const graphs = fc.uniqueArray(
  fc.record({
    name: fc.stringMatching(/^[a-z0-9]{1,6}$/),
    // Some long, so that the halves of the bytes are not the halves of the lines.
    lines: fc.array(
      fc.oneof(fc.string({ unit: fc.constantFrom("a", "é", "평", " <urn:a> .") }), fc.constant("x".repeat(3000))),
      {
        minLength: 1,
        maxLength: 40,
      },
    ),
  }),
  { selector: ({ name }) => name, maxLength: 12 },
);

describe("cutting N-Quads where the graph changes", () => {
  it("finds every graph whole, wherever the pieces end, looking at few lines or at each", () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 5000 }), fc.boolean(), (made, size, ended) => {
        const texts = made.map(
          ({ name, lines }) => [`urn:${name}`, lines.map((words) => line(name, words)).join("")] as const,
        );
        const text = texts.map(([, lines]) => lines).join("");
        const given = ended ? text : text.slice(0, -1);
        const found = (whole: boolean) => ({ found: texts.map(([name, lines]) => [name, lines, whole]), well: true });
        expect(cuts(given, size, new Map(texts))).toEqual(found(true));
        expect(cuts(given, size)).toEqual(found(false));
      }),
      { numRuns: 200 },
    );
  });

  it("finds them in a file that is longer than what is held of it", () => {
    const texts = Array.from({ length: 60 }, (_, n) => {
      const lines = Array.from({ length: n % 7 === 0 ? 6000 : 300 }, (_, i) =>
        line(`g${n}`, `${i} ${"word ".repeat(n % 20)}`),
      );
      return [`urn:g${n}`, lines.join("")] as const;
    });
    const { found, well } = cuts(texts.map(([, lines]) => lines).join(""), 1 << 16, new Map(texts));
    expect(well).toBe(true);
    expect(found.map(([graph, , whole]) => [graph, whole])).toEqual(texts.map(([graph]) => [graph, true]));
    expect(found.every(([, text], n) => text === texts[n]?.[1])).toBe(true);
  });

  it("swallows no graph that stands between the lines of another, and tells", () => {
    const [a, b] = [line("a", "1"), line("b", "2")];
    const many = a.repeat(900);
    const text = many + b + many + line("c", "3");
    const { found, well } = cuts(
      text,
      4096,
      new Map([
        ["urn:a", many + many],
        ["urn:b", b],
      ]),
    );
    expect(well).toBe(false);
    expect(found).toEqual([
      ["urn:a", many, false],
      ["urn:b", b, true],
    ]);
  });

  it.each([
    ["a blank node for a name", "<urn:s> <urn:p> <urn:o> _:g .\n"],
    ["other blanks", "<urn:s> <urn:p> <urn:o> <urn:g>  .\n"],
    ["a note", "# a note\n"],
    ["an empty line", "\n"],
  ])("leaves lines that no export writes to a parser: %s", (_, other) => {
    expect(cuts(other, 10).well).toBe(false);
    expect(cuts(line("a", "1") + other, 10).well).toBe(false);
  });

  it("lets go of the file when nobody wants more", () => {
    let closed = false;
    function* file(): Generator<Uint8Array> {
      try {
        for (let n = 0; n < 10; n++) yield Buffer.from(line(`g${n}`, "long").repeat(40_000));
      } finally {
        closed = true;
      }
    }
    const cut = contiguous(file(), () => true);
    expect(cut.next()).toMatchObject({ done: false, value: { graph: "urn:g0" } });
    expect(closed).toBe(false);
    cut.return(false);
    expect(closed).toBe(true);
  });
});
