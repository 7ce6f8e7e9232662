import { failure, success } from "../diagnostic/index.ts";
import { expandIri, NamedNode } from "../graph/index.ts";
import { checkTerms } from "./check-terms.ts";
import type { FormatWriter } from "./format.ts";
import { turtleBlocks } from "./turtle-blocks.ts";
import { turtleTerms } from "./turtle-terms.ts";

export const trig: FormatWriter = {
  format: "trig",
  extension: "trig",
  mediaType: "application/trig",
  namedGraphs: true,
  header: (base) => turtleTerms(base).header,
  article: (record, quads, base) => {
    const found = checkTerms(quads);
    if (found.length > 0) return failure(...found);
    const terms = turtleTerms(base);
    const graph = terms.term(new NamedNode(expandIri(record.run.generated)));
    return success(`${graph} {\n${turtleBlocks(quads, terms, "  ")}}\n`);
  },
  separator: "\n",
  footer: () => "",
};
