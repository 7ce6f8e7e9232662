import type { FormatWriter } from "./format.ts";
import { lines } from "./lines.ts";

export const nquads: FormatWriter = {
  format: "nquads",
  extension: "nq",
  mediaType: "application/n-quads",
  namedGraphs: true,
  header: () => "",
  article: (_record, quads) => lines(quads, true),
  separator: "",
  footer: () => "",
};
