import type { Iri } from "../../record/index.ts";
import { NAMESPACES } from "../../vocabulary/index.ts";
import type { Facts } from "../facts.ts";
import { VOICES } from "./voices.table.ts";

const { rap, schema } = NAMESPACES;

/** Where an article mentions whom, half-open, in code points; by kind of thing, the one that tells most first. */
export type Mentions = readonly (readonly { readonly thing: Iri; readonly from: number; readonly to: number }[])[];

interface Predicates {
  readonly mentionedAt: string;
  readonly start: string;
  readonly end: string;
  readonly exact: string;
}

/** A spokesman for the president of Peru is the president's before he is Peru's. */
const KINDS = [`${schema}Person`, `${rap}Organization`, `${rap}State`];

/** Who spoke for somebody once does so no more. */
const FORMER = /\b(?:former|ex|late|sacked|fired|onetime|one-time)\b/i;

/** The mentions of a graph, gathered when they are first asked for. */
export function mentionsIn(facts: Facts, { mentionedAt, start, end }: Predicates): () => Mentions {
  let found: Mentions | undefined;
  const at = (passage: string, predicate: string): number => Number(facts.value(passage, predicate) ?? -1);
  return () => {
    found ??= KINDS.map((kind) =>
      facts
        .instances(kind)
        .flatMap((thing) =>
          facts
            .values(thing, mentionedAt)
            .map((mention) => ({ thing, from: at(mention, start), to: at(mention, end) })),
        ),
    );
    return found;
  };
}

/** Whom a source speaks for that is no name itself: "a spokesman for President X" for X; none where that is open. */
export function voiceOf(facts: Facts, source: Iri, predicates: Predicates, mentions: Mentions): Iri | undefined {
  const { start, end, exact } = predicates;
  const [head = ""] = (facts.value(source, exact) ?? "").split(/\s(?:of|for|to|from|in|at|with|who)\s/);
  if (!VOICES.test(head) || FORMER.test(head)) return undefined;
  const [from, to] = [Number(facts.value(source, start)), Number(facts.value(source, end))];
  for (const kind of mentions) {
    const things = new Set(kind.filter((one) => from <= one.from && one.to <= to).map(({ thing }) => thing));
    const [thing] = things;
    if (thing !== undefined) return things.size === 1 ? thing : undefined;
  }
  return undefined;
}
