import type { Term } from "@rdfjs/types";
import { NAMESPACES } from "../../vocabulary/index.ts";
import type { DataGraph } from "../data-graph.ts";
import type { Finding } from "../finding.ts";
import { termKey } from "../indexed-dataset.ts";
import { nodeLabel, termWords } from "../words.ts";
import { wholeNumber } from "./whole-number.ts";

const { rap, oa, org } = NAMESPACES;

/** Classes that make agreements; persons act for them, places are no agents. */
const AGENTS: ReadonlySet<string> = new Set([`${rap}State`, `${rap}Organization`]);

/** What stands between two sides that a mention names: `the Norway-Iceland pact`, `the pact between Norway and Iceland`. */
const HYPHEN = /^[-‐‑–—/]$/u;
const AND = /^,? and (?:the )?$/u;
const BETWEEN = /\bbetween (?:the )?$/iu;
/** Sides that did something to the agreement rather than make it: `the Norway-Iceland-brokered truce`, `a … mediated one`. */
const DOING = /^[-‐‑–\s]\p{Ll}*(?:ed|led)\b/u;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly of: readonly Term[];
}

/**
 * An agreement that a mention calls after both its sides has both of them as parties. Held against a graph this is: two
 * mentions of a state or an organization within a mention of the agreement, joined by a hyphen, or by `between … and`. A
 * mediator is no party, and a part of a state (`org:unitOf`) stands for it.
 */
export function* namedSides(graph: DataGraph): Generator<Finding> {
  const agents = agentsByText(graph);
  for (const agreement of graph.instances(`${rap}Agreement`)) {
    const known = partiesOf(graph, agreement);
    const seen = new Set<string>();
    for (const mention of graph.objects(agreement, `${rap}mentionedAt`)) {
      const span = spanOf(graph, mention);
      const exact = graph.objects(mention, `${oa}exact`)[0]?.value;
      const text = graph.objects(mention, `${oa}hasSource`)[0];
      if (span === undefined || exact === undefined || text === undefined) continue;
      const words = [...exact];
      if (words.length !== span.end - span.start) continue;
      for (const pair of sides(words, span, agents(text))) {
        for (const side of pair) {
          const key = side.of.map(termKey).join(" ");
          if (seen.has(key) || side.of.some((agent) => known.has(termKey(agent)))) continue;
          seen.add(key);
          yield finding(graph, agreement, exact, side);
        }
      }
    }
  }
}

/** Neighbours among the agents that a mention's words name as the two sides of an agreement. */
function* sides(words: readonly string[], { start, end }: Span, agents: readonly Span[]): Generator<readonly Span[]> {
  const within = agents.filter((agent) => start <= agent.start && agent.end <= end);
  const between = (from: number, to: number): string => words.slice(from - start, to - start).join("");
  for (const [i, left] of within.entries()) {
    const right = within.slice(i + 1).find((agent) => agent.start >= left.end);
    if (right === undefined || DOING.test(between(right.end, end))) continue;
    const joint = between(left.end, right.start);
    if (HYPHEN.test(joint) || (AND.test(joint) && BETWEEN.test(between(start, left.start)))) yield [left, right];
  }
}

function finding(graph: DataGraph, agreement: Term, exact: string, side: Span): Finding {
  const [agent] = side.of;
  return {
    severity: "error",
    rule: "agreement/named-sides",
    message: "An agreement is called after both its sides, but one of them is not among its parties.",
    focus: agreement,
    path: "rap:party",
    ...(agent ? { value: agent } : {}),
    expected: `the two sides in ${JSON.stringify(exact)}`,
    actual: `without ${side.of.map((term) => nodeLabel(graph, term) ?? termWords(term)).join(" or ")}`,
    suggestion: 'Add it to "parties", or mend the mention if it is of another agreement.',
  };
}

/** The mentions of agents in a text, in their order; one span may be a mention of several. */
function agentsByText(graph: DataGraph): (text: Term) => readonly Span[] {
  const known = new Map<string, readonly Span[]>();
  return (text) => {
    const found = known.get(termKey(text));
    if (found !== undefined) return found;
    const spans = new Map<string, Span>();
    for (const mention of graph.subjectsOf(`${oa}hasSource`, text)) {
      const span = spanOf(graph, mention);
      const of = graph
        .subjectsOf(`${rap}mentionedAt`, mention)
        .filter((entity) => graph.types(entity).some((type) => AGENTS.has(type)));
      if (span === undefined || of.length === 0) continue;
      const key = `${span.start},${span.end}`;
      spans.set(key, { ...span, of: [...(spans.get(key)?.of ?? []), ...of] });
    }
    const sorted = [...spans.values()].sort((a, b) => a.start - b.start || b.end - a.end);
    known.set(termKey(text), sorted);
    return sorted;
  };
}

function spanOf(graph: DataGraph, anchor: Term): Span | undefined {
  const start = wholeNumber(graph.objects(anchor, `${oa}start`)[0]);
  const end = wholeNumber(graph.objects(anchor, `${oa}end`)[0]);
  return start === undefined || end === undefined ? undefined : { start, end, of: [] };
}

/** Parties and mediators of an agreement, and what they are units of. */
function partiesOf(graph: DataGraph, agreement: Term): ReadonlySet<string> {
  const parties = ["party", "mediator"].flatMap((property) => graph.objects(agreement, rap + property));
  const wholes = parties.flatMap((party) => graph.objects(party, `${org}unitOf`));
  return new Set([...parties, ...wholes].map(termKey));
}
