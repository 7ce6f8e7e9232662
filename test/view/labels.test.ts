import cytoscape from "cytoscape";
import { expect, it } from "vitest";
import { makeRoom, type Place, placeOf } from "../../src/view/site/graph/labels.ts";

interface Spot {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly rank?: number;
  readonly classes?: string;
}

/** Where the labels of these nodes come to stand, each node 20 wide; lines lead from the first to all others. */
function places(spots: readonly Spot[]): Readonly<Record<string, Place | undefined>> {
  const [hub] = spots;
  const cy = cytoscape({
    headless: true,
    layout: { name: "preset" },
    elements: [
      ...spots.map(({ id, label, x, y, rank = 1, classes = "person" }) => ({
        data: { id, label, size: 20, rank },
        position: { x, y },
        classes,
      })),
      ...spots.slice(1).map(({ id }) => ({ data: { id: `to ${id}`, source: hub?.id ?? "", target: id } })),
    ],
  });
  makeRoom(cy, 1);
  return Object.fromEntries(cy.nodes().map((node) => [node.id(), placeOf(node)]));
}

it("stands labels below, and where a neighbour is in the way on another side", () => {
  expect(places([{ id: "a", label: "Alta", x: 0, y: 0 }]).a).toBe("below");
  const below = { id: "b", label: "Bergen", x: 0, y: 25 };
  expect(places([{ id: "a", label: "Alta", x: 0, y: 0, rank: 2 }, below]).a).toBe("above");
  const above = { id: "c", label: "Drammen", x: 0, y: -25 };
  expect(places([{ id: "a", label: "Alta", x: 0, y: 0, rank: 2 }, below, above]).a).toBe("right");
  const right = { id: "d", label: "Egersund", x: 30, y: 0 };
  expect(places([{ id: "a", label: "Alta", x: 0, y: 0, rank: 2 }, below, above, right]).a).toBe("left");
});

it("gives a hub among many its label, though neighbours go without", () => {
  const ring = Array.from({ length: 12 }, (_, i) => {
    const angle = (2 * Math.PI * i) / 12;
    const [x, y] = [70 * Math.cos(angle), 70 * Math.sin(angle)];
    return { id: `n${i}`, label: "A neighbour with\na name of two lines", x, y };
  });
  const found = places([
    { id: "hub", label: "The Treaty on\nthe Lighthouses", x: 0, y: 0, rank: 9, classes: "agreement" },
    ...ring,
  ]);
  expect(found.hub).toBeDefined();
  expect(Object.values(found).filter((place) => place === undefined).length).toBeGreaterThan(0);
});
