import type { Iri } from "../../../record/types.ts";
import { addressOf } from "../address.ts";

/** The address that asks what is said of a thing, and what of others by it. */
export const askAbout = (iri: Iri): string =>
  addressOf("ask", [], {
    sparql: `SELECT DISTINCT ?subject ?property ?value WHERE {
  { BIND(<${iri}> AS ?subject) <${iri}> ?property ?value }
  UNION { BIND(<${iri}> AS ?value) ?subject ?property <${iri}> }
}
ORDER BY ?subject ?property ?value
LIMIT 1000
`,
  });
