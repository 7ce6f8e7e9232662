import type { Quad } from "@rdfjs/types";
import {
  collect,
  type Diagnostic,
  failure,
  formatDiagnostics,
  hasError,
  type Outcome,
  success,
} from "../diagnostic/index.ts";
import { graphsOf } from "../store/graphs.ts";
import { dataFiles } from "../store/index.ts";
import type { ReadRecords } from "../store/records.ts";
import { compileShapes, type Shapes, validateGraph } from "../validate/index.ts";
import type { ShaclReport } from "../validate/shacl-report.ts";
import { complain, complainBriefly } from "./complain.ts";
import { EXIT } from "./exit-codes.ts";
import type { SourceTexts } from "./source-texts.ts";
import { spool } from "./standard-input.ts";
import type { ValidateFlags } from "./validate.ts";
import { toolName } from "./version.ts";
import { withTexts } from "./with-texts.ts";

/** Runs `rapporteur validate`; `-` among the names is standard input. @returns the exit code */
export async function runValidate(names: readonly string[], flags: ValidateFlags): Promise<number> {
  if (!names.includes("-")) return validateFiles(names, flags);
  const spooled = await spool(process.stdin);
  try {
    const paths = names.map((name) => (name === "-" ? spooled.path : name));
    return await validateFiles(paths, flags, (file) => (file === spooled.path ? "-" : file));
  } finally {
    spooled.remove();
  }
}

/** Every graph and record by itself, then the verdict; `shown` says what a file is called in the findings. */
async function validateFiles(
  names: readonly string[],
  flags: ValidateFlags,
  shown = (file: string): string => file,
): Promise<number> {
  const files = dataFiles(names);
  if (!files.ok) return refuse(files.diagnostics);
  const shapes = await shapesOf(flags.shapes);
  if (!shapes.ok) return refuse(shapes.diagnostics);
  const texts = await textsOf(flags.inputs);
  if (!texts.ok) return refuse(texts.diagnostics);
  complain(texts.diagnostics);

  const report = flags.format === "turtle" ? await turtleReport() : undefined;
  const options = {
    quotes: flags.quotes,
    ...(shapes.value !== undefined && { shapes: shapes.value }),
    ...(report !== undefined && { found: report.add }),
  };
  const found = collect();
  let graphs = 0;
  for (const file of files.value) {
    for await (const graph of graphsOf(file, recordOptions(texts.value))) {
      found.addAll(graph.diagnostics);
      if (!graph.ok) continue;
      const { name: _, quads, ...place } = graph.value;
      graphs++;
      const held = texts.value === undefined ? { quads, diagnostics: [] } : withTexts(quads, texts.value, file);
      found.addAll(held.diagnostics);
      found.addAll(await validateGraph(held.quads, { file, ...place }, options));
    }
  }
  const diagnostics = found
    .diagnostics()
    .map((finding) => (finding.file === undefined ? finding : { ...finding, file: shown(finding.file) }));
  if (report !== undefined) {
    report.end();
    complain(diagnostics);
  } else if (flags.format === "json") {
    process.stdout.write(formatDiagnostics(diagnostics, "json"));
  } else {
    const color = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
    process.stdout.write(formatDiagnostics(diagnostics, "text", { color }));
    process.stdout.write(`${verdict(diagnostics, graphs)}\n`);
  }
  const refused = hasError(diagnostics) || (flags.strict === true && diagnostics.some((d) => d.severity === "warning"));
  return refused ? EXIT.rejected : EXIT.ok;
}

function refuse(diagnostics: readonly Diagnostic[]): number {
  complainBriefly(diagnostics);
  return EXIT.usage;
}

async function turtleReport(): Promise<ShaclReport> {
  const { shaclReport } = await import("../validate/shacl-report.ts");
  return shaclReport((text) => process.stdout.write(text));
}

function verdict(diagnostics: readonly Diagnostic[], graphs: number): string {
  const checked = `${graphs} ${graphs === 1 ? "graph" : "graphs"} checked`;
  return hasError(diagnostics) ? `${checked}: does not conform` : `${checked}: conforms`;
}

function recordOptions(texts: SourceTexts | undefined): ReadRecords {
  if (texts === undefined) return { tool: toolName() };
  return {
    tool: toolName(),
    textOf: ({ text, identifier }) =>
      (text?.sha256 === undefined ? texts.byIdentifier(identifier) : texts.byHash(text.sha256))?.text,
  };
}

async function textsOf(inputs: readonly string[] | undefined): Promise<Outcome<SourceTexts | undefined>> {
  if (inputs === undefined) return success(undefined);
  const { sourceTexts } = await import("./source-texts.ts");
  return sourceTexts(inputs);
}

/** The shapes of a file, compiled; nothing where the bundled ones are meant. */
async function shapesOf(file: string | undefined): Promise<Outcome<Shapes | undefined>> {
  if (file === undefined) return success(undefined);
  const files = dataFiles([file]);
  if (!files.ok) return files;
  const quads: Quad[] = [];
  for (const one of files.value) {
    for await (const graph of graphsOf(one)) {
      if (!graph.ok) return graph;
      for (const quad of graph.value.quads) quads.push(quad);
    }
  }
  const shapes = await compileShapes(quads);
  return shapes.ok ? shapes : failure(...shapes.diagnostics.map((diagnostic) => ({ ...diagnostic, file })));
}
