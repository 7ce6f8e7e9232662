import { Command, Option } from "commander";

interface Flags {
  readonly format?: "table" | "csv" | "json" | "turtle" | "ntriples";
  readonly list?: true;
}

/** `rapporteur query`: SPARQL over exported files, in an embedded store; the default graph is the union of all graphs. */
export function queryCommand(): Command {
  return new Command("query")
    .description("ask exported graphs a bundled question, or SPARQL of your own")
    .usage("[options] <file...> <query>")
    .argument(
      "[words...]",
      "graphs, records or export folders; last the query: a bundled one's name or number, a .rq file, or SPARQL",
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
      const { listQueries, runQuery } = await import("./query-run.ts");
      if (flags.list === true) listQueries();
      else process.exitCode = await runQuery(words, flags, command);
    });
}

export type { Flags as QueryFlags };
