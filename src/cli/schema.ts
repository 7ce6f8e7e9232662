import { Command } from "commander";

/** What the package carries, by the word that names it on the command line. */
const BUNDLED: Readonly<Record<string, { readonly file: string; readonly what: string }>> = {
  record: { file: "record.schema.json", what: "JSON Schema of a record" },
  context: { file: "context.jsonld", what: "JSON-LD context: how a record becomes a graph" },
  ontology: { file: "rapporteur.ttl", what: "the ontology (OWL)" },
  shapes: { file: "shapes.ttl", what: "SHACL shapes the graph is validated with" },
  schemes: { file: "schemes.ttl", what: "SKOS concept schemes: statement forms, speech acts, agreement kinds, …" },
  alignments: { file: "alignments.ttl", what: "how its terms relate to other vocabularies" },
};

/** `rapporteur schema`: prints a bundled file as it stands, or the list of them. */
export function schemaCommand(): Command {
  return new Command("schema")
    .description("print what is bundled: the record's schema, the context, the ontology, the shapes")
    .argument("[name]", Object.keys(BUNDLED).join(", "))
    .action(async (name: string | undefined, _flags: object, command: Command) => {
      if (name === undefined) {
        const lines = Object.entries(BUNDLED).map(
          ([word, { file, what }]) => `${word.padEnd(12)}${file.padEnd(20)}${what}\n`,
        );
        process.stdout.write(lines.join(""));
        return;
      }
      const bundled = Object.hasOwn(BUNDLED, name) ? BUNDLED[name] : undefined;
      if (bundled === undefined)
        command.error(`error: nothing is bundled as "${name}": ${Object.keys(BUNDLED).join(", ")}`);
      const { ontologyFile } = await import("../vocabulary/index.ts");
      process.stdout.write(ontologyFile(bundled.file));
    });
}
