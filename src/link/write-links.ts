import { rmSync } from "node:fs";
import { join } from "node:path";
import { compareIris, NamedNode, type Quad } from "../graph/index.ts";
import { lines } from "../write/lines.ts";
import { makeFolder } from "../write/make-folder.ts";
import { turtleBlocks } from "../write/turtle-blocks.ts";
import { turtleTerms } from "../write/turtle-terms.ts";
import type { Link } from "./link.ts";
import { type LinkFact, linkFacts, linkQuads } from "./links-graph.ts";
import { linksGraph } from "./links-key.ts";
import { sortedTexts } from "./spill/index.ts";
import { textFile } from "./text-file.ts";

/** What the pass writes: always the list, the graph only where there is something to say. */
const LINK_FILES = ["links.json", "links.trig", "links.nq"] as const;

export const isLinkFile = (name: string): boolean => LINK_FILES.some((file) => file === name);

export interface LinksName {
  /** IRI under which links are named. */
  readonly base: string;
  /** The key of their graph, as the linker tells it. */
  readonly key: string;
}

/**
 * Writes the links to a folder, and removes a graph of links that is there no more. Memory does not grow with the links: what
 * is said of one thing comes together outside of it.
 * @returns the names of the files written
 * @throws what the file system throws
 */
export function writeLinks(folder: string, links: Iterable<Link>, { base, key }: LinksName): readonly string[] {
  const [list, trig, nquads] = LINK_FILES;
  makeFolder(folder);
  const facts = sortedTexts(compareIris, { folder });
  const listed = textFile(folder, list);
  let any = false;
  for (const link of links) {
    listed.write(any ? ",\n" : "[\n");
    listed.write(JSON.stringify(link, null, 2).replace(/^/gm, "  "));
    for (const [subject, ...fact] of linkFacts(link, base)) facts.add(subject, JSON.stringify(fact));
    any = true;
  }
  listed.write(any ? "\n]\n" : "[]\n");
  listed.close();
  if (!any) {
    for (const name of [trig, nquads]) rmSync(join(folder, name), { force: true });
    return [list];
  }
  const terms = turtleTerms(base);
  const graph = new NamedNode(linksGraph(base, key));
  const [blocks, flat] = [textFile(folder, trig), textFile(folder, nquads)];
  blocks.write(`${terms.header}${terms.term(graph)} {\n`);
  let between = "";
  for (const quads of bySubject(facts.sorted(), graph)) {
    const written = lines(quads, true);
    if (!written.ok) throw new Error(written.diagnostics.map(({ message }) => message).join("; "));
    flat.write(written.value);
    blocks.write(between + turtleBlocks(quads, terms, "  "));
    between = "\n";
  }
  blocks.write("}\n");
  blocks.close();
  flat.close();
  return LINK_FILES;
}

/** What is said of each thing, of facts that are sorted by it. */
function* bySubject(sorted: Iterable<readonly [string, string]>, graph: NamedNode): Generator<readonly Quad[]> {
  let [subject, facts]: [string | undefined, LinkFact[]] = [undefined, []];
  for (const [next, fact] of sorted) {
    if (next !== subject && facts.length > 0) {
      yield linkQuads(facts, graph);
      facts = [];
    }
    subject = next;
    facts.push([next, ...(JSON.parse(fact) as readonly [string, string, string?])]);
  }
  if (facts.length > 0) yield linkQuads(facts, graph);
}
