import type { Core, EdgeSingular } from "cytoscape";

/** Room at the edges of the picture, in pixels: half a label's width at the sides, a label's height below. */
const SIDE = 80;
const ABOVE = 30;
const BELOW = 60;
/** The longest an edge becomes on average when a small network is spread over the room there is, in pixels. */
const LONG = 190;

/** Where a node begins: on a spiral, so that the same network gives the same picture. */
export function beginningOf(i: number): { x: number; y: number } {
  const angle = i * Math.PI * (3 - Math.sqrt(5));
  const radius = 60 * Math.sqrt(i + 1);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** Puts the nodes where their relations draw them, and spreads them over the room there is. */
export function layOut(cy: Core, width: number, height: number): void {
  const size = cy.nodes().length;
  cy.layout({
    name: "cose",
    animate: false,
    randomize: false,
    fit: false,
    nodeRepulsion: () => 20_000,
    nodeOverlap: 20,
    // Agreements have long labels, and much that hangs on them.
    idealEdgeLength: (edge: EdgeSingular) => 50 + 60 * edge.connectedNodes(".agreement").length ** 2,
    edgeElasticity: () => 60,
    gravity: 1,
    componentSpacing: 40,
    numIter: size > 150 ? 500 : 1000,
  }).run();
  spread(cy, width, height);
  moveApart(cy);
}

/** Each direction for itself: a network is no map, and a screen is wider than high. */
function spread(cy: Core, width: number, height: number): void {
  const nodes = cy.nodes();
  const places = nodes.map((node) => node.position());
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [across, down] = [Math.max(...xs) - left || 1, Math.max(...ys) - top || 1];
  const lengths = cy.edges().map((edge) => {
    const [a, b] = [edge.source().position(), edge.target().position()];
    return Math.hypot(a.x - b.x, a.y - b.y);
  });
  const mean = lengths.reduce((sum, one) => sum + one, 0) / Math.max(1, lengths.length) || 1;
  const most = LONG / mean;
  const sx = Math.min(most * 1.4, Math.max(200, width - 2 * SIDE) / across);
  const sy = Math.min(most, Math.max(200, height - ABOVE - BELOW) / down);
  nodes.positions((node: { position(): { x: number; y: number } }) => {
    const { x, y } = node.position();
    return {
      x: (x - left - across / 2) * sx + width / 2,
      y: (y - top - down / 2) * sy + (height + ABOVE - BELOW) / 2,
    };
  });
}

/** Room that a node wants about it for itself and its label, half across and half down, by its size. */
const ROOM = { agreement: [3.2, 2], statement: [1.2, 1.2], other: [2.2, 1.2] } as const;
const ROUNDS = 60;

/** Moves nodes apart that stand in each other's room, little by little, each pair along the shorter way. */
function moveApart(cy: Core): void {
  const nodes = cy.nodes().map((node) => {
    const size = Number(node.data("size")) / 2;
    const [across, down] = node.hasClass("agreement")
      ? ROOM.agreement
      : node.hasClass("statement")
        ? ROOM.statement
        : ROOM.other;
    return { node, ...node.position(), across: across * size, down: down * size };
  });
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const [i, a] of nodes.entries()) {
      for (const b of nodes.slice(i + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const [ox, oy] = [a.across + b.across - Math.abs(dx), a.down + b.down - Math.abs(dy)];
        if (ox <= 0 || oy <= 0) continue;
        moved = true;
        if (ox < oy) {
          const by = (Math.sign(dx) || 1) * (ox / 4);
          a.x -= by;
          b.x += by;
        } else {
          const by = (Math.sign(dy) || 1) * (oy / 4);
          a.y -= by;
          b.y += by;
        }
      }
    }
    if (!moved) break;
  }
  cy.batch(() => {
    for (const { node, x, y } of nodes) node.position({ x, y });
  });
}
