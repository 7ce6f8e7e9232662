import { DataFactory, type Quad, type Term, Writer } from "n3";
import { NAMESPACES } from "../vocabulary/index.ts";
import type { ShaclResult } from "./shacl.ts";

const { sh, rdf, xsd } = NAMESPACES;
const { namedNode, blankNode, literal, quad } = DataFactory;

/** A validation report that is written as its results come. */
export interface ShaclReport {
  add(result: ShaclResult): void;
  end(): void;
}

/** How much text is gathered before it is handed on, in code units. */
const PIECE = 1 << 16;

/**
 * A validation report in Turtle, as the SHACL Recommendation (section 3.6) describes it: `sh:conforms` is false for a mere
 * warning or info too. The checks beyond SHACL are not in it. The same results in the same order give the same bytes.
 * @param write takes the text, piece by piece
 */
export function shaclReport(write: (text: string) => void): ShaclReport {
  const pieces = gathered(write);
  const prefixes = Object.fromEntries(Object.entries(NAMESPACES).filter(([prefix]) => USED.has(prefix)));
  const writer = new Writer(pieces, { prefixes: { ...prefixes, shape: "https://w3id.org/rapporteur/shapes#" } });
  const triple = (subject: Quad["subject"], predicate: string, object: unknown): void =>
    writer.addQuad(quad(subject, namedNode(predicate), object as Term as Quad["object"]));
  const report = blankNode("report");
  triple(report, `${rdf}type`, namedNode(`${sh}ValidationReport`));
  let results = 0;
  return {
    add: (result) => {
      results++;
      const node = blankNode(`result${results}`);
      const path = result.inverse ? blankNode(`path${results}`) : result.path;
      triple(report, `${sh}result`, node);
      triple(node, `${rdf}type`, namedNode(`${sh}ValidationResult`));
      triple(node, `${sh}focusNode`, result.focus);
      if (result.path) triple(node, `${sh}resultPath`, path);
      if (result.value) triple(node, `${sh}value`, result.value);
      triple(node, `${sh}resultSeverity`, result.severity);
      triple(node, `${sh}sourceConstraintComponent`, result.component);
      triple(node, `${sh}sourceShape`, result.shape);
      triple(node, `${sh}resultMessage`, literal(result.message, "en"));
      if (result.path && result.inverse) triple(blankNode(`path${results}`), `${sh}inversePath`, result.path);
    },
    end: () => {
      triple(report, `${sh}conforms`, literal(String(results === 0), namedNode(`${xsd}boolean`)));
      writer.end();
    },
  };
}

const USED: ReadonlySet<string> = new Set(["sh", "xsd", "rdf", "rap", "schema", "org", "prov", "oa"]);

/** What n3 takes for a stream: it writes a few characters at a time. */
function gathered(write: (text: string) => void) {
  let text = "";
  return {
    write: (piece: string, _encoding?: string, done?: () => void): void => {
      text += piece;
      if (text.length > PIECE) {
        write(text);
        text = "";
      }
      done?.();
    },
    end: (done?: () => void): void => {
      write(text);
      done?.();
    },
  };
}
