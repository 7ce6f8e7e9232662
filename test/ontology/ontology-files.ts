import { readdirSync } from "node:fs";
import type { Quad, Term } from "@rdfjs/types";
import { Parser } from "n3";
import { type DataGraph, dataGraph } from "../../src/validate/index.ts";
import { NAMESPACES, ontologyFile, ontologyFolder } from "../../src/vocabulary/index.ts";

/** A small graph, its triples and subjects as lists. */
export type Listed = Omit<DataGraph, "quads" | "subjects"> & {
  readonly quads: readonly Quad[];
  readonly subjects: readonly Term[];
};

export function listed(quads: readonly Quad[]): Listed {
  const graph = dataGraph(quads);
  return { ...graph, quads: [...graph.quads], subjects: [...graph.subjects()] };
}

export const turtleFile = (name: string): Listed => listed(new Parser().parse(ontologyFile(name)));

type Definition =
  | string
  | { readonly "@id"?: string; readonly "@reverse"?: string; readonly "@type"?: string; readonly "@context"?: Context };
interface Context {
  readonly [term: string]: Definition;
}

/** An IRI behind a prefixed name. */
export function expand(name: string): string {
  const [prefix = "", local = ""] = name.split(/:(.*)/s);
  const namespace = (NAMESPACES as Record<string, string>)[prefix];
  return namespace === undefined ? name : namespace + local;
}

/** Every IRI that the JSON-LD context can put into a graph: classes, properties, concepts and datatypes. */
export function contextIris(): ReadonlySet<string> {
  const iris = new Set<string>();
  const visit = (context: Context): void => {
    for (const [key, definition] of Object.entries(context)) {
      if (key.startsWith("@") || key in NAMESPACES) continue;
      const names =
        typeof definition === "string"
          ? [definition]
          : [definition["@id"], definition["@reverse"], definition["@type"]];
      for (const name of names) if (name && !name.startsWith("@")) iris.add(expand(name));
      if (typeof definition !== "string" && definition["@context"]) visit(definition["@context"]);
    }
  };
  visit((JSON.parse(ontologyFile("context.jsonld")) as { "@context": Context })["@context"]);
  return iris;
}

/** Every IRI that a bundled query names by a prefix. */
export function queryIris(): ReadonlySet<string> {
  const files = readdirSync(`${ontologyFolder}queries`).filter((file) => file.endsWith(".rq"));
  const names = files.flatMap((file) => {
    const text = ontologyFile(`queries/${file}`).replace(/^#.*$|^PREFIX.*$|"[^"]*"/gm, "");
    return [...text.matchAll(/(?<![\w:<?])([a-z]+):([A-Za-z][\w-]*)/g)].map(([name]) => name);
  });
  return new Set(names.map(expand));
}
