/*
 * What it takes two articles to see: a second pass over what was exported.
 *
 *   linkFolder(folder, { base }): Promise<Outcome<Linked>>   reads an export, writes links.json, links.trig, links.nq
 *   linker(): Linker                                         the same while an export runs: add(reportsOf(quads)), links()
 *   writeLinks(folder, links, { base, key }): names of files
 *   isLinksGraph(iri): whether a graph is one of links
 */
export { addDecisions, type DecisionsFile, openDecisions, undoDecisions } from "./decisions-file.ts";
export type { Link, LinkKind } from "./link.ts";
export { baseOf, type Linked, type LinkFolderOptions, linkFolder } from "./link-folder.ts";
export { type Linker, linker, type Reports, reportsOf } from "./linker.ts";
export { linkName } from "./links-graph.ts";
export { isLinksGraph, linksGraph } from "./links-key.ts";
export { accepted, LINK } from "./proposals.ts";
export { isLinkFile, writeLinks } from "./write-links.ts";
