import { Command, Option } from "commander";
import { wholeNumber } from "./numbers.ts";

/** The stores there are presets for, the light way: the table itself is loaded when the command runs. */
const STORES = ["fuseki", "virtuoso", "rdf4j", "graphdb", "blazegraph", "stardog", "neptune", "qlever", "oxigraph"];

const LOADERS = ["virtuoso", "tdb2", "qlever", "neptune", "oxigraph"];

interface Flags {
  readonly to?: string;
  readonly store?: string;
  readonly query?: string;
  readonly update?: string;
  readonly protocol?: "graph-store" | "update";
  readonly graph?: string;
  readonly auth?: "basic" | "digest" | "bearer";
  readonly authFile?: string;
  readonly connections?: number;
  readonly timeout?: number;
  readonly retries?: number;
  readonly gzip?: boolean;
  readonly prune?: true;
  readonly verify?: true;
  readonly dryRun?: true;
  readonly again?: true;
  readonly journal?: string;
  readonly printCommands?: string;
  readonly quiet?: true;
  readonly json?: true;
}

/** `rapporteur load`: brings a store to have the graphs of an export. */
export function loadCommand(): Command {
  return new Command("load")
    .description("load graphs into a store: changed ones only, one request a graph, resumable")
    .argument("[files...]", "an export folder, or graphs and records")
    .option("--to <url>", "the store, or without --store its Graph Store endpoint")
    .addOption(new Option("-s, --store <name>", "which store it is: sets addresses and habits").choices(STORES))
    .option("--query <url>", "where it is asked what it has (SPARQL query endpoint)")
    .option("--update <url>", "where updates go, if it has no Graph Store")
    .addOption(
      new Option("--protocol <name>", "one way only (default: the Graph Store, else updates)").choices([
        "graph-store",
        "update",
      ]),
    )
    .option("--graph <iri>", "the graph for triples that are in none")
    .addOption(
      new Option(
        "--auth <kind>",
        "how you log in; name and password from RAPPORTEUR_USER and RAPPORTEUR_PASSWORD, a token from RAPPORTEUR_TOKEN",
      ).choices(["basic", "digest", "bearer"]),
    )
    .option("--auth-file <file>", "a file with user:password, or the token, on its first line")
    .addOption(new Option("-c, --connections <n>", "requests at a time").argParser(wholeNumber(1, 64)))
    .addOption(
      new Option("--timeout <seconds>", "how long nothing may come (default: 120)").argParser(wholeNumber(1, 86400)),
    )
    .addOption(
      new Option("--retries <n>", "how often a request is sent again (default: 5)").argParser(wholeNumber(0, 100)),
    )
    .option("--gzip", "compress what is sent (default: if the store takes it and is on another machine)")
    .option("--no-gzip", "do not")
    .option("--prune", "delete graphs that an earlier load put and that are in the files no more")
    .option("--verify", "read every graph back and compare it")
    .option("-n, --dry-run", "say what would be done, and do nothing")
    .option("--again", "put every graph, changed or not")
    .option("--journal <file>", "where is remembered what the store has (default: in .load beside the files)")
    .addOption(
      new Option("--print-commands <loader>", "load nothing; print how a store's own bulk loader does it").choices(
        LOADERS,
      ),
    )
    .option("--quiet", "no progress, no summary, no warnings")
    .option("--json", "print the report as JSON")
    .action(async (files: string[], flags: Flags, command: Command) => {
      const { runLoad } = await import("./load-run.ts");
      process.exitCode = await runLoad(files, flags, command);
    });
}

export type { Flags as LoadFlags };
