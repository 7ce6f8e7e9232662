import { FactList } from "./fact-list.tsx";
import type { Fact } from "./facts.ts";
import type { Mark } from "./tree.ts";

interface Props {
  /** Place of the fact in the list of facts. */
  readonly fact: number;
  readonly facts: readonly Fact[];
  readonly marks: readonly Mark[];
}

/** The facts whose words hold those of the one that is shown, or are held by them. */
export function Around({ fact, facts, marks }: Props) {
  const own = marks.filter((mark) => mark.fact === fact);
  const others = new Set(
    marks
      .filter((mark) => own.some(({ from, to }) => mark.from < to && mark.to > from))
      .flatMap((mark) => (mark.fact === undefined || mark.fact === fact ? [] : [mark.fact])),
  );
  const near = [...others]
    .flatMap((n) => facts[n] ?? [])
    .filter(({ kind }) => kind !== "entity" || facts[fact]?.kind !== "entity");
  if (near.length === 0) return null;
  return (
    <details class="around">
      <summary>At the same words ({near.length})</summary>
      <FactList facts={near} />
    </details>
  );
}
