import type { Quad } from "@rdfjs/types";
import type { Diagnostic } from "../diagnostic/index.ts";
import { Literal, NamedNode } from "../graph/index.ts";
import { NAMESPACES } from "../vocabulary/index.ts";
import type { SourceTexts } from "./source-texts.ts";

const { rap, xsd } = NAMESPACES;

/** A graph and what was found about it on the way. */
export interface GraphWithTexts {
  readonly quads: Iterable<Quad>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A graph with the words of the text versions it states the hash of, as `--include-text` would have written them, so that
 * validation holds each passage against the text. A text that is not at hand gives a warning.
 */
export function withTexts(quads: Iterable<Quad>, texts: SourceTexts, file: string): GraphWithTexts {
  const included = new Set<string>();
  for (const quad of quads) if (quad.predicate.value === `${rap}words`) included.add(quad.subject.value);
  const added: Quad[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { subject, predicate, object, graph } of quads) {
    if (predicate.value !== `${rap}sha256` || included.has(subject.value)) continue;
    const source = texts.byHash(object.value);
    if (source !== undefined) {
      const words = new Literal(source.text, new NamedNode(`${xsd}string`));
      added.push({ subject, predicate: new NamedNode(`${rap}words`), object: words, graph } as Quad);
      continue;
    }
    diagnostics.push({
      severity: "warning",
      rule: "anchor/no-text",
      file,
      node: subject.value,
      message: "no input has the text that these positions count in",
      expected: `a text of SHA-256 ${object.value}`,
    });
  }
  return { quads: added.length === 0 ? quads : [...quads, ...added], diagnostics };
}
