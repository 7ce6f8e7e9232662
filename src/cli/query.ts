import { readFileSync, statSync } from "node:fs";
import { Command, Option } from "commander";
import type { Diagnostic } from "../diagnostic/index.ts";
import type { Answer } from "../store/answer.ts";
import { complain } from "./complain.ts";
import { EXIT } from "./exitCodes.ts";

interface Flags {
  readonly format?: "table" | "csv" | "json" | "turtle" | "ntriples";
  readonly list?: true;
}

/** A query and, where it was read from one, the file it stands in. */
interface Query {
  readonly sparql: string;
  readonly file?: string;
}

/** `rapporteur query`: SPARQL over exported files, in an embedded store; the default graph is the union of all graphs. */
export function queryCommand(): Command {
  return new Command("query")
    .description("ask exported graphs a bundled question, or SPARQL of your own")
    .usage("[options] <file...> <query>")
    .argument(
      "[words...]",
      "graphs, records or export folders, then the query: a bundled one's name or number, a .rq file, or SPARQL",
    )
    .addOption(
      new Option("-f, --format <format>", "how to print the answer (default: table, or turtle for a graph)").choices([
        "table",
        "csv",
        "json",
        "turtle",
        "ntriples",
      ]),
    )
    .option("-l, --list", "list the bundled queries")
    .addHelpText("after", "\nPrefixes of the ontology (rap:, schema:, prov:, …) need not be declared.")
    .action(async (words: string[], flags: Flags, command: Command) => {
      if (flags.list === true) return listQueries();
      const files = words.slice(0, -1);
      const word = words.at(-1);
      if (word === undefined || files.length === 0) {
        command.error("error: query takes at least one file or folder, and then the query");
      }
      process.exitCode = await runQuery(files, word, flags, command);
    });
}

async function listQueries(): Promise<void> {
  const { bundledQueries } = await import("../store/index.ts");
  for (const { name, question } of bundledQueries()) process.stdout.write(`${name.padEnd(28)}${question}\n`);
}

async function runQuery(files: readonly string[], word: string, flags: Flags, command: Command): Promise<number> {
  const { sparql, file } = await findQuery(word, command);
  const { dataFiles, openStore, query } = await import("../store/index.ts");
  const named = dataFiles(files);
  if (!named.ok) return refuse(named.diagnostics, EXIT.usage);
  const store = await openStore(files);
  if (!store.ok) return refuse(store.diagnostics, EXIT.rejected);
  const answer = query(store.value, sparql, file === undefined ? {} : { file });
  if (!answer.ok) return refuse(answer.diagnostics, EXIT.usage);
  process.stdout.write(await printed(answer.value, flags.format, command));
  return EXIT.ok;
}

/** What the user's word for a query stands for: a file, a bundled query, or SPARQL. */
async function findQuery(word: string, command: Command): Promise<Query> {
  if (/\s|\{/.test(word)) return { sparql: word };
  if (statSync(word, { throwIfNoEntry: false })?.isFile() === true)
    return { sparql: readFileSync(word, "utf8"), file: word };
  const { bundledQueries, bundledQuery, matchingQueries } = await import("../store/index.ts");
  const matches = matchingQueries(word);
  const [match] = matches;
  if (match !== undefined && matches.length === 1) return { sparql: bundledQuery(match.name), file: match.name };
  const names = (matches.length > 1 ? matches : bundledQueries()).map(({ name }) => name).join(", ");
  return command.error(
    matches.length > 1
      ? `error: "${word}" may be any of ${names}`
      : `error: no query "${word}": neither SPARQL, nor a file, nor one of ${names || "the bundled ones"}`,
  );
}

async function refuse(diagnostics: readonly Diagnostic[], code: number): Promise<number> {
  await complain(diagnostics);
  return code;
}

async function printed(answer: Answer, format: Flags["format"], command: Command): Promise<string> {
  if (answer.kind === "graph") {
    if (format === undefined || format === "turtle") return (await import("../store/index.ts")).turtle(answer.triples);
    if (format === "ntriples") return answer.triples.map((line) => `${line}\n`).join("");
    return command.error(`error: this query gives a graph: --format turtle or ntriples, not ${format}`);
  }
  const { csv, json, table } = await import("../store/index.ts");
  if (format === "json") return json(answer);
  if (answer.kind === "boolean") return `${answer.value}\n`;
  if (format === "csv") return csv(answer);
  if (format === undefined || format === "table") return table(answer);
  return command.error(`error: this query gives rows: --format table, csv or json, not ${format}`);
}
