import { html, joined } from "./html.mjs";

const ALIGNMENTS = [
  ["skos:exactMatch", "Exact match"],
  ["skos:closeMatch", "Close match"],
  ["skos:broadMatch", "Broader match"],
  ["skos:relatedMatch", "Related match"],
  ["rdfs:seeAlso", "See also"],
];

/** What the entries of classes, properties, schemes and concepts are put together from. */
export function entryParts(ontology) {
  const { terms, alignments, curie, anchor, expand } = ontology;
  const { classes, properties, schemes, concepts, reusedClasses, reusedProperties } = ontology;
  const here = new Set([...classes, ...properties, ...schemes, ...concepts, ...reusedClasses, ...reusedProperties]);

  const about = (iri, property) => terms.values(iri, expand(property));

  /** A term's name as a link: to its entry here, else to its vocabulary. */
  const link = (iri) => html`<a href="${here.has(iri) ? `#${anchor(iri)}` : iri}"><code>${curie(iri)}</code></a>`;
  const links = (iris) => joined([...new Set(iris)].map(link));

  const fact = (name, value) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const facts = (name, iris) => iris.length > 0 && fact(name, links(iris));

  const title = (iri) => {
    const [label] = [...about(iri, "rdfs:label"), ...about(iri, "skos:prefLabel")];
    const name =
      label === undefined ? html`<code class="name">${curie(iri)}</code>` : html`${label} <code>${curie(iri)}</code>`;
    return html`${name} <a class="self" href="#${anchor(iri)}" aria-label="Link to ${curie(iri)}">#</a>`;
  };

  /** An example as code, with the names of our own terms as links. */
  const example = (iri) =>
    about(iri, "skos:example").map((text) => {
      const parts = text.split(/\b(rap:[A-Za-z][\w-]*)/).map((part, i) => (i % 2 ? link(expand(part)) : part));
      return html`<p class="example"><span>Example</span> <code>${parts}</code></p>\n`;
    });

  return {
    about,
    link,
    links,
    fact,
    facts,
    title,
    intro: (iri) =>
      html`${about(iri, "skos:definition").map((text) => html`<p class="definition">${text}</p>\n`)}${example(iri)}`,
    iri: (iri) => fact("IRI", html`<a href="${iri}"><code>${iri}</code></a>`),
    aligned: (iri) =>
      ALIGNMENTS.map(([property, name]) => facts(name, alignments.values(iri, expand(property)))).filter(Boolean),
    /** Rules as a list: how bad it is where one is broken, the rule in words, the shape that it is. */
    rules: (rules) =>
      rules.length > 0 &&
      html`<ul class="rules">${rules.map(
        ({ severity, message, shape }) =>
          html`<li><span class="${severity}">${severity}</span> ${message} <code class="shape">${curie(shape)}</code></li>`,
      )}</ul>`,
  };
}
