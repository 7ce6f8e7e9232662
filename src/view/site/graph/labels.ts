import type { Core, NodeSingular } from "cytoscape";

/** Of a label: characters in a line, lines, and the room they take in pixels at the size the picture is made for. */
const WIDE = 22;
const MOST = 3;
const CHARACTER = 6.6;
export const LINE = 14;

/** A label in lines of words, cut where there are too many. */
export function linesOf(label: string): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/)) {
    const last = lines.at(-1);
    const piece = word.length > WIDE ? `${word.slice(0, WIDE).replace(/[\ud800-\udbff]$/, "")}…` : word;
    if (last === undefined || last.length + piece.length >= WIDE) lines.push(piece);
    else lines[lines.length - 1] = `${last} ${piece}`;
  }
  if (lines.length <= MOST) return lines;
  return [...lines.slice(0, MOST - 1), `${lines[MOST - 1] ?? ""} …`];
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Nodes that the label of an agreement, or of a thing with many relations, may lie over; and how many are many. */
const COVERED = 5;
const MANY = 6;

/** The class of a node that goes without its label. */
export const QUIET = "quiet";

/** Where a label may stand about its node, the best first; each is a class of the node. */
export const PLACES = ["below", "above", "right", "left"] as const;
export type Place = (typeof PLACES)[number];

/** Where the label of a node stands; undefined where it goes without. */
export const placeOf = (node: NodeSingular): Place | undefined =>
  node.hasClass(QUIET) ? undefined : PLACES.find((place) => node.hasClass(place));

/**
 * Shows as many labels as there is room for, those of the nodes with most relations first: no label lies over another, nor
 * over another's node, but that those of what is important may lie over a few. To be called whenever the picture is made
 * larger or smaller.
 * @param scale of labels and nodes, in units of the picture
 */
export function makeRoom(cy: Core, scale: number): void {
  const nodes = cy.nodes().toArray() as NodeSingular[];
  const order = nodes.toSorted((a, b) => Number(b.data("rank")) - Number(a.data("rank")));
  const taken = nodes.map((node): Taken => {
    const { x, y } = node.position();
    const r = (Number(node.data("size")) * scale) / 2;
    return { node, left: x - r, top: y - r, right: x + r, bottom: y + r };
  });
  cy.batch(() => {
    for (const node of order) {
      const boxes = labelBoxes(node, scale);
      const over = (box: Box) => taken.filter((other) => other.node !== node && overlap(box, other));
      const cost = (place: Place): number =>
        over(boxes[place]).reduce((sum, other) => sum + (other.node === undefined ? Number.POSITIVE_INFINITY : 1), 0);
      const costs = new Map(PLACES.map((place) => [place, cost(place)]));
      const least = Math.min(...costs.values());
      const degree = node.degree(false);
      const allowed = node.hasClass("agreement") || degree >= MANY ? COVERED + Math.floor(degree / 10) : 0;
      const place = least <= allowed ? PLACES.find((one) => costs.get(one) === least) : undefined;
      if (place !== undefined) taken.push(boxes[place]);
      node.toggleClass(QUIET, place === undefined);
      for (const one of PLACES) node.toggleClass(one, one === place);
    }
  });
}

/** Room that a node or a label takes. */
interface Taken extends Box {
  readonly node?: NodeSingular;
}

/** The room of a label in each place about its node. */
function labelBoxes(node: NodeSingular, scale: number): Readonly<Record<Place, Box>> {
  const { x, y } = node.position();
  const lines = String(node.data("label")).split("\n");
  const width = Math.max(...lines.map((line) => line.length)) * CHARACTER * scale;
  const near = (Number(node.data("size")) / 2 + 2) * scale;
  const height = lines.length * LINE * scale;
  const across = { left: x - width / 2, right: x + width / 2 };
  const beside = { top: y - height / 2, bottom: y + height / 2 };
  return {
    below: { ...across, top: y + near, bottom: y + near + height },
    above: { ...across, top: y - near - height, bottom: y - near },
    right: { ...beside, left: x + near, right: x + near + width },
    left: { ...beside, left: x - near - width, right: x - near },
  };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
