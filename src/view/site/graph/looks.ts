import type { Kind, Relation } from "./network.ts";

/** What each kind of thing looks like: its own shape, so that colour alone says nothing. Sizes in pixels. */
export const LOOKS = {
  person: { shape: "ellipse", size: 22, title: "People" },
  organization: { shape: "round-rectangle", size: 22, title: "Organizations" },
  state: { shape: "hexagon", size: 26, title: "States" },
  place: { shape: "triangle", size: 20, title: "Places" },
  agreement: { shape: "star", size: 36, title: "Agreements" },
  statement: { shape: "diamond", size: 14, title: "Statements" },
} as const satisfies Readonly<Record<Kind, { shape: string; size: number; title: string }>>;

/** Size of a label's letters, in pixels. */
export const LETTERS = { agreement: 13, statement: 11, other: 12 } as const;

/** Relations that are drawn in the colour of agreements. */
export const OF_AGREEMENTS = ["about", "party", "signer"] as const satisfies readonly Relation[];

/** Corners of a shape about a middle; none for a circle. */
export function cornersOf(kind: Kind, x: number, y: number, size: number): readonly (readonly [number, number])[] {
  const r = size / 2;
  const ring = (corners: number, from: number, radius: (i: number) => number = () => r) =>
    Array.from({ length: corners }, (_, i) => {
      const angle = from + (2 * Math.PI * i) / corners;
      return [x + radius(i) * Math.cos(angle), y + radius(i) * Math.sin(angle)] as const;
    });
  const up = -Math.PI / 2;
  switch (LOOKS[kind].shape) {
    case "ellipse":
      return [];
    case "round-rectangle":
      return [
        [x - r, y - r],
        [x + r, y - r],
        [x + r, y + r],
        [x - r, y + r],
      ];
    case "hexagon":
      return ring(6, 0);
    case "triangle":
      return [
        [x, y - r],
        [x + r, y + r],
        [x - r, y + r],
      ];
    case "diamond":
      return ring(4, up);
    case "star":
      return ring(10, up, (i) => (i % 2 === 0 ? r : r * 0.5));
  }
}
