import { failure, success } from "../diagnostic/index.ts";
import { checkTerms } from "./check-terms.ts";
import type { FormatWriter } from "./format.ts";

/** Records as newline-delimited JSON, one a line. */
export const records: FormatWriter = {
  format: "records",
  extension: "ndjson",
  mediaType: "application/x-ndjson",
  namedGraphs: true,
  header: () => "",
  article: (record, quads) => {
    const found = checkTerms(quads);
    return found.length > 0 ? failure(...found) : success(`${JSON.stringify(record)}\n`);
  },
  separator: "",
  footer: () => "",
};
