import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inCanonicalOrder, NamedNode } from "../graph/index.ts";
import { lines } from "../write/lines.ts";
import { makeFolder } from "../write/make-folder.ts";
import { turtleBlocks } from "../write/turtle-blocks.ts";
import { turtleTerms } from "../write/turtle-terms.ts";
import type { Link } from "./link.ts";
import { linkQuads } from "./links-graph.ts";
import { linksGraph } from "./links-key.ts";

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
 * Writes the links to a folder, and removes a graph of links that is there no more.
 * @returns the names of the files written
 * @throws what the file system throws
 */
export function writeLinks(folder: string, links: readonly Link[], { base, key }: LinksName): readonly string[] {
  const [list, trig, nquads] = LINK_FILES;
  makeFolder(folder);
  write(folder, list, `${JSON.stringify(links, null, 2)}\n`);
  if (links.length === 0) {
    for (const name of [trig, nquads]) rmSync(join(folder, name), { force: true });
    return [list];
  }
  const quads = inCanonicalOrder(linkQuads(links, base, key));
  const written = lines(quads, true);
  if (!written.ok) throw new Error(written.diagnostics.map(({ message }) => message).join("; "));
  const terms = turtleTerms(base);
  const name = terms.term(new NamedNode(linksGraph(base, key)));
  write(folder, trig, `${terms.header}${name} {\n${turtleBlocks(quads, terms, "  ")}}\n`);
  write(folder, nquads, written.value);
  return LINK_FILES;
}

/** A file appears under its name only when it is whole. */
function write(folder: string, name: string, text: string): void {
  const path = join(folder, name);
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}
