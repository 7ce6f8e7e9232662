import type { Command } from "commander";
import { openFiles } from "../corpus/open-files.ts";
import { recordFiles } from "../corpus/record-files.ts";
import { streamSink } from "../corpus/sink.ts";
import { collect, hasError } from "../diagnostic/index.ts";
import { type Records, toRecords } from "../graph/index.ts";
import { identifierKey } from "../record/identity.ts";
import { type ArticleRecord, isBase, recordJson } from "../record/index.ts";
import { type FileGraph, graphsOf } from "../store/graphs.ts";
import { dataFiles } from "../store/index.ts";
import { httpSchema } from "../validate/http-schema.ts";
import { complain, complainBriefly } from "./complain.ts";
import { EXIT } from "./exit-codes.ts";
import { refuseFile } from "./out-folder.ts";
import type { RecordsFlags } from "./records.ts";
import { spool } from "./standard-input.ts";
import { toolName } from "./version.ts";

/** Runs `rapporteur records`; `-` among the names is standard input. @returns the exit code */
export async function runRecords(names: readonly string[], flags: RecordsFlags, command: Command): Promise<number> {
  if (flags.base !== undefined && !isBase(flags.base))
    command.error(`error: --base ${flags.base}: expected an absolute IRI that ends in /`);
  if (flags.out !== "-") refuseFile(flags.out, command);
  if (!names.includes("-")) return recordsOf(names, flags);
  const spooled = await spool(process.stdin);
  try {
    const paths = names.map((name) => (name === "-" ? spooled.path : name));
    return await recordsOf(paths, flags, (file) => (file === spooled.path ? "-" : file));
  } finally {
    spooled.remove();
  }
}

/** Graph by graph, each record written as soon as it is there; `shown` says what a file is called in the findings. */
async function recordsOf(
  names: readonly string[],
  flags: RecordsFlags,
  shown = (file: string): string => file,
): Promise<number> {
  const files = dataFiles(names, { withoutLinks: true });
  if (!files.ok) {
    complainBriefly(files.diagnostics);
    return EXIT.usage;
  }
  const output = flags.out === "-" ? lines() : folder(flags.out);
  const found = collect();
  let written = 0;
  for (const file of files.value) {
    for await (const graph of graphsOf(file, { tool: toolName() })) {
      found.addAll(graph.diagnostics.map((diagnostic) => ({ ...diagnostic, file: shown(file) })));
      if (!graph.ok) continue;
      const { records, diagnostics } = readBack(graph.value, shown(file), flags);
      found.addAll(diagnostics);
      for (const record of records) await output.write(record);
      written += records.length;
    }
  }
  const diagnostics = found.diagnostics();
  complain(diagnostics);
  if (flags.out !== "-") process.stdout.write(`${written} ${written === 1 ? "record" : "records"} in ${flags.out}\n`);
  const refused = written === 0 || hasError(diagnostics) || (flags.strict === true && diagnostics.length > 0);
  return refused ? EXIT.rejected : EXIT.ok;
}

function readBack({ quads }: FileGraph, file: string, { base }: RecordsFlags): Records {
  const http = httpSchema(quads);
  const back = toRecords(http.quads, { file, tool: toolName(), ...(base !== undefined && { base }) });
  if (http.finding === undefined) return back;
  const { severity: _, focus, ...finding } = http.finding;
  const mended = { ...finding, severity: "warning" as const, file, ...(focus && { node: focus.value }) };
  return { ...back, diagnostics: [mended, ...back.diagnostics] };
}

interface RecordOutput {
  write(record: ArticleRecord): Promise<unknown>;
}

function lines(): RecordOutput {
  const sink = streamSink(process.stdout);
  return { write: (record) => sink.write(`${recordJson(record, { pretty: false })}\n`) };
}

/** A file an article, named after its identifier, as `export` names those of articles that have a file each. */
function folder(path: string): RecordOutput {
  const files = recordFiles(path, openFiles());
  return {
    write: (record) => files.write(identifierKey(record.identifier), true, recordJson(record, { pretty: true })),
  };
}
