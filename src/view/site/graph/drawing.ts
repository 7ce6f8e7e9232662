import type { Iri } from "../../../record/types.ts";
import type { Network } from "./network.ts";

/** A network as it is drawn on the page. */
export interface Drawing {
  /** Draws a network anew; the focus is marked. */
  show(network: Network, focus: Iri | undefined): void;
  /** Marks a node and its neighbours, or nothing. */
  point(id: Iri | undefined): void;
  zoom(factor: number): void;
  move(x: number, y: number): void;
  fit(): void;
  svg(): string;
  png(): Blob;
  end(): void;
}

/** The program that draws, which is loaded when a graph is opened. */
export interface DrawingFile {
  /** @param onChoose of a node that was clicked */
  readonly draw: (container: HTMLElement, onChoose: (id: Iri) => void) => Drawing;
}
