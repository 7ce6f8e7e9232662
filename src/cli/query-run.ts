import { readFileSync, statSync } from "node:fs";
import type { Command } from "commander";
import type { Diagnostic } from "../diagnostic/index.ts";
import {
  type Answer,
  bundledQueries,
  bundledQuery,
  csv,
  dataFiles,
  json,
  matchingQueries,
  openStore,
  query,
  table,
  turtle,
} from "../store/index.ts";
import { complain, complainBriefly } from "./complain.ts";
import { EXIT } from "./exit-codes.ts";
import type { QueryFlags } from "./query.ts";

/** Prints the names of the bundled queries and the questions they answer. */
export function listQueries(): void {
  const queries = bundledQueries();
  const width = queries.reduce((most, { name }) => Math.max(most, name.length), 0);
  for (const { name, question } of queries) process.stdout.write(`${name.padEnd(width)}  ${question}\n`);
}

/** Runs `rapporteur query FILE… QUERY`. @returns the exit code */
export async function runQuery(words: readonly string[], flags: QueryFlags, command: Command): Promise<number> {
  const files = words.slice(0, -1);
  const word = words.at(-1);
  if (word === undefined || files.length === 0) {
    command.error("error: query takes at least one file or folder, and then the query");
  }
  const { sparql, file } = findQuery(word, command);
  const named = dataFiles(files);
  if (!named.ok) {
    complainBriefly(named.diagnostics);
    return EXIT.usage;
  }
  const store = await openStore(files);
  complain(store.diagnostics);
  if (!store.ok) return EXIT.rejected;
  if (store.value.size === 0) complain([nothingIn(files)]);
  const answer = query(store.value, sparql, file === undefined ? {} : { file });
  if (!answer.ok) {
    complainBriefly(answer.diagnostics);
    return EXIT.usage;
  }
  process.stdout.write(await printed(answer.value, flags.format, command));
  return EXIT.ok;
}

function nothingIn(files: readonly string[]): Diagnostic {
  return {
    severity: "warning",
    rule: "graph/empty",
    file: files.join(" "),
    message: "there is nothing to ask: it holds no triples",
    expected: "an export folder, or graphs or records",
  };
}

/** What the user's word for a query stands for: SPARQL, a file, or a bundled query; and the place to name in a fault. */
function findQuery(word: string, command: Command): { readonly sparql: string; readonly file?: string } {
  if (/[\s{]/.test(word)) return { sparql: word };
  if (statSync(word, { throwIfNoEntry: false })?.isFile()) return { sparql: readFileSync(word, "utf8"), file: word };
  const matches = matchingQueries(word);
  const [match] = matches;
  if (match !== undefined && matches.length === 1) return { sparql: bundledQuery(match.name), file: match.name };
  const names = (matches.length > 1 ? matches : bundledQueries()).map(({ name }) => name).join(", ");
  return command.error(
    matches.length > 1
      ? `error: "${word}" may be any of ${names}`
      : `error: no query "${word}": it is neither SPARQL, nor a file, nor a bundled query (${names})`,
  );
}

async function printed(answer: Answer, format: QueryFlags["format"], command: Command): Promise<string> {
  if (answer.kind === "graph") {
    if (format === undefined || format === "turtle") return turtle(answer.triples);
    if (format === "ntriples") return answer.triples.map((line) => `${line}\n`).join("");
    return command.error(`error: this query gives a graph: --format turtle or ntriples, not ${format}`);
  }
  if (format === "turtle" || format === "ntriples") {
    return command.error(`error: this query gives no graph: --format table, csv or json, not ${format}`);
  }
  if (format === "json") return json(answer);
  if (answer.kind === "boolean") return `${answer.value}\n`;
  return format === "csv" ? csv(answer) : table(answer, process.stdout.columns);
}
