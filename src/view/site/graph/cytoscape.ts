import cytoscape from "cytoscape";
import type { Iri } from "../../../record/types.ts";
import { shortened } from "../../shortened.ts";
import { coloursNow, onColours } from "./colours.ts";
import type { Drawing, DrawingFile } from "./drawing.ts";
import { styleOf } from "./drawing-style.ts";
import { linesOf, makeRoom } from "./labels.ts";
import { beginningOf, layOut } from "./lay-out.ts";
import { LOOKS } from "./looks.ts";
import type { Network, NetworkNode } from "./network.ts";
import { degreesOf } from "./parts-of-network.ts";
import { svgOf } from "./svg.ts";

/*
 * The program that draws a network, with Cytoscape.
 */

/** Code units of a statement's label. */
const LABEL = 60;

/**
 * Cytoscape would put its one rule into the page, which the page's policy forbids, unless an element of this name is
 * there; the rule stands in the page's own style.
 */
const STYLE_ELEMENT = "__________cytoscape_stylesheet";

/** A pixel of the picture is larger where the page's letters are, as on a wall of pixels. */
const unit = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

function draw(container: HTMLElement, onChoose: (id: Iri) => void): Drawing {
  if (document.getElementById(STYLE_ELEMENT) === null) {
    const meta = document.createElement("meta");
    meta.id = STYLE_ELEMENT;
    document.head.append(meta);
  }
  const showAll = (): void => {
    cy.fit(undefined, 10);
    // A few things need not fill the screen.
    if (cy.zoom() > unit() * 1.2) cy.zoom(unit() * 1.2).center();
  };
  // Labels and nodes keep their size on the screen when the picture is made smaller, and grow when it is made larger.
  let scale = 1;
  const cy = cytoscape({
    container,
    minZoom: 0.1,
    maxZoom: 4,
    // The wheel scrolls the page, until the graph has the focus.
    userZoomingEnabled: false,
    boxSelectionEnabled: false,
    autounselectify: true,
    style: styleOf(coloursNow(), () => scale),
  });
  const recoloured = (): void => {
    cy.style(styleOf(coloursNow(), () => scale));
  };
  const unfollow = onColours(recoloured);
  const rescale = (): void => {
    scale = unit() / Math.min(1, cy.zoom());
    makeRoom(cy, scale);
    cy.style().update();
  };
  let waiting = 0;
  cy.on("zoom", () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(rescale);
  });
  const point = (id: Iri | undefined): void => {
    cy.batch(() => {
      cy.elements().removeClass("near far");
      const node = id === undefined ? undefined : cy.getElementById(id);
      if (node === undefined || node.empty()) return;
      const near = node.closedNeighborhood();
      near.addClass("near");
      cy.elements().not(near).addClass("far");
    });
  };
  cy.on("tap", "node", ({ target }) => onChoose(target.id()));
  cy.on("mouseover", "node", ({ target }) => {
    container.style.cursor = "pointer";
    point(target.id());
  });
  cy.on("mouseout", "node", () => {
    container.style.cursor = "";
    point(undefined);
  });
  const focused = (): void => {
    cy.userZoomingEnabled(container.parentElement?.matches(":focus-within") === true);
  };
  container.parentElement?.addEventListener("focusin", focused);
  container.parentElement?.addEventListener("focusout", focused);
  const resized = new ResizeObserver(() => {
    cy.resize();
    showAll();
  });
  resized.observe(container);
  return {
    show: (network, focus) => {
      cy.batch(() => {
        cy.elements().remove();
        cy.add(elementsOf(network, focus, sizing(network, container)));
      });
      layOut(cy, container.clientWidth, container.clientHeight);
      // Labels take room, and how much they take is known when it is known which are shown.
      for (let i = 0; i < 2; i++) {
        rescale();
        showAll();
      }
      rescale();
    },
    point,
    zoom: (factor) => {
      cy.zoom({
        level: cy.zoom() * factor,
        renderedPosition: { x: container.clientWidth / 2, y: container.clientHeight / 2 },
      });
    },
    move: (x, y) => {
      cy.panBy({ x, y });
    },
    fit: () => {
      showAll();
    },
    svg: () => svgOf(cy, coloursNow(), scale),
    png: () =>
      cy.png({ output: "blob", full: true, scale: 2, maxWidth: 8000, maxHeight: 8000, bg: coloursNow().paper }),
    end: () => {
      cancelAnimationFrame(waiting);
      unfollow();
      resized.disconnect();
      container.parentElement?.removeEventListener("focusin", focused);
      container.parentElement?.removeEventListener("focusout", focused);
      cy.destroy();
    },
  };
}

/** Room that a node has with its label, across and down, in pixels: where there is less, nodes are smaller. */
const ROOMY = 90;

const sizing = ({ nodes }: Network, { clientWidth, clientHeight }: HTMLElement): number =>
  Math.min(1, Math.max(0.45, Math.sqrt((clientWidth * clientHeight) / (nodes.size * ROOMY ** 2))));

/** @param sizing what nodes are smaller by */
function elementsOf(network: Network, focus: Iri | undefined, sizing: number) {
  const degrees = degreesOf(network);
  const nodes = [...network.nodes.values()];
  return [
    ...nodes.map((node, i) => ({
      data: {
        id: node.id,
        label: labelOf(node),
        size: sizing * (LOOKS[node.kind].size + Math.min(20, 3 * Math.sqrt(degrees.get(node.id) ?? 0))),
        rank: rankOf(node, degrees.get(node.id) ?? 0, focus),
      },
      classes: node.id === focus ? [node.kind, "focus"] : [node.kind],
      position: beginningOf(i),
    })),
    ...network.edges.map(({ from, to, relation }) => ({
      data: { id: `${from} ${relation} ${to}`, source: from, target: to },
      classes: [relation],
    })),
  ];
}

/** Which labels come first: the focus, agreements, then who has most relations; statements last. */
function rankOf({ id, kind }: NetworkNode, degree: number, focus: Iri | undefined): number {
  if (id === focus) return Number.MAX_SAFE_INTEGER;
  return degree + (kind === "agreement" ? 1e6 : kind === "statement" ? 0 : 1e3);
}

const labelOf = ({ kind, label, words }: NetworkNode): string =>
  linesOf(shortened(kind === "statement" ? (words ?? label) : label, LABEL)).join("\n");

window.rapporteur?.("cytoscape", { draw } satisfies DrawingFile);
