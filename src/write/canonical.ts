import { compareIris, compareObjects, compareQuads, type NamedNode, type Quad } from "../graph/index.ts";

/** Quads in canonical order; those of `toQuads` are already, and come back as they are. */
export function inCanonicalOrder(quads: readonly Quad[]): readonly Quad[] {
  return areInOrder(quads) ? quads : [...quads].sort(compareQuads);
}

function areInOrder(quads: readonly Quad[]): boolean {
  // The same pairs of predicates come again and again; each is compared once.
  const followers = new Map<NamedNode, NamedNode>();
  let previous = quads[0];
  for (const quad of quads) {
    if (previous === undefined || quad === previous) continue;
    const before: Quad = previous;
    previous = quad;
    if (quad.graph !== before.graph) return false;
    if (quad.subject !== before.subject) {
      if (compareIris(before.subject.value, quad.subject.value) >= 0) return false;
    } else if (quad.predicate === before.predicate) {
      if (compareObjects(before.object, quad.object) > 0) return false;
    } else if (followers.get(before.predicate) !== quad.predicate) {
      if (compareIris(before.predicate.value, quad.predicate.value) >= 0) return false;
      followers.set(before.predicate, quad.predicate);
    }
  }
  return true;
}
