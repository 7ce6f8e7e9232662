import { html } from "./html.mjs";

/** Whether a rule's list of values is a scheme's list of concepts. */
export const isMembersOf = ({ terms, expand }, members, scheme) =>
  members.length > 0 && [...members].sort().join() === terms.values(scheme, expand("skos:hasTopConcept")).sort().join();

/** The entry of a concept scheme with its concepts; a concept of two schemes has its place in the first of them. */
export function schemeEntry(ontology, parts) {
  const { nodeShapes, schemes, anchor } = ontology;
  const { about, link, links, fact } = parts;

  function concept(iri, scheme) {
    const first = schemes.find((other) => about(other, "skos:hasTopConcept").includes(iri));
    if (first !== scheme)
      return html`
<div><dt>${link(iri)}</dt><dd>${about(iri, "skos:definition")} It has its place under ${link(first)}.</dd></div>`;
    const aligned = parts.aligned(iri);
    return html`
<div class="concept" id="${anchor(iri)}"><dt>${parts.title(iri)}</dt><dd>
${parts.intro(iri)}<p class="notation">Notation <code>${about(iri, "skos:notation")}</code></p>
${about(iri, "dcterms:source").map((source) => html`<p class="notation">Source: ${source}</p>`)}${aligned.length > 0 && html`<dl class="facts">${aligned}</dl>`}</dd></div>`;
  }

  return (scheme) => {
    const paths = nodeShapes.flatMap(({ rules }) =>
      rules.filter(({ members }) => isMembersOf(ontology, members, scheme)).map(({ path }) => path),
    );
    return html`
<section class="term" id="${anchor(scheme)}">
<h3>${parts.title(scheme)}</h3>
${parts.intro(scheme)}<dl class="facts">
${parts.iri(scheme)}
${paths.length > 0 && fact("Values of", links(paths))}
${about(scheme, "dcterms:source").map((source) => fact("Source", source))}
${parts.aligned(scheme)}
</dl>
<dl class="concepts">${about(scheme, "skos:hasTopConcept").map((iri) => concept(iri, scheme))}
</dl>
</section>
`;
  };
}
