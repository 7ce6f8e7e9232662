import { html } from "./html.mjs";
import { isMembersOf } from "./term.mjs";

/** The entry of a concept scheme with its concepts; a concept of two schemes has its place in the first of them. */
export function schemeEntry(ontology, { link, links, example, fact, facts }) {
  const { terms, nodeShapes, schemes, curie, anchor, expand } = ontology;
  const about = (iri, property) => terms.values(iri, expand(property));

  function concept(iri, scheme) {
    const first = schemes.find((other) => about(other, "skos:hasTopConcept").includes(iri));
    if (first !== scheme)
      return html`
<div class="concept"><dt>${link(iri)}</dt><dd>${about(iri, "skos:definition")} It has its place under ${link(first)}.</dd></div>`;
    return html`
<div class="concept" id="${anchor(iri)}"><dt>${about(iri, "skos:prefLabel")} <code>${curie(iri)}</code> <a class="self" href="#${anchor(iri)}" aria-label="Link to ${curie(iri)}">#</a></dt>
<dd><p class="definition">${about(iri, "skos:definition")}</p>
${example(iri)}<p class="notation">Notation <code>${about(iri, "skos:notation")}</code>${about(iri, "dcterms:source").map((source) => `. Source: ${source}`)}</p></dd></div>`;
  }

  return (scheme) => {
    const used = nodeShapes.flatMap(({ rules }) =>
      rules.filter(({ members }) => isMembersOf(ontology, members, scheme)).map(({ path }) => path),
    );
    return html`
<section class="term" id="${anchor(scheme)}">
<h3>${about(scheme, "skos:prefLabel")} <code>${curie(scheme)}</code> <a class="self" href="#${anchor(scheme)}" aria-label="Link to ${curie(scheme)}">#</a></h3>
<p class="definition">${about(scheme, "skos:definition")}</p>
<dl class="facts">
${fact("IRI", html`<a href="${scheme}"><code>${scheme}</code></a>`)}
${used.length > 0 && fact("Values of", links(used))}
${about(scheme, "dcterms:source").map((source) => fact("Source", source))}
${facts("See also", about(scheme, "rdfs:seeAlso"))}
</dl>
<dl class="concepts">${about(scheme, "skos:hasTopConcept").map((iri) => concept(iri, scheme))}
</dl>
</section>
`;
  };
}
