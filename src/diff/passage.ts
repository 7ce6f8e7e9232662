import { NAMESPACES } from "../vocabulary/index.ts";
import type { Facts } from "./facts.ts";
import type { Span } from "./words.ts";

const { oa } = NAMESPACES;

/** A passage as the graph has it. */
export interface Passage {
  readonly span: Span;
  /** Missing where the export was told to leave quotations out. */
  readonly exact?: string;
  /** Whether `exact` is the passage's beginning only. */
  readonly cut: boolean;
}

export function passageOf(facts: Facts, iri: string): Passage {
  const [start, end] = [`${oa}start`, `${oa}end`].map((predicate) => Number(facts.values(iri, predicate)[0] ?? 0));
  const span: Span = [start ?? 0, end ?? 0];
  const [exact] = facts.values(iri, `${oa}exact`);
  if (exact === undefined) return { span, cut: true };
  return { span, exact, cut: [...exact].length < span[1] - span[0] };
}

/** Passages in the order of the text. */
export function passagesOf(facts: Facts, iris: readonly string[]): readonly Passage[] {
  return iris.map((iri) => passageOf(facts, iri)).sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}
