import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundledQueries, bundledQuery, openStore, query } from "../../src/store/index.ts";
import { corpora } from "./corpora.ts";
import { ask, loadInto, type RealStore, type Results, realStore, STORES } from "./stores.ts";

const XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";

/** Rows as text, sorted: the order of what a question leaves open is a store's own. */
function rows({ head, results }: Results): readonly string[] {
  const cell = (term: Results["results"]["bindings"][number][string] | undefined): string => {
    if (term === undefined) return "-";
    const { type, value, datatype } = term;
    // Virtuoso says "typed-literal", as the working draft of 2006 did.
    const kind = type.replace("typed-literal", "literal");
    return `${kind} ${value}${datatype === undefined || datatype === XSD_STRING ? "" : ` ${datatype}`}`;
  };
  return results.bindings.map((row) => head.vars.map((name) => cell(row[name])).join(" | ")).sort();
}

async function embedded(folder: string, sparql: string): Promise<readonly string[]> {
  const store = await openStore([join(folder, "graph.nq"), join(folder, "links.nq")]);
  if (!store.ok) throw new Error("the corpus does not load");
  const answer = query(store.value, sparql);
  if (!answer.ok || answer.value.kind !== "rows") throw new Error("no rows");
  const { variables, rows: bindings } = answer.value;
  return rows({ head: { vars: variables }, results: { bindings } } as unknown as Results);
}

for (const starting of STORES) {
  describe.skipIf(starting.missing !== undefined)(`the twenty questions in ${starting.name}`, () => {
    for (const [what, folder] of Object.entries(corpora())) {
      describe(`over ${what}`, () => {
        let store: RealStore;
        beforeAll(async () => {
          store = await realStore(starting);
          const report = await loadInto(store, folder, { verify: true });
          expect(report).toMatchObject({ findings: [], verified: report.graphs, stopped: false });
        });
        afterAll(() => store?.remove());

        it.each(bundledQueries().map(({ name }) => name))("%s gives the rows that Oxigraph gives", async (name) => {
          const sparql = bundledQuery(name);
          const expected = await embedded(folder, sparql);
          expect(rows(await ask(store, sparql))).toEqual(expected);
          if (what.includes("every question")) expect(expected).not.toEqual([]);
        });
      });
    }
  });
}
