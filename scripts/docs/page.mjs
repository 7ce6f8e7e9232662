import { createHash } from "node:crypto";
import { classEntry } from "./class-entry.mjs";
import { diagram } from "./diagram.mjs";
import { NAMED_SETS } from "./diagram-layout.mjs";
import { entryParts } from "./entry.mjs";
import { html, joined, markup } from "./html.mjs";
import { propertyEntry } from "./property-entry.mjs";
import { schemeEntry } from "./scheme-entry.mjs";
import { STYLE } from "./style.mjs";

/** Nothing is loaded and nothing runs: the page's own style, known by its hash, is all that it may use. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const FILES = [
  ["rapporteur.ttl", "classes and properties"],
  ["schemes.ttl", "concept schemes"],
  ["alignments.ttl", "alignments"],
  ["shapes.ttl", "shapes"],
  ["context.jsonld", "JSON-LD context of the record"],
  ["record.schema.json", "JSON Schema of the record"],
];

/** The whole page, as a string that ends with a line break. */
export function page(ontology) {
  const { terms, header, curie, anchor, prefixes } = ontology;
  const { classes, properties, schemes, concepts, reusedClasses, reusedProperties } = ontology;
  const parts = entryParts(ontology);
  const { fact } = parts;
  const ofClass = classEntry(ontology, parts);
  const ofProperty = propertyEntry(ontology, parts);
  const about = (property) => terms.value(header, ontology.expand(property));

  const contents = (title, section, iris) => html`
<h3><a href="#${section}">${title}</a></h3>
<ul>${iris.map((iri) => html`<li><a href="#${anchor(iri)}">${curie(iri).replace(/^rap:/, "")}</a></li>\n`)}</ul>`;

  const [disjoint] = terms.subjects(ontology.expand("rdf:type"), ontology.expand("owl:AllDisjointClasses"));
  const pairwise = disjoint === undefined ? [] : terms.members(disjoint, ontology.expand("owl:members"));
  const sets = NAMED_SETS.map(
    ({ name, classes: members }) => `${name}: ${members.map((m) => m.replace(/^\w+:/, "")).join(", ")}`,
  );
  const used = [...prefixes].sort();

  const result = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${POLICY}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<title>${about("dcterms:title")} ${about("owl:versionInfo")}</title>
<meta name="description" content="${about("dcterms:description")}"/>
<link rel="icon" href="data:,"/>
<style>${markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#contents">Skip to the contents</a>
<header>
<h1>${about("dcterms:title")}</h1>
<p>${about("dcterms:description")}</p>
<dl class="head">
${fact("Version", html`${about("owl:versionInfo")}, <a href="${about("owl:versionIRI")}"><code>${about("owl:versionIRI")}</code></a>`)}
${fact("Namespace", html`<a href="${about("vann:preferredNamespaceUri")}"><code>${about("vann:preferredNamespaceUri")}</code></a>`)}
${fact("Preferred prefix", html`<code>${about("vann:preferredNamespacePrefix")}</code>`)}
${fact("Licence", html`<a href="${about("dcterms:license")}">${about("dcterms:license")}</a>`)}
${fact("Files", joined(FILES.map(([file, what]) => html`<a href="../ontology/${file}"><code>${file}</code></a> (${what})`)))}
${fact("Size", `${classes.length} classes, ${properties.length} properties, ${schemes.length} concept schemes with ${concepts.length} concepts`)}
</dl>
</header>
<nav id="contents" aria-label="Contents" tabindex="-1">
<h2>Contents</h2>
<ul><li><a href="#class-diagram">Class diagram</a></li> <li><a href="#reading-an-entry">How to read an entry</a></li> <li><a href="#namespaces">Namespaces</a></li></ul>${contents("Classes", "classes", classes)}${contents("Properties", "properties", properties)}${contents("Concept schemes", "concept-schemes", schemes)}${contents("Classes of other vocabularies", "other-classes", reusedClasses)}${contents("Properties of other vocabularies", "other-properties", reusedProperties)}
</nav>
<main>
<section aria-labelledby="class-diagram">
<h2 id="class-diagram">Class diagram</h2>
<figure>
<div class="canvas" role="region" aria-label="Class diagram, scrolls sideways" tabindex="0">
${diagram(ontology)}
</div>
<figcaption>Each box is a class with the classes that it is a kind of (⊂) and its properties with their values as the shapes have them: 1 exactly one, ? one at most, + one or more, * any number. A line leads from a property to the class of its values; the values of the others are named only. ${joined(sets, "; ")}. A class of another vocabulary has its prefixed name below its own; properties without a prefix are terms of this ontology.</figcaption>
</figure>
</section>
<section aria-labelledby="reading-an-entry">
<h2 id="reading-an-entry">How to read an entry</h2>
<p>Everything below is made from the files of the ontology. <em>In a record</em> says where the term stands in the JSON document of an article: under which key, in objects of which type. The rules are those of the shapes, in their own words: a <span class="violation">violation</span> makes the graph wrong, a <span class="warning">warning</span> is a gap or a doubt that a reader should look at, an <span class="info">info</span> is worth knowing. How often a property may stand is counted by the violations only, and in the graph: a record may leave out some keys, which are filled in, and a thing that several articles report may gather several values.</p>
</section>
<section aria-labelledby="classes">
<h2 id="classes">Classes</h2>
${pairwise.length > 0 && html`<p>Nothing is two of these at once: ${parts.links(pairwise)}.</p>`}${classes.map(ofClass)}
</section>
<section aria-labelledby="properties">
<h2 id="properties">Properties</h2>${properties.map(ofProperty)}
</section>
<section aria-labelledby="concept-schemes">
<h2 id="concept-schemes">Concept schemes</h2>
<p>In a record a concept is its notation, in the graph its IRI: the namespace and the notation.</p>${schemes.map(schemeEntry(ontology, parts))}
</section>
<section aria-labelledby="other-classes">
<h2 id="other-classes">Classes of other vocabularies</h2>
<p>Used as they are, and not defined here: the links lead to their vocabularies.</p>${reusedClasses.map(ofClass)}
</section>
<section aria-labelledby="other-properties">
<h2 id="other-properties">Properties of other vocabularies</h2>
<p>Used as they are, and not defined here: the links lead to their vocabularies.</p>${reusedProperties.map(ofProperty)}
</section>
<section aria-labelledby="namespaces">
<h2 id="namespaces">Namespaces</h2>
<dl class="namespaces">${used.map(
    ([prefix, iri]) => html`
<div><dt><code>${prefix}</code></dt><dd><a href="${iri}"><code>${iri}</code></a></dd></div>`,
  )}
</dl>
</section>
</main>
<footer><p>Made by <code>npm run docs</code> from the files in <code>ontology/</code>.</p></footer>
</body>
</html>
`.markup;
  refuseSharedIds(result);
  return result;
}

/** A local name that is also the id of a section, or of another term, would lead to the wrong place. */
function refuseSharedIds(text) {
  const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const shared = ids.find((id, i) => ids.indexOf(id) !== i);
  if (shared !== undefined) throw new Error(`two places of the page have the id "${shared}"`);
}
