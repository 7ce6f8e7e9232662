import { statSync } from "node:fs";
import type { Command } from "commander";
import type { Outcome } from "../diagnostic/index.ts";
import {
  accepted,
  addDecisions,
  baseOf,
  type DecisionsFile,
  type Link,
  linkFolder,
  openDecisions,
  undoDecisions,
} from "../link/index.ts";
import { isBase } from "../record/index.ts";
import { complain, complainBriefly } from "./complain.ts";
import { EXIT } from "./exit-codes.ts";
import type { LinkFlags } from "./link.ts";
import { toolName } from "./version.ts";

/** Runs `rapporteur link`. @returns the exit code */
export async function runLink(folder: string, flags: LinkFlags, command: Command): Promise<number> {
  const { base, json, accept, undo } = flags;
  if (base !== undefined && !isBase(base))
    command.error(`error: --base ${base}: expected an absolute IRI that ends in /`);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    command.error(`error: ${folder}: expected a folder that \`rapporteur export\` wrote`);
  if (flags.decisions === undefined && (accept !== undefined || undo !== undefined))
    command.error(`error: --${accept === undefined ? "undo" : "accept"} needs --decisions, the table to write`);
  const table = flags.decisions === undefined ? undefined : tableOf(flags.decisions, folder, flags);
  if (table?.ok === false) {
    complainBriefly(table.diagnostics);
    return EXIT.usage;
  }
  if (table && undo !== undefined) return undone(table.value, undo);
  const linked = await linkFolder(folder, {
    tool: toolName(),
    ...(base !== undefined && { base }),
    ...(table && { decisions: table.value.decisions }),
  });
  if (!linked.ok) {
    const nothing = linked.diagnostics.every(({ rule }) => rule === "input/empty-folder");
    (nothing ? complainBriefly : complain)(linked.diagnostics);
    return nothing ? EXIT.usage : EXIT.rejected;
  }
  const { links, files } = linked.value;
  if (linked.diagnostics.length > 0) complain(linked.diagnostics);
  process.stdout.write(json === true ? `${JSON.stringify(links, null, 2)}\n` : linksText(links, files));
  if (table && accept !== undefined) {
    const rows = addDecisions(table.value, accepted(links, accept));
    if (json !== true) process.stdout.write(`accepted: ${counted(rows.length)}, in ${table.value.path}\n`);
  }
  return EXIT.ok;
}

const tableOf = (path: string, folder: string, { accept, base }: LinkFlags): Outcome<DecisionsFile> =>
  openDecisions(path, base ?? baseOf(folder), accept === undefined ? "fault" : "allowed");

const counted = (rows: number): string => `${rows} ${rows === 1 ? "decision" : "decisions"}`;

function undone(table: DecisionsFile, thing: string | true): number {
  const rows = undoDecisions(table, thing === true ? undefined : thing);
  process.stdout.write(`taken back: ${counted(rows.length)}, from ${table.path}\n`);
  return EXIT.ok;
}

function linksText(links: readonly Link[], files: readonly string[]): string {
  const counts = [...new Set(links.map(({ kind }) => kind))].map(
    (kind) => `${links.filter((link) => link.kind === kind).length} of kind ${kind}`,
  );
  const head = `${links.length} ${links.length === 1 ? "link" : "links"}${counts.length > 0 ? `: ${counts.join(", ")}` : ""}`;
  const blocks = links.map(({ kind, members, reason, score, conflict = [] }) => [
    "",
    `${kind}  ${score.toFixed(2)}  ${reason}`,
    ...members.map((member) => `  <${member}>`),
    ...conflict.map((words) => `  differs: ${words}`),
  ]);
  return `${[head, ...blocks.flat(), "", `written: ${files.join(", ")}`].join("\n")}\n`;
}
