// Asks a SPARQL endpoint by Comunica, which is installed in FOLDER, what stands on standard input: a JSON list of queries.
//   node scripts/stores/ask-comunica.mjs FOLDER ENDPOINT
// Prints a line of JSON a query: the truth value of ASK, the rows of SELECT, each a list of [name, term], or the triples of CONSTRUCT.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [folder = "", endpoint = ""] = process.argv.slice(2);
const { QueryEngine } = createRequire(join(folder, "package.json"))("@comunica/query-sparql");
const engine = new QueryEngine();
const context = { sources: [{ type: "sparql", value: endpoint }], noCache: true };

const plain = ({ termType, value, datatype, language }) => ({
  termType,
  value,
  ...(datatype && { datatype: datatype.value }),
  ...(language && { language }),
});

for (const query of JSON.parse(readFileSync(0, "utf8"))) {
  const answer = await engine.query(query, context);
  const result = await answer.execute();
  if (answer.resultType === "boolean") console.log(JSON.stringify(result));
  else if (answer.resultType === "bindings") {
    const rows = await result.toArray();
    console.log(JSON.stringify(rows.map((row) => [...row].map(([{ value }, term]) => [value, plain(term)]))));
  } else {
    const quads = await result.toArray();
    console.log(JSON.stringify(quads.map(({ subject, predicate, object }) => [subject, predicate, object].map(plain))));
  }
}
