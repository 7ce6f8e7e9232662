import { around, explain, explanationText, type Resolution, resolve } from "../store/explain/index.ts";
import { dataFiles, openStore } from "../store/index.ts";
import { complain, complainBriefly } from "./complain.ts";
import { EXIT } from "./exit-codes.ts";
import type { ExplainFlags } from "./explain.ts";

/** Runs `rapporteur explain`. @returns the exit code */
export async function runExplain(word: string, flags: ExplainFlags): Promise<number> {
  const files = dataFiles(flags.in);
  if (!files.ok) {
    complainBriefly(files.diagnostics);
    return EXIT.usage;
  }
  const store = await openStore(flags.in);
  complain(store.diagnostics);
  if (!store.ok) return EXIT.rejected;
  const thing = resolve(store.value, word);
  if (!thing.found) {
    process.stderr.write(`rapporteur: ${notFound(word, thing)}\n`);
    return EXIT.rejected;
  }
  // Reading articles loads more rooms than looking a thing up needs.
  const texts =
    flags.inputs === undefined ? undefined : await (await import("./source-texts.ts")).sourceTexts(flags.inputs);
  if (texts?.ok === false) {
    complainBriefly(texts.diagnostics);
    return EXIT.usage;
  }
  const explanation = await explain(store.value, thing.iri, (sha256, start, end) => {
    const source = texts?.value.byHash(sha256);
    return source === undefined ? undefined : around(source, start, end);
  });
  process.stdout.write(
    flags.json === true ? `${JSON.stringify(explanation, null, 2)}\n` : explanationText(explanation),
  );
  return EXIT.ok;
}

function notFound(word: string, { reason, candidates }: Extract<Resolution, { found: false }>): string {
  const lines = candidates.map((iri) => `\n  ${iri}`).join("");
  if (reason === "ambiguous") return `"${word}" may be any of${lines}`;
  return `nothing is known of "${word}"${lines === "" ? "" : `; the nearest are${lines}`}`;
}
