import type { Core, NodeSingular } from "cytoscape";
import type { Colours } from "./colours.ts";
import { LINE, placeOf } from "./labels.ts";
import { cornersOf, LETTERS, OF_AGREEMENTS } from "./looks.ts";
import { KINDS } from "./network.ts";

/** Room about the picture, in pixels. */
const ROOM = 20;

/**
 * The graph as it lies on the page, as a picture that can be made larger without harm.
 * @param scale of labels and nodes, in units of the picture
 */
export function svgOf(cy: Core, colours: Colours, scale: number): string {
  const { x1, y1, w, h } = cy.elements().boundingBox({ includeLabels: true });
  const box = [x1 - ROOM, y1 - ROOM, w + 2 * ROOM, h + 2 * ROOM].map(Math.round);
  const edges = cy.edges().map((edge) => {
    const [from, to] = [edge.source(), edge.target()];
    const end = before(from.position(), to.position(), to.width() / 2 + 2);
    const dashes = edge.hasClass("same") ? ' stroke-dasharray="6 4"' : ' marker-end="url(#arrow)"';
    const colour = OF_AGREEMENTS.some((relation) => edge.hasClass(relation)) ? ` stroke="${colours.agreement}"` : "";
    const { x, y } = from.position();
    return `<line x1="${round(x)}" y1="${round(y)}" x2="${round(end.x)}" y2="${round(end.y)}"${colour}${dashes}/>`;
  });
  const nodes = cy.nodes().map((node) => shape(node, colours));
  // Labels lie over all nodes, the most important last, each on a rim of paper that what is under it does not show through.
  const labels = cy
    .nodes()
    .toArray()
    .toSorted((a, b) => Number(a.data("rank")) - Number(b.data("rank")))
    .map((node) => words(node as NodeSingular, colours, scale));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(" ")}" width="${box[2]}" height="${box[3]}">`,
    `<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="${colours.edge}"/></marker></defs>`,
    `<rect x="${box[0]}" y="${box[1]}" width="${box[2]}" height="${box[3]}" fill="${colours.paper}"/>`,
    `<g stroke="${colours.edge}" stroke-width="${round(1.2 * scale)}" stroke-opacity="0.7">${edges.join("")}</g>`,
    `<g>${nodes.join("\n")}</g>`,
    `<g font-family="system-ui, Liberation Sans, sans-serif" fill="${colours.ink}" stroke="${colours.paper}" stroke-width="${round(3 * scale)}" stroke-linejoin="round" paint-order="stroke">${labels.join("\n")}</g>`,
    "</svg>",
    "",
  ].join("\n");
}

const round = (n: number): number => Math.round(n * 10) / 10;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point before the end of a line. */
function before(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: to.x - ((to.x - from.x) * by) / length, y: to.y - ((to.y - from.y) * by) / length };
}

function shape(node: NodeSingular, colours: Colours): string {
  const { x, y } = node.position();
  const kind = KINDS.find((one) => node.hasClass(one)) ?? "place";
  const size = node.width();
  const looks = `fill="${colours[kind]}" stroke="${node.hasClass("focus") ? colours.accent : colours.paper}" stroke-width="${node.hasClass("focus") ? 4 : 1}"`;
  const corners = cornersOf(kind, x, y, size);
  if (corners.length === 0) return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(size / 2)}" ${looks}/>`;
  return `<polygon points="${corners.map(([a, b]) => `${round(a)},${round(b)}`).join(" ")}" ${looks}/>`;
}

/** How the lines of a label stand to the place where it begins. */
const ANCHORS = { below: "middle", above: "middle", right: "start", left: "end" } as const;

function words(node: NodeSingular, colours: Colours, scale: number): string {
  const place = placeOf(node);
  if (place === undefined) return "";
  const { x, y } = node.position();
  const lines = String(node.data("label")).split("\n");
  const [near, height] = [node.height() / 2 + 2 * scale, lines.length * LINE * scale];
  const left = place === "right" ? x + near : place === "left" ? x - near : x;
  const top = { below: y + near, above: y - near - height, right: y - height / 2, left: y - height / 2 }[place];
  const spans = lines.map(
    // A line's letters stand on its lower quarter.
    (line, i) => `<tspan x="${round(left)}" y="${round(top + (i + 0.8) * LINE * scale)}">${escaped(line)}</tspan>`,
  );
  const [size, looks] = node.hasClass("agreement")
    ? [LETTERS.agreement, ' font-weight="bold"']
    : node.hasClass("statement")
      ? [LETTERS.statement, ` fill="${colours.soft}"`]
      : [LETTERS.other, ""];
  return `<text font-size="${round(size * scale)}" text-anchor="${ANCHORS[place]}"${looks}>${spans.join("")}</text>`;
}

/** Characters that XML 1.0 has no way to write are left out. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that may not be there
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/g, "")
    .replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
