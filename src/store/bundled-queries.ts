import { readdirSync } from "node:fs";
import { ontologyFile, ontologyFolder } from "../vocabulary/index.ts";

/** A query of `ontology/queries/`, named `17-provisions` after its file. */
export interface BundledQuery {
  readonly name: string;
  /** The question it answers: its first comment lines. */
  readonly question: string;
}

/** All bundled queries, by number. */
export function bundledQueries(): readonly BundledQuery[] {
  return readdirSync(`${ontologyFolder}queries`)
    .filter((file) => file.endsWith(".rq"))
    .map((file) => file.slice(0, -".rq".length))
    .sort((a, b) => numberOf(a) - numberOf(b) || (a < b ? -1 : 1))
    .map((name) => ({ name, question: questionOf(bundledQuery(name)) }));
}

/** The SPARQL text of a bundled query, by its whole name. */
export function bundledQuery(name: string): string {
  return ontologyFile(`queries/${name}.rq`);
}

/** The bundled queries a user may mean by `17`, `17-provisions` or `provisions`. */
export function matchingQueries(word: string): readonly BundledQuery[] {
  const wanted = word.toLowerCase();
  return bundledQueries().filter(({ name }) => {
    const [, number = "", title = ""] = /^(\d+)-(.*)$/.exec(name) ?? [];
    return name === wanted || title === wanted || (/^\d+$/.test(wanted) && Number(number) === Number(wanted));
  });
}

function numberOf(name: string): number {
  return Number.parseInt(name, 10);
}

function questionOf(sparql: string): string {
  const [comments = ""] = /^(?:#[^\n]*\n)*/.exec(sparql) ?? [];
  return comments.replace(/^#+ ?/gm, "").replace(/\s+/g, " ").trim();
}
