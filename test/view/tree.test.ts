import fc from "fast-check";
import { expect, it } from "vitest";
import { paragraphsOf } from "../../src/view/site/article/marks.ts";
import { inOrder, type Mark, type Node, treeOf } from "../../src/view/site/article/tree.ts";

const LENGTH = 60;

/** Marks of any kind, anywhere, nested and crossing. */
const marks = fc
  .array(
    fc.record({
      from: fc.nat(LENGTH - 1),
      length: fc.integer({ min: 1, max: 30 }),
      role: fc.constantFrom<Mark["role"]>("content", "source", "cue", "person", "agreement", "provision", "furniture"),
    }),
    { maxLength: 25 },
  )
  .map((found) =>
    found
      .map(({ from, length, role }, fact): Mark => ({ from, to: Math.min(LENGTH, from + length), role, fact }))
      .sort(inOrder),
  );

/** The plain stretches of a tree in order, each with the marks it stands in. */
function leaves(
  nodes: readonly Node[],
  within: readonly Mark[] = [],
): { from: number; to: number; within: readonly Mark[] }[] {
  return nodes.flatMap((node) =>
    "mark" in node ? leaves(node.inner, [...within, node.mark]) : [{ from: node.from, to: node.to, within }],
  );
}

it("keeps every character of the text, once and in order", () => {
  fc.assert(
    fc.property(marks, fc.nat(LENGTH), fc.nat(LENGTH), (marks, a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      let at = from;
      for (const leaf of leaves(treeOf(marks, from, to))) {
        expect(leaf.from).toBe(at);
        at = leaf.to;
      }
      expect(at).toBe(to);
    }),
  );
});

it("puts each character into the marks that cover it, and into no other", () => {
  fc.assert(
    fc.property(marks, (marks) => {
      const covered = Array.from({ length: LENGTH }, (): (number | undefined)[] => []);
      for (const { from, to, within } of leaves(treeOf(marks, 0, LENGTH)))
        for (let i = from; i < to; i++) covered[i]?.push(...within.map(({ fact }) => fact));
      for (const [i, facts] of covered.entries())
        expect(facts.toSorted()).toEqual(
          marks
            .filter(({ from, to }) => from <= i && i < to)
            .map(({ fact }) => fact)
            .toSorted(),
        );
    }),
  );
});

it("cuts a mark that crosses the end of another, and none that lies within", () => {
  const outer: Mark = { from: 0, to: 10, role: "content", fact: 0 };
  const inner: Mark = { from: 2, to: 4, role: "person", fact: 1 };
  const crossing: Mark = { from: 8, to: 14, role: "agreement", fact: 2 };
  expect(treeOf([outer, inner, crossing], 0, 20)).toEqual([
    {
      mark: outer,
      inner: [
        { from: 0, to: 2 },
        { mark: inner, inner: [{ from: 2, to: 4 }] },
        { from: 4, to: 8 },
        { mark: { ...crossing, to: 10 }, inner: [{ from: 8, to: 10 }] },
      ],
    },
    { mark: { ...crossing, from: 10 }, inner: [{ from: 10, to: 14 }] },
    { from: 14, to: 20 },
  ]);
});

it("makes blocks of a text that hold all of it but the ends of its lines, and no half character", () => {
  const line = `${"𝔘".repeat(7000)} ${"word ".repeat(9000)}`;
  const text = `Title\r\n\r\n${line}\n \nEnd`;
  const blocks = paragraphsOf(text);
  expect(blocks.map(({ from, to }) => text.slice(from, to)).join("")).toBe(`Title${line}End`);
  for (const { from, to } of blocks) expect(text.slice(from, to)).not.toMatch(/\p{Surrogate}/u);
  expect(blocks.length).toBeGreaterThan(4);
  expect(blocks.filter(({ goesOn }) => !goesOn).length).toBe(3);
});
