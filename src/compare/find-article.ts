import { statSync } from "node:fs";
import { basename } from "node:path";
import { type Diagnostic, failure, type Outcome, success } from "../diagnostic/index.ts";
import { toRecords } from "../graph/index.ts";
import { dataFormat } from "../store/formats.ts";
import { graphsOf } from "../store/graphs.ts";
import { dataFiles } from "../store/index.ts";
import type { Told } from "./types.ts";

export interface FindOptions {
  /** Files and folders to look for articles in. */
  readonly within: readonly string[];
  /** Name and version of this tool, for records that do not say what made them. */
  readonly tool: string;
}

/**
 * The article that a word stands for: the one of a file of records or RDF; or one of those in `within`, by its IRI or the
 * end of it, its identifier, or the name of the file that was exported.
 * @returns a failure where there is none, or more than one
 */
export async function findArticle(word: string, { within, tool }: FindOptions): Promise<Outcome<Told>> {
  const isData = dataFormat(word) !== undefined && statSync(word, { throwIfNoEntry: false })?.isFile() === true;
  const files = dataFiles(isData ? [word] : within, { withoutLinks: true });
  if (!files.ok) return files;
  const found: Told[] = [];
  const known: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of files.value) {
    for await (const graph of graphsOf(file, { tool })) {
      if (!graph.ok) {
        diagnostics.push(...graph.diagnostics);
        continue;
      }
      const { article, name } = graph.value;
      if (!isData && article !== undefined && !mayMean(word, article, name)) {
        known.push(article);
        continue;
      }
      const quads = [...graph.value.quads];
      for (const record of toRecords(quads, { file, tool }).records) {
        known.push(record.identifier);
        if (isData || means(word, record.identifier, record.id)) found.push({ record, quads });
      }
    }
  }
  const [only, another] = found;
  if (only !== undefined && another === undefined) return success(only, diagnostics);
  return failure(...diagnostics, only === undefined ? missing(word, within, known) : several(word, found));
}

/** A record says its article's identifier; an article's IRI is not known before its graph is read. */
const mayMean = (word: string, identifier: string, graph: string): boolean =>
  word.includes("/") || means(word, identifier, graph);

function means(word: string, identifier: string, iri: string): boolean {
  const asked = word.replace(/^<(.*)>$/, "$1");
  const named = basename(asked).replace(/(?:\.[A-Za-z]\w*){1,2}$/, "");
  return asked === identifier || asked === iri || iri.endsWith(`/${asked}`) || named === identifier;
}

function missing(word: string, within: readonly string[], known: readonly string[]): Diagnostic {
  const some = known.slice(0, 5).join(", ");
  return {
    severity: "error",
    rule: "compare/no-article",
    message: `there is no article ${JSON.stringify(word)}${within.length === 0 ? "" : ` in ${within.join(", ")}`}`,
    expected: "a file of one article, or its identifier or IRI and --in with the folder of an export",
    ...(some !== "" && { suggestion: `the articles there are: ${some}${known.length > 5 ? ", …" : ""}` }),
  };
}

function several(word: string, found: readonly Told[]): Diagnostic {
  const names = found.slice(0, 5).map(({ record }) => record.identifier);
  return {
    severity: "error",
    rule: "compare/several-articles",
    message: `${JSON.stringify(word)} may be any of ${found.length} articles`,
    expected: "one article",
    suggestion: `name one by its identifier, and the file with --in: ${names.join(", ")}`,
  };
}
