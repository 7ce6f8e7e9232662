import { statSync } from "node:fs";
import type { Command } from "commander";
import { type Link, linkFolder } from "../link/index.ts";
import { isBase } from "../record/index.ts";
import { complain, complainBriefly } from "./complain.ts";
import { EXIT } from "./exit-codes.ts";
import type { LinkFlags } from "./link.ts";
import { toolName } from "./version.ts";

/** Runs `rapporteur link`. @returns the exit code */
export async function runLink(folder: string, { base, json }: LinkFlags, command: Command): Promise<number> {
  if (base !== undefined && !isBase(base))
    command.error(`error: --base ${base}: expected an absolute IRI that ends in /`);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    command.error(`error: ${folder}: expected a folder that \`rapporteur export\` wrote`);
  const linked = await linkFolder(folder, { tool: toolName(), ...(base !== undefined && { base }) });
  if (!linked.ok) {
    const nothing = linked.diagnostics.every(({ rule }) => rule === "input/empty-folder");
    (nothing ? complainBriefly : complain)(linked.diagnostics);
    return nothing ? EXIT.usage : EXIT.rejected;
  }
  const { links, files } = linked.value;
  process.stdout.write(json === true ? `${JSON.stringify(links, null, 2)}\n` : linksText(links, files));
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
