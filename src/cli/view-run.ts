import { statSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { writeSite } from "../view/index.ts";
import { complain, complainBriefly } from "./complain.ts";
import { EXIT } from "./exit-codes.ts";
import { refuseFile } from "./out-folder.ts";
import { sourceTexts } from "./source-texts.ts";
import { toolName } from "./version.ts";
import type { ViewFlags } from "./view.ts";

/** Runs `rapporteur view`. @returns the exit code */
export async function runView(folder: string, flags: ViewFlags, command: Command): Promise<number> {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    command.error(`error: ${folder}: expected a folder that \`rapporteur export\` wrote`);
  const out = flags.out ?? join(folder, "view");
  refuseFile(out, command);
  return show(folder, { ...flags, out });
}

/** Writes the site of an export folder, and says what it holds. @returns the exit code */
export async function show(
  folder: string,
  { out, inputs, quiet }: ViewFlags & { readonly out: string },
): Promise<number> {
  const texts = inputs === undefined ? undefined : await sourceTexts(inputs);
  if (texts?.ok === false) {
    complainBriefly(texts.diagnostics);
    return EXIT.usage;
  }
  const site = await writeSite(folder, {
    out,
    tool: toolName(),
    ...(texts && { textOf: (sha256: string) => texts.value.byHash(sha256)?.text }),
  });
  if (!site.ok) {
    const nothing = site.diagnostics.every(({ rule }) => rule === "input/empty-folder");
    (nothing ? complainBriefly : complain)(site.diagnostics);
    return nothing ? EXIT.usage : EXIT.rejected;
  }
  if (!quiet) complain(site.diagnostics.filter(({ severity }) => severity !== "info"));
  const { articles, texts: whole } = site.value;
  const counted = `${articles} ${articles === 1 ? "article" : "articles"}, ${whole} with the whole text`;
  if (!quiet) process.stderr.write(`${join(out, "index.html")}: ${counted}\n`);
  return site.diagnostics.some(({ severity }) => severity === "error") ? EXIT.rejected : EXIT.ok;
}
