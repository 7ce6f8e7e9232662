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

/** The class of a node that goes without its label, and of one that has it above. */
export const QUIET = "quiet";
export const ABOVE = "above";

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
      const [below, above] = labelBoxes(node, scale);
      const over = (box: Box) => taken.filter((other) => other.node !== node && overlap(box, other));
      const cost = (box: Box): number =>
        over(box).reduce((sum, other) => sum + (other.node === undefined ? Number.POSITIVE_INFINITY : 1), 0);
      const better = cost(below) <= cost(above) ? below : above;
      const degree = node.degree(false);
      const allowed = node.hasClass("agreement") || degree >= MANY ? COVERED + Math.floor(degree / 10) : 0;
      const box = cost(better) <= allowed ? better : undefined;
      if (box !== undefined) taken.push(box);
      node.toggleClass(QUIET, box === undefined);
      node.toggleClass(ABOVE, box === above);
    }
  });
}

/** Room that a node or a label takes. */
interface Taken extends Box {
  readonly node?: NodeSingular;
}

/** Where a label may stand: below its node, or above it. */
function labelBoxes(node: NodeSingular, scale: number): readonly [Box, Box] {
  const { x, y } = node.position();
  const lines = String(node.data("label")).split("\n");
  const half = (Math.max(...lines.map((line) => line.length)) * CHARACTER * scale) / 2;
  const near = (Number(node.data("size")) / 2 + 2) * scale;
  const height = lines.length * LINE * scale;
  const sides = { left: x - half, right: x + half };
  return [
    { ...sides, top: y + near, bottom: y + near + height },
    { ...sides, top: y - near - height, bottom: y - near },
  ];
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
