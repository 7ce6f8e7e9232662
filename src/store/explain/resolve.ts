import { editDistance } from "../../record/nearest.ts";
import { NAMESPACES } from "../../vocabulary/index.ts";
import { query } from "../query.ts";
import type { Store } from "../union.ts";

/** The thing a word stands for, or, where there is not exactly one, the things it may stand for, best first. */
export type Resolution =
  | { readonly found: true; readonly iri: string }
  | { readonly found: false; readonly reason: "unknown" | "ambiguous"; readonly candidates: readonly string[] };

const CANDIDATES = 5;

/**
 * Finds what the user means: a whole IRI, the tail of one (`state/KP`, also as `state:KP`), a prefixed name (`rap:direct`),
 * or a thing's exact name.
 */
export function resolve(store: Store, word: string): Resolution {
  const asked = expand(word.replace(/^<(.*)>$/, "$1"));
  if (isKnown(store, asked)) return { found: true, iri: asked };
  const tail = asked.includes("://") ? asked : asked.replace(/^(\w+):/, "$1/");
  const matches = ending(store, tail);
  const found = matches.length > 0 ? matches : named(store, word);
  const [only] = found;
  if (only !== undefined && found.length === 1) return { found: true, iri: only };
  if (found.length > 1) return { found: false, reason: "ambiguous", candidates: found.slice(0, CANDIDATES) };
  return { found: false, reason: "unknown", candidates: nearest(column(store, `SELECT DISTINCT ?x ${ANY_IRI}`), tail) };
}

/** Every subject and every object that is an IRI. */
const ANY_IRI = "{ { ?x ?p ?o FILTER isIRI(?x) } UNION { ?s ?q ?x FILTER isIRI(?x) } }";

function isKnown(store: Store, iri: string): boolean {
  if (!/^[a-z][a-z0-9+.-]*:[^\p{Cc} <>"{}|\\^`]+$/iu.test(iri)) return false;
  const answer = query(store, `ASK { { <${iri}> ?p ?o } UNION { ?s ?q <${iri}> } }`);
  return answer.ok && answer.value.kind === "boolean" && answer.value.value;
}

function ending(store: Store, tail: string): readonly string[] {
  const ends = ["/", "#"].map((mark) => `STRENDS(STR(?x), ${JSON.stringify(mark + tail)})`).join(" || ");
  return column(store, `SELECT DISTINCT ?x { ${ANY_IRI} FILTER(${ends}) } ORDER BY ?x`);
}

function expand(word: string): string {
  const [, prefix = "", local = ""] = /^(\w+):(?!\/\/)(.*)$/.exec(word) ?? [];
  const namespace = Object.entries(NAMESPACES).find(([name]) => name === prefix)?.[1];
  return namespace === undefined ? word : namespace + local;
}

function named(store: Store, name: string): readonly string[] {
  const wanted = JSON.stringify(name.toLowerCase());
  return column(
    store,
    // A territory has the name of its state, which leads to it.
    `SELECT DISTINCT ?x { ?x schema:name|schema:alternateName|schema:headline|schema:identifier ?name FILTER(LCASE(STR(?name)) = ${wanted}) FILTER NOT EXISTS { ?state rap:territory ?x } } ORDER BY ?x`,
  );
}

function column(store: Store, sparql: string): readonly string[] {
  const answer = query(store, sparql);
  if (!answer.ok || answer.value.kind !== "rows") return [];
  return answer.value.rows.flatMap(({ x }) => (x?.type === "uri" ? [x.value] : []));
}

/** The things whose path is least far from the word; passages only if the word looks like one. */
function nearest(iris: readonly string[], word: string): readonly string[] {
  const wanted = word.toLowerCase();
  const steps = wanted.split("/").length;
  return iris
    .filter((iri) => wanted.includes("#") || !iri.includes("#"))
    .map((iri) => {
      const tail = iri.split("/").slice(-steps).join("/").toLowerCase();
      return { iri, far: iri.toLowerCase().includes(wanted) ? 0 : editDistance(tail, wanted) };
    })
    .filter(({ far }) => far <= Math.max(2, wanted.length / 2))
    .sort((a, b) => a.far - b.far || (a.iri < b.iri ? -1 : 1))
    .slice(0, CANDIDATES)
    .map(({ iri }) => iri);
}
