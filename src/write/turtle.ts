import { failure, success } from "../diagnostic/index.ts";
import { checkTerms } from "./check-terms.ts";
import type { FormatWriter } from "./format.ts";
import { turtleBlocks } from "./turtle-blocks.ts";
import { turtleTerms } from "./turtle-terms.ts";

export const turtle: FormatWriter = {
  format: "turtle",
  extension: "ttl",
  mediaType: "text/turtle",
  namedGraphs: false,
  header: (base) => turtleTerms(base).header,
  article: (_record, quads, base) => {
    const found = checkTerms(quads);
    return found.length > 0 ? failure(...found) : success(turtleBlocks(quads, turtleTerms(base)));
  },
  separator: "\n",
  footer: () => "",
};
