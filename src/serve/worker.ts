import { parentPort, workerData } from "node:worker_threads";
import { openStore, type Store } from "../store/index.ts";
import { sparqlFinding } from "../store/parser-finding.ts";
import { withPrefixes } from "../store/query.ts";
import type { FromWorker, Question, WorkerStart } from "./messages.ts";

// One thread with an export in an embedded store: loads it, says so, and answers one query after another. Whoever started
// it ends it when a query takes too long; nothing in here can.
const { files, longest } = workerData as WorkerStart;
const say = (message: FromWorker): void => parentPort?.postMessage(message);

const opened = await openStore(files);
if (!opened.ok) say({ kind: "failed", diagnostics: opened.diagnostics });
else {
  const { oxigraph, size } = opened.value;
  const graphs = oxigraph.query("SELECT (COUNT(*) AS ?n) { GRAPH ?g { } }", { results_format: "csv" });
  say({ kind: "ready", quads: size, graphs: Number(String(graphs).split("\r\n")[1]) });
  const { namedNode } = await import("oxigraph");
  parentPort?.on("message", (question: Question) => {
    say(answerOf(question, opened.value, namedNode));
  });
}

function answerOf(
  { number, sparql, format, defaultGraphs, namedGraphs }: Question,
  { oxigraph }: Store,
  named: typeof import("oxigraph").namedNode,
): FromWorker {
  const { text, added } = withPrefixes(sparql);
  const given = defaultGraphs.length + namedGraphs.length > 0;
  const dataset = given && { default_graph: defaultGraphs.map(named), named_graphs: namedGraphs.map(named) };
  try {
    const result = String(oxigraph.query(text, { results_format: format, ...dataset }));
    if (result.length <= longest) return { kind: "answer", number, text: result };
    const message = `the answer is longer than ${longest} characters; ask for less, with LIMIT`;
    return { kind: "refused", number, status: 500, message };
  } catch (error) {
    // A trap of WebAssembly (memory, as a rule) leaves a store behind that nobody should ask again.
    if (error instanceof Error && error.name === "RuntimeError") {
      say({ kind: "refused", number, status: 500, message: "the query took more memory than there is" });
      throw error;
    }
    const { line, column, message } = sparqlFinding(error, text);
    const place = line === undefined ? "" : `${line}:${line === 1 ? (column ?? added) - added : column}: `;
    return { kind: "refused", number, status: 400, message: place + message };
  }
}
