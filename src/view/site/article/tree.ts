import type { Role } from "./facts.ts";

/** A marked stretch, half-open, in code units. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly role: Role | "furniture" | "gap";
  /** Place of its fact in the list of facts; none for furniture and gaps. */
  readonly fact?: number;
  /** In how many statements the one it belongs to is told. */
  readonly depth?: number;
  /** Of a mention: its kind. */
  readonly kind?: string;
}

/** A stretch of plain words, or a mark with what stands in it. */
export type Node = { readonly from: number; readonly to: number } | Marked;

export interface Marked {
  readonly mark: Mark;
  readonly inner: readonly Node[];
}

/** Of marks on the same stretch, which holds the other. */
const RANK: Readonly<Record<Mark["role"], number>> = {
  furniture: 0,
  provision: 1,
  content: 2,
  source: 3,
  cue: 4,
  agreement: 5,
  organization: 6,
  state: 7,
  person: 8,
  place: 9,
  gap: 10,
};

/** By where they begin, the longer first, so that what holds comes before what it holds. */
export const inOrder = (a: Mark, b: Mark): number =>
  a.from - b.from || b.to - a.to || RANK[a.role] - RANK[b.role] || (a.depth ?? 0) - (b.depth ?? 0);

/**
 * The marks of a stretch of text as a tree. One that crosses the end of another is cut there, as elements cannot cross.
 * @param marks in order (`inOrder`), all of them touching the stretch
 */
export function treeOf(marks: readonly Mark[], from: number, to: number): readonly Node[] {
  const queue = marks
    .filter((mark) => mark.from < to && mark.to > from)
    .map((mark) => ({ ...mark, from: Math.max(mark.from, from), to: Math.min(mark.to, to) }))
    .sort(inOrder);
  return nodes(queue, from, to);
}

/** Takes from the queue what stands in a stretch, and puts back what goes beyond it. */
function nodes(queue: Mark[], from: number, to: number): Node[] {
  const found: Node[] = [];
  let at = from;
  for (let mark = queue[0]; mark !== undefined && mark.from < to; mark = queue[0]) {
    queue.shift();
    if (mark.to > to) {
      insert(queue, { ...mark, from: to });
      mark = { ...mark, to };
    }
    if (mark.from > at) found.push({ from: at, to: mark.from });
    found.push({ mark, inner: nodes(queue, mark.from, mark.to) });
    at = mark.to;
  }
  if (at < to) found.push({ from: at, to });
  return found;
}

/** Puts a mark where it belongs in the order. */
function insert(queue: Mark[], mark: Mark): void {
  let [low, high] = [0, queue.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = queue[middle];
    if (other !== undefined && inOrder(other, mark) <= 0) low = middle + 1;
    else high = middle;
  }
  queue.splice(low, 0, mark);
}
