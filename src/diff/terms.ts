import type { Term } from "@rdfjs/types";

/**
 * The terms of both exports, each kept once and known by a number: a quad is then three numbers, and ten thousand
 * articles fit into memory. A term is an IRI as it stands, `_:label`, or `"value"` with `^^datatype` or `@language`.
 */
export interface Terms {
  numberOf(term: Term): number;
  term(number: number): string;
  /** The number of an IRI, -1 where no graph has it. */
  find(iri: string): number;
}

export function newTerms(): Terms {
  const numbers = new Map<string, number>();
  const all: string[] = [];
  return {
    numberOf(term) {
      const key = keyOf(term);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const own = copied(key);
      numbers.set(own, all.length);
      return all.push(own) - 1;
    },
    term: (number) => all[number] ?? "",
    find: (iri) => numbers.get(iri) ?? -1,
  };
}

/**
 * A string in memory of its own: a parser cuts its terms out of the piece it reads, and each would keep the whole piece.
 * One byte a character where that is enough.
 */
function copied(text: string): string {
  const encoding = /[\u0100-\uffff]/.test(text) ? "utf16le" : "latin1";
  return Buffer.from(text, encoding).toString(encoding);
}

/** Parsers put a prefix of their own before the label of a blank node, another one for each file. */
const PARSERS_PREFIX = /^b\d+_/;

function keyOf(term: Term): string {
  switch (term.termType) {
    case "Literal":
      return `"${term.value}"${term.language === "" ? `^^${term.datatype.value}` : `@${term.language}`}`;
    case "BlankNode":
      return `_:${term.value.replace(PARSERS_PREFIX, "")}`;
    case "Quad":
      return `<<${[term.subject, term.predicate, term.object].map((part) => keyOf(part as Term)).join(" ")}>>`;
    default:
      return term.value;
  }
}

export function isLiteral(term: string): boolean {
  return term.startsWith('"');
}

/** The lexical form of a literal; any other term as it stands. */
export function lexicalForm(term: string): string {
  return isLiteral(term) ? term.slice(1, term.lastIndexOf('"')) : term;
}
