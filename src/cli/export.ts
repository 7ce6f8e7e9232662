import { Command, Option } from "commander";
import type { From } from "../article/index.ts";
import { wholeNumber } from "./numbers.ts";

interface Flags {
  readonly out: string;
  readonly to?: string;
  readonly from?: From;
  readonly base: string;
  readonly quotes: "full" | "short" | "none";
  readonly includeText?: true;
  readonly evidence: "node" | "reifier";
  readonly decisions?: string;
  readonly jobs?: number;
  readonly shardSize?: number;
  readonly gzip?: true;
  readonly resume?: true;
  readonly view?: true;
  readonly validate: boolean;
  readonly rejects?: string;
  readonly quiet?: true;
  readonly json?: true;
}

/** `rapporteur export`: articles in, a validated graph out. */
export function exportCommand(): Command {
  return new Command("export")
    .description("convert articles, treaties (or records) to a validated graph")
    .argument("[inputs...]", "files, folders, globs, or - for standard input")
    .option("-o, --out <dir>", "folder to write to, or - for standard output (one format)", "output")
    .option("-t, --to <formats>", "trig, nquads, turtle, ntriples, jsonld, records (commas between)")
    .addOption(
      new Option("-f, --from <format>", "what the inputs are (guessed by name)").choices([
        "text",
        "html",
        "json",
        "ndjson",
        "records",
        "treaty",
        "warc",
      ]),
    )
    .option("-b, --base <iri>", "IRI under which things are named, ending in /", "https://example.org/news/")
    .addOption(
      new Option(
        "-q, --quotes <amount>",
        "exact words in the graph: all, at most 60 code points each, or positions only",
      )
        .choices(["full", "short", "none"])
        .default("full"),
    )
    .option("--include-text", "put each article's whole text into the graph")
    .addOption(
      new Option(
        "--evidence <form>",
        "the words a triple stands on: at the node it leads to, or as an RDF 1.2 reifier too",
      )
        .choices(["node", "reifier"])
        .default("node"),
    )
    .option("-d, --decisions <file>", "table of identity decisions: merge these, split that one by article")
    .addOption(
      new Option("-j, --jobs <n>", "worker threads, at most as many as processors (the default)").argParser(
        wholeNumber(1, 256),
      ),
    )
    .addOption(
      new Option("--shard-size <n>", "articles in a file: graph-00001.nq and so on (default: all in one)").argParser(
        wholeNumber(1, 1_000_000_000),
      ),
    )
    .option("-z, --gzip", "pack graphs, and records by the line: graph.nq.gz")
    .option("--resume", "go on where an interrupted export to the same folder ended")
    .option(
      "--view",
      "write a site to look at the export with too, the articles' texts in it, to the folder view in it",
    )
    .option("--no-validate", "skip SHACL and reading back what was written")
    .option("--rejects <file>", "where rejected articles go (default: rejects.ndjson in the folder)")
    .option("--quiet", "no progress, no summary, no warnings")
    .option("--json", "print the report as JSON")
    .action(async (inputs: string[], flags: Flags, command: Command) => {
      const { runExport } = await import("./export-run.ts");
      process.exitCode = await runExport(inputs, flags, command);
    });
}

export type { Flags as ExportFlags };
