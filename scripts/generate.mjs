// Compiles ontology/record.schema.json into src/record/schema-check.generated.ts: one file that needs no ajv to run.
// Loading it takes 2 ms, compiling the schema anew 190. Writes only when the result differs.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));
const target = `${root}src/record/schema-check.generated.ts`;
const schema = JSON.parse(readFileSync(`${root}ontology/record.schema.json`, "utf8"));

const ajv = new Ajv({ allErrors: true, discriminator: true, code: { source: true, esm: true } });
const compiled = standaloneCode(ajv, ajv.compile(schema));
const bundle = await build({
  stdin: { contents: compiled, resolveDir: root, loader: "js" },
  bundle: true,
  format: "esm",
  platform: "neutral",
  mainFields: ["main"],
  legalComments: "none",
  write: false,
  logLevel: "warning",
});
const code = (bundle.outputFiles[0]?.text ?? "").replace(/export \{[^}]*\};\s*$/, "");
const name = /export const validate = (\w+);/.exec(compiled)?.[1];
if (name === undefined || !code.includes(`function ${name}(`))
  throw new Error("ajv's standalone code has changed shape");

// What the diagnostics say is expected, in the schema's own words: by definition its keys, by key the definition of its
// value (or of its list's items) and what the schema says of it.
const definitionOf = (value) => (value.$ref ?? value.items?.$ref)?.replace("#/$defs/", "");
const definitions = Object.fromEntries(
  Object.entries(schema.$defs).map(([name, { description, properties = {}, oneOf = [] }]) => [
    name,
    {
      description,
      keys: Object.fromEntries(
        Object.entries(properties).map(([key, value]) => [
          key,
          { definition: definitionOf(value), description: value.description },
        ]),
      ),
      ...(oneOf.length > 0 && { oneOf: oneOf.map(definitionOf) }),
    },
  ]),
);

const source = `// @ts-nocheck
// Made by scripts/generate.mjs out of ontology/record.schema.json; do not edit.
${code}
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
export interface SchemaCheck {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}
const schemaCheck: SchemaCheck = ${name};
export default schemaCheck;

export interface Definition {
  readonly description: string;
  readonly keys: Readonly<Record<string, { readonly definition?: string; readonly description?: string }>>;
  /** The definitions it chooses from, by the value of its key "type". */
  readonly oneOf?: readonly string[];
}
export const definitions: Readonly<Record<string, Definition>> = ${JSON.stringify(definitions, null, 2)};
`;
if (!existsSync(target) || readFileSync(target, "utf8") !== source) writeFileSync(target, source);
