import { NAMESPACES } from "../../vocabulary/index.ts";
import { commonBase } from "../shorten.ts";

/** N-Triples lines as Turtle, with the prefixes that they use. */
export async function turtle(triples: readonly string[]): Promise<string> {
  const { Parser, Writer } = await import("n3");
  const text = triples.join("\n");
  const base = commonBase(text.match(/(?<=<)[^<> ]+(?=>)/g) ?? []);
  const used = Object.entries(NAMESPACES).filter(([, namespace]) => text.includes(`<${namespace}`));
  const writer = new Writer({ prefixes: Object.fromEntries(used), ...(base !== undefined && { baseIRI: base }) });
  // The writer shortens IRIs by the base and does not say what it is.
  const head = base === undefined ? "" : `@base <${base}>.\n`;
  writer.addQuads(new Parser({ format: "N-Triples" }).parse(text));
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null, result: string) => (error === null ? resolve(head + result) : reject(error)));
  });
}
