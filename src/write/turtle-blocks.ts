import { MAPPING, type Quad } from "../graph/index.ts";
import { NAMESPACES } from "../vocabulary/index.ts";
import { type Description, readingOrder } from "./reading-order.ts";
import type { TurtleTerms } from "./turtle-terms.ts";

const TYPE = `${NAMESPACES.rdf}type`;
const ANCHORS: readonly string[] = [MAPPING.Passage.class, MAPPING.Mention.class];
const WIDTH = 120;

/**
 * The triples of an article for people to read: a block a subject, types first, a blank line between blocks; an anchor
 * (a passage or a mention) takes one line, and follows the line before it.
 */
export function turtleBlocks(quads: readonly Quad[], { term }: TurtleTerms, indent = ""): string {
  let text = "";
  let anchorBefore = true;
  for (const description of readingOrder(quads)) {
    const anchor = isAnchor(description);
    if (text !== "" && !(anchor && anchorBefore)) text += "\n";
    text += block(description, term, indent, anchor);
    anchorBefore = anchor;
  }
  return text;
}

function isAnchor({ facts }: Description): boolean {
  const types = facts.get(TYPE) ?? [];
  return types.length > 0 && types.every(({ object }) => ANCHORS.includes(object.value));
}

function block(description: Description, term: TurtleTerms["term"], indent: string, anchor: boolean): string {
  const parts = [...description.facts].map(([predicate, quads]) => {
    const [first] = quads as readonly [Quad, ...Quad[]];
    const verb = predicate === TYPE ? "a" : term(first.predicate);
    const objects = quads.map(({ object }) => term(object));
    const line = `${verb} ${objects.join(", ")}`;
    if (anchor || objects.length === 1 || line.length + indent.length + 6 <= WIDTH) return line;
    return `${verb}\n${objects.map((object) => `${indent}        ${object}`).join(",\n")}`;
  });
  const end = anchor ? " ; " : ` ;\n${indent}    `;
  return `${indent}${term(description.subject)} ${parts.join(end)} .\n`;
}
