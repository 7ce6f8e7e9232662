import type { NodeSingular, StylesheetJson } from "cytoscape";
import type { Colours } from "./colours.ts";
import { QUIET } from "./labels.ts";
import { LETTERS, LOOKS, OF_AGREEMENTS } from "./looks.ts";
import { KINDS } from "./network.ts";

/**
 * What the drawing looks like.
 * @param scale of labels and nodes, in units of the picture
 */
export function styleOf(colours: Colours, scale: () => number): StylesheetJson {
  const scaled = (size: number) => () => size * scale();
  const sized = (node: NodeSingular) => Number(node.data("size")) * scale();
  const beside = { "text-valign": "center", "text-margin-y": 0 };
  return [
    {
      selector: "node",
      style: {
        width: sized,
        height: sized,
        label: "data(label)",
        color: colours.ink,
        "font-family": "system-ui, Liberation Sans, sans-serif",
        "font-size": scaled(LETTERS.other),
        "text-wrap": "wrap",
        "text-max-width": "1000px",
        "text-valign": "bottom",
        "text-margin-y": scaled(2),
        "text-background-color": colours.paper,
        "text-background-opacity": 0.85,
        "text-background-padding": "1px",
        "border-width": 1,
        "border-color": colours.paper,
        // A label lies over nodes that are less.
        "z-index": 5,
      },
    },
    ...KINDS.map((kind) => ({
      selector: `node.${kind}`,
      style: { shape: LOOKS[kind].shape, "background-color": colours[kind] },
    })),
    {
      selector: "node.agreement",
      style: { "font-weight": "bold", "font-size": scaled(LETTERS.agreement), "z-index": 8 },
    },
    {
      selector: "node.statement",
      style: { "font-size": scaled(LETTERS.statement), color: colours.soft, "z-index": 1 },
    },
    { selector: `node.${QUIET}`, style: { "text-opacity": 0, "text-background-opacity": 0 } },
    {
      selector: "edge",
      style: {
        width: scaled(1.2),
        "line-color": colours.edge,
        "line-opacity": 0.7,
        "curve-style": "bezier",
        "target-arrow-shape": "triangle",
        "target-arrow-color": colours.edge,
        "arrow-scale": 0.7,
      },
    },
    {
      selector: OF_AGREEMENTS.map((relation) => `edge.${relation}`).join(", "),
      style: { "line-color": colours.agreement, width: scaled(1.6) },
    },
    { selector: "edge.same", style: { "line-style": "dashed", "target-arrow-shape": "none", width: scaled(2) } },
    { selector: "node.focus", style: { "border-width": scaled(4), "border-color": colours.accent } },
    { selector: "node.above", style: { "text-valign": "top", "text-margin-y": scaled(-2) } },
    { selector: "node.right", style: { ...beside, "text-halign": "right", "text-margin-x": scaled(3) } },
    { selector: "node.left", style: { ...beside, "text-halign": "left", "text-margin-x": scaled(-3) } },
    { selector: "node.near", style: { "text-opacity": 1, "text-background-opacity": 0.95, "z-index": 10 } },
    { selector: ".far", style: { opacity: 0.18 } },
  ] as StylesheetJson;
}
