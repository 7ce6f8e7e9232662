import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CONTEXT_IRI, NAMESPACES, ontologyFile } from "../../src/vocabulary/index.ts";
import { turtleFile } from "../ontology/ontology-files.ts";
import { root } from "./page.ts";

const HOME = "https://w3id.org/rapporteur/";
const rules = readFileSync(`${root}docs/w3id/.htaccess`, "utf8");
const browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

/** Where the rules lead, below the base: the first rule whose pattern and condition hold, as Apache's mod_rewrite does. */
function target(iri: string, accept: string): string | undefined {
  const path = iri.replace(/#.*/, "").slice(HOME.length);
  let holds = true;
  for (const line of rules.split("\n")) {
    const condition = /^RewriteCond %\{HTTP_ACCEPT\} (\S+) \[NC\]$/.exec(line);
    if (condition?.[1]) holds = new RegExp(condition[1], "i").test(accept);
    const rule = /^RewriteRule (\S+) %\{ENV:BASE\}\/(\S+) \[R=30[23],L\]$/.exec(line);
    if (!rule?.[1] || rule[2] === undefined) continue;
    const match = new RegExp(rule[1]).exec(path);
    if (holds && match) return rule[2].replace("$1", match[1] ?? "");
    holds = true;
  }
  return undefined;
}

const [header] = turtleFile("rapporteur.ttl").instances(`${NAMESPACES.owl}Ontology`);
if (!header) throw new Error("rapporteur.ttl has no owl:Ontology");
const version = turtleFile("rapporteur.ttl").objects(header, `${NAMESPACES.owl}versionIRI`)[0]?.value ?? "";

describe("the redirects of w3id.org", () => {
  it.each([
    [`${NAMESPACES.rap}Passage`, browser, "docs/ontology.html"],
    [`${NAMESPACES.rap}Passage`, "text/turtle", "ontology/rapporteur.ttl"],
    [`${NAMESPACES.rap}Passage`, "*/*", "ontology/rapporteur.ttl"],
    [`${NAMESPACES.rap}Passage`, "application/rdf+xml, application/xhtml+xml;q=0.5", "ontology/rapporteur.ttl"],
    [version, browser, "docs/ontology.html"],
    [version, "text/turtle", "ontology/rapporteur.ttl"],
    [`${HOME}shapes#Agreement`, "text/turtle", "ontology/shapes.ttl"],
    [`${HOME}schemes.ttl`, "*/*", "ontology/schemes.ttl"],
    [`${HOME}alignments.ttl`, "*/*", "ontology/alignments.ttl"],
    [CONTEXT_IRI, "application/ld+json", "ontology/context.jsonld"],
    [JSON.parse(ontologyFile("record.schema.json")).$id as string, "*/*", "ontology/record.schema.json"],
    [HOME, browser, "docs/ontology.html"],
  ])("%s for %s", (iri, accept, file) => {
    expect(target(iri, accept)).toBe(file);
    expect(existsSync(root + file)).toBe(true);
  });

  it("know no other path", () => {
    expect(target(`${HOME}ns/9.9.9`, browser)).toBeUndefined();
    expect(target(`${HOME}package.json`, browser)).toBeUndefined();
  });

  it("name the host in one line, and every rule is one of the two kinds read here", () => {
    const lines = rules.split("\n").filter((line) => line.startsWith("Rewrite"));
    expect(lines.filter((line) => /\[E=BASE:https:\/\/[^\]/]+[^\]]*[^\]/]\]$/.test(line))).toHaveLength(1);
    const known =
      /^RewriteEngine on$|\[E=BASE:|^RewriteCond %\{HTTP_ACCEPT\} \S+ \[NC\]$|^RewriteRule \S+ %\{ENV:BASE\}\/\S+ \[R=30[23],L\]$/;
    expect(lines.filter((line) => !known.test(line))).toEqual([]);
  });
});
