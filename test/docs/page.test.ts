import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { NAMESPACES, ontologyFile } from "../../src/vocabulary/index.ts";
import { turtleFile } from "../ontology/ontology-files.ts";
import { elements, pageText, root } from "./page.ts";

const { rap, owl, rdfs, skos, dcterms } = NAMESPACES;
const files = [turtleFile("rapporteur.ttl"), turtleFile("schemes.ttl")];
const terms = files.flatMap((graph) =>
  graph.subjects.filter((term) => term.value.startsWith(rap)).map((term) => ({ graph, term })),
);

/** Elements of HTML that have no end tag. */
const VOID = new Set(["meta", "link", "br", "hr", "img", "input"]);

describe("the page of documentation", () => {
  it("is what the files of the ontology give", () => {
    const folder = mkdtempSync(join(tmpdir(), "rapporteur-docs-"));
    const file = join(folder, "ontology.html");
    execFileSync(process.execPath, [join(root, "scripts/docs.mjs"), file]);
    const made = readFileSync(file, "utf8");
    rmSync(folder, { recursive: true });
    expect(made === pageText, "docs/ontology.html is not up to date: npm run docs").toBe(true);
  });

  it("names title, version, licence, namespace and prefix", () => {
    const [header] = turtleFile("rapporteur.ttl").instances(`${owl}Ontology`);
    if (!header) throw new Error("rapporteur.ttl has no owl:Ontology");
    const head = elements("header")[0]?.textContent ?? "";
    const vann = "http://purl.org/vocab/vann/";
    const properties = ["title", "description", "license"].map((name) => dcterms + name);
    for (const property of [
      ...properties,
      `${owl}versionIRI`,
      `${owl}versionInfo`,
      `${vann}preferredNamespacePrefix`,
      `${vann}preferredNamespaceUri`,
    ])
      for (const value of turtleFile("rapporteur.ttl").objects(header, property)) expect(head).toContain(value.value);
  });

  it.each(terms.map((entry) => [entry.term.value.slice(rap.length), entry] as const))(
    "has %s at its anchor",
    (name, { graph, term }) => {
      const places = elements("[id]").filter((element) => element.getAttribute("id") === name);
      expect(places).toHaveLength(1);
      const text = places[0]?.textContent;
      for (const property of [`${rdfs}label`, `${skos}prefLabel`, `${skos}definition`, `${skos}example`])
        for (const { value } of graph.objects(term, property)) expect(text).toContain(value);
    },
  );

  it("says of each key of a record where it leads", () => {
    const { $defs } = JSON.parse(ontologyFile("record.schema.json")) as {
      $defs: Record<string, { properties?: Record<string, { const?: string }> }>;
    };
    const context = JSON.parse(ontologyFile("context.jsonld"))["@context"] as Record<
      string,
      string | { "@id": string }
    >;
    let count = 0;
    for (const { properties = {} } of Object.values($defs)) {
      const type = properties.type?.const;
      if (type === undefined) continue;
      const meaning = context[type];
      const name = typeof meaning === "string" ? meaning : meaning?.["@id"];
      const id = name?.replace(/^rap:/, "").replace(":", "-");
      const codes = elements(`[id="${id}"] code`).map((code) => code.textContent);
      for (const key of Object.keys(properties).filter((key) => !/^(?:@.*|id|type)$/.test(key))) {
        expect(codes, `${type}.${key}`).toContain(key);
        count++;
      }
    }
    expect(count).toBeGreaterThan(80);
  });

  it("loads nothing and runs nothing", () => {
    expect(elements("script, iframe, object, embed, img, video, audio, base, form, image, use")).toEqual([]);
    expect(elements("[src], [srcset], [data], [poster], [background], [style], [onclick], [onload]")).toEqual([]);
    expect(elements("link").map((link) => link.getAttribute("href"))).toEqual(["data:,"]);
    const styles = elements("style").map((style) => style.textContent ?? "");
    expect(styles).toHaveLength(1);
    expect(styles.join()).not.toMatch(/url\(|@import|image-set/);
    const policy = elements("meta[http-equiv=Content-Security-Policy]")[0]?.getAttribute("content");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`'sha256-${createHash("sha256").update(styles.join()).digest("base64")}'`);
  });

  it("is well-formed: every tag is closed, every id stands once", () => {
    const open: string[] = [];
    for (const [, end, name = "", attributes = ""] of pageText.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/gi)) {
      expect(attributes.replace(/\s[\w:-]+="[^"<]*"/g, "").trim()).toMatch(/^\/?$/);
      if (end) expect(open.pop()).toBe(name);
      else if (!attributes.endsWith("/")) open.push(name);
      else if (!VOID.has(name)) expect(elements("svg *").map((e) => e.localName)).toContain(name);
    }
    expect(open).toEqual([]);
    expect(pageText.replace(/<!DOCTYPE html>|<\/?[a-z][^<>]*>/gi, "")).not.toMatch(/</);
    expect(pageText).not.toMatch(/&(?!amp;|lt;|gt;|quot;)|\[object|undefined|NaN/);
    const ids = elements("[id]").map((element) => element.getAttribute("id"));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("leads to places of its own and to files that are there", () => {
    const ids = new Set(elements("[id]").map((element) => element.getAttribute("id")));
    const hrefs = elements("a").map((a) => a.getAttribute("href") ?? "");
    for (const href of new Set(hrefs)) {
      if (href.startsWith("#")) expect(ids).toContain(href.slice(1));
      else if (!/^https?:\/\//.test(href)) expect(existsSync(join(root, "docs", href)), href).toBe(true);
    }
  });

  it("has headings in order and names for what is reached by keyboard", () => {
    const levels = elements("h1, h2, h3, h4, h5, h6").map((heading) => Number(heading.localName.slice(1)));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, i) => {
      expect(level).toBeGreaterThan(1);
      expect(level - (levels[i] ?? 0)).toBeLessThanOrEqual(1);
    });
    for (const a of elements("a")) expect(a.getAttribute("aria-label") ?? a.textContent?.trim()).toBeTruthy();
    expect(pageText).toContain('<html lang="en">');
  });
});
