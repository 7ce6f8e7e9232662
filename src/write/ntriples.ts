import type { FormatWriter } from "./format.ts";
import { lines } from "./lines.ts";

export const ntriples: FormatWriter = {
  format: "ntriples",
  extension: "nt",
  mediaType: "application/n-triples",
  namedGraphs: false,
  header: () => "",
  article: (_record, quads) => lines(quads, false),
  separator: "",
  footer: () => "",
};
