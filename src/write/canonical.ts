import { compareQuads, type Quad } from "../graph/index.ts";

/** Quads in canonical order; those of `toQuads` are already, and come back as they are. */
export function inCanonicalOrder(quads: readonly Quad[]): readonly Quad[] {
  let previous: Quad | undefined;
  for (const quad of quads) {
    if (previous !== undefined && compareQuads(previous, quad) > 0) return [...quads].sort(compareQuads);
    previous = quad;
  }
  return quads;
}
