// The real stores of the tests and benches: Apache Jena Fuseki, Virtuoso and Oxigraph, on loopback, in a folder of their own;
// and Comunica, a client.
export { findComunica } from "./comunica.mjs";
export { findFuseki, startFuseki } from "./fuseki.mjs";
export { findOxigraph, startOxigraph } from "./oxigraph.mjs";
export { freePort, serverIn } from "./server.mjs";
export { findVirtuoso, startVirtuoso, VIRTUOSO_USER, virtuosoSql } from "./virtuoso.mjs";
