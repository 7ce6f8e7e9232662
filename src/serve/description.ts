import { NAMESPACES } from "../vocabulary/index.ts";
import type { Holding } from "./asking.ts";
import { GRAPHS, ROWS } from "./formats.table.ts";

const SD = "http://www.w3.org/ns/sparql-service-description#";
const { rdf, xsd } = NAMESPACES;
const VOID = NAMESPACES.void;

/** The endpoint's description (SPARQL 1.1 Service Description), as N-Triples. */
export function description(endpoint: string, { quads, graphs }: Holding): string {
  const part = (name: string): string => `<${endpoint}#${name}>`;
  const service = part("service");
  const say = (subject: string, predicate: string, object: string): string => `${subject} <${predicate}> ${object} .\n`;
  const count = (number: number): string => `"${number}"^^<${xsd}integer>`;
  return [
    say(service, `${rdf}type`, `<${SD}Service>`),
    say(service, `${SD}endpoint`, `<${endpoint}>`),
    say(service, `${SD}supportedLanguage`, `<${SD}SPARQL11Query>`),
    say(service, `${SD}feature`, `<${SD}UnionDefaultGraph>`),
    ...[...ROWS, ...GRAPHS].map(({ described }) =>
      say(service, `${SD}resultFormat`, `<http://www.w3.org/ns/formats/${described}>`),
    ),
    say(service, `${SD}defaultDataset`, part("dataset")),
    say(part("dataset"), `${rdf}type`, `<${SD}Dataset>`),
    say(part("dataset"), `${VOID}triples`, count(quads)),
    say(part("dataset"), `${VOID}documents`, count(graphs)),
    say(part("dataset"), `${SD}defaultGraph`, part("union")),
    say(part("union"), `${rdf}type`, `<${SD}Graph>`),
  ].join("");
}
