import { failure, success } from "../diagnostic/index.ts";
import { bundledContext } from "../graph/index.ts";
import { checkTerms } from "./check-terms.ts";
import type { FormatWriter } from "./format.ts";

/** One JSON-LD document with its context inlined, so that no parser has to fetch it; a named graph an article. */
export const jsonld: FormatWriter = {
  format: "jsonld",
  extension: "jsonld",
  mediaType: "application/ld+json",
  namedGraphs: true,
  header: () => {
    const context = (bundledContext() as { readonly "@context": object })["@context"];
    return `{\n  "@context": ${indented(context, "  ")},\n  "@graph": [\n`;
  },
  article: (record, quads) => {
    const found = checkTerms(quads);
    if (found.length > 0) return failure(...found);
    const { "@context": _, ...article } = record;
    return success(`    ${indented({ id: record.run.generated, "@graph": [article] }, "    ")}`);
  },
  separator: ",\n",
  footer: () => "\n  ]\n}\n",
};

function indented(value: object, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${indent}`);
}
