import { Command } from "commander";
import type { Resolution } from "../store/explain/resolve.ts";
import { complain } from "./complain.ts";
import { EXIT } from "./exitCodes.ts";

interface Flags {
  readonly in: readonly string[];
  readonly inputs?: readonly string[];
  readonly json?: true;
}

/** `rapporteur explain`: everything an export says of one thing, with the words that say it. */
export function explainCommand(): Command {
  return new Command("explain")
    .description("show the words behind a thing: what is known of it, and where it stands in the text")
    .argument("<iri>", "an IRI, its tail (state/KP or state:KP), or a name")
    .requiredOption("-i, --in <files...>", "graphs, records or export folders to look in")
    .option("--inputs <files...>", "the articles themselves, to show the sentence around each passage")
    .option("--json", "print JSON")
    .action(async (word: string, flags: Flags) => {
      process.exitCode = await runExplain(word, flags);
    });
}

async function runExplain(word: string, flags: Flags): Promise<number> {
  const { dataFiles, openStore } = await import("../store/index.ts");
  const files = dataFiles(flags.in);
  if (!files.ok) {
    await complain(files.diagnostics);
    return EXIT.usage;
  }
  const store = await openStore(flags.in);
  if (!store.ok) {
    await complain(store.diagnostics);
    return EXIT.rejected;
  }
  const { explain, explanationText, resolve } = await import("../store/explain/index.ts");
  const thing = resolve(store.value, word);
  if (!thing.found) {
    process.stderr.write(`rapporteur: ${notFound(word, thing)}\n`);
    return EXIT.rejected;
  }
  const explanation = await explain(store.value, thing.iri);
  process.stdout.write(
    flags.json === true ? `${JSON.stringify(explanation, null, 2)}\n` : explanationText(explanation),
  );
  return EXIT.ok;
}

function notFound(word: string, { reason, candidates }: Extract<Resolution, { found: false }>): string {
  const lines = candidates.map((iri) => `\n  ${iri}`).join("");
  if (reason === "ambiguous") return `"${word}" may be any of${lines}`;
  return candidates.length > 0
    ? `nothing is known of "${word}"; the nearest are${lines}`
    : `nothing is known of "${word}"`;
}
