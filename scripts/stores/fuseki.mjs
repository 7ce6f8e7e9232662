import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CACHE, fetched } from "./cache.mjs";
import { freePort, serverIn } from "./server.mjs";

/** The last line of Fuseki that runs on Java 17. */
const VERSION = "5.6.0";
const LOADING_MS = 300_000;

/**
 * Fuseki's jar: the one that FUSEKI_JAR names, else the one fetched before, else from Maven Central.
 * @returns `{ jar }`, or `{ missing }` with the reason why there is none
 */
export function findFuseki() {
  if (spawnSync("java", ["-version"]).status !== 0) return { missing: "there is no java" };
  const { FUSEKI_JAR } = process.env;
  if (FUSEKI_JAR !== undefined)
    return existsSync(FUSEKI_JAR) ? { jar: FUSEKI_JAR } : { missing: "FUSEKI_JAR names no file" };
  const { path, missing } = fetched(`jena-fuseki-server-${VERSION}.jar`, () => {
    const artifact = `org.apache.jena:jena-fuseki-server:${VERSION}`;
    const words = ["-q", "-B", "dependency:copy", `-Dartifact=${artifact}`, `-DoutputDirectory=${CACHE}`];
    const { status, error } = spawnSync("mvn", words, { cwd: CACHE, timeout: LOADING_MS });
    if (error !== undefined) return "there is no mvn to fetch it with, or it took too long";
    return `mvn could not fetch ${artifact} (${status})`;
  });
  return path === undefined ? { missing } : { jar: path };
}

/**
 * Starts Fuseki with a TDB2 dataset `news` whose default graph is the union of the others.
 * @param folder where its files are; one that was used before has its data
 * @param users names and passwords that alone may use it; without any everybody may
 */
export async function startFuseki({ jar, folder, port, users = {}, memory = "1g" }) {
  mkdirSync(join(folder, "news"), { recursive: true });
  const names = Object.keys(users);
  writeFileSync(join(folder, "passwords"), names.map((name) => `${name}: ${users[name]}\n`).join(""), { mode: 0o600 });
  const guarded =
    names.length === 0 ? "" : `fuseki:allowedUsers ${names.map((name) => JSON.stringify(name)).join(", ")} ;`;
  const endpoint = (operation, name) =>
    `fuseki:endpoint [ fuseki:operation fuseki:${operation} ; fuseki:name "${name}" ] ;`;
  writeFileSync(
    join(folder, "config.ttl"),
    `@prefix fuseki: <http://jena.apache.org/fuseki#> .
@prefix tdb2: <http://jena.apache.org/2016/tdb#> .
<#news> a fuseki:Service ; fuseki:name "news" ; ${guarded}
  ${[endpoint("query", "sparql"), endpoint("update", "update"), endpoint("gsp-rw", "data")].join("\n  ")}
  fuseki:dataset [ a tdb2:DatasetTDB2 ; tdb2:location "news" ; tdb2:unionDefaultGraph true ] .
`,
  );
  const at = port ?? (await freePort());
  const login = names.length === 0 ? [] : ["--passwd=passwords", "--auth=basic"];
  const words = [`-Xmx${memory}`, "-jar", jar, "--localhost", "--port", String(at), "--config", "config.ttl", ...login];
  const server = await serverIn(folder, "java", words, { url: `http://127.0.0.1:${at}/news/sparql` });
  const to = `http://127.0.0.1:${at}/news`;
  return { ...server, name: "fuseki", port: at, to, query: `${to}/sparql` };
}
