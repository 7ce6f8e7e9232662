import { html, joined } from "./html.mjs";
import { CARDINALITY_WORDS, cardinality } from "./rules.mjs";

/** The entry of a class: what it is, its word in a record, its properties with their keys and rules. */
export function classEntry(ontology, parts) {
  const { terms, nodeShapes, properties, curie, anchor, expand, keysOf, typeWord, withKeys } = ontology;
  const { about, link, fact, facts } = parts;

  /** A property's row: how often it may stand, its keys in records of the class, its rules. */
  function row(iri, path, inverse, rules) {
    const keys = keysOf(path).filter((entry) => entry.inverse === inverse && entry.types.includes(typeWord(iri)));
    const named = joined(keys.map(({ key }) => html`<code>${key}</code>`));
    return html`
<div><dt>${inverse && "is "}${link(path)}${inverse && " of"}</dt><dd><p>${CARDINALITY_WORDS[cardinality(rules)]}${
      keys.length > 0 && [keys.length > 1 ? ", keys " : ", key ", named]
    }</p>${parts.rules(rules)}</dd></div>`;
  }

  /** The properties that the shapes or the keys of a record give a class, in the order of the shapes. */
  function rows(iri, rules) {
    const ours = (path, inverse) =>
      keysOf(path).some((entry) => entry.inverse === inverse && entry.types.includes(typeWord(iri)));
    const sides = [
      ...rules.map(({ path, inverse }) => ({ path, inverse })),
      ...withKeys.filter((path) => ours(path, true)).map((path) => ({ path, inverse: true })),
    ];
    const isSame = (a) => (b) => a.path === b.path && a.inverse === b.inverse;
    return sides
      .filter((side, i) => sides.findIndex(isSame(side)) === i)
      .map((side) => row(iri, side.path, side.inverse, rules.filter(isSame(side))));
  }

  function allowed(iri) {
    const shapes = nodeShapes.filter(({ target }) => target === iri);
    if (shapes.length === 0) return undefined;
    const closed = shapes.some((shape) => shape.closed);
    return html`
<details open="">
<summary>Properties and rules of ${curie(iri)}${closed && ", and no properties but these"}</summary>
${parts.rules(shapes.filter((shape) => shape.rules.length === 0))}
<dl class="properties">${rows(
      iri,
      shapes.flatMap((shape) => shape.rules),
    )}
</dl>
</details>`;
  }

  const asValue = (iri) => [
    ...properties.filter((property) => about(property, "rdfs:range").includes(iri)),
    ...nodeShapes.flatMap(({ rules }) =>
      rules.filter((rule) => !rule.inverse && rule.classes.includes(iri)).map((rule) => rule.path),
    ),
  ];
  const disjoint = (iri) => [...about(iri, "owl:disjointWith"), ...terms.subjects(expand("owl:disjointWith"), iri)];

  return (iri) => {
    const word = typeWord(iri);
    return html`
<section class="term" id="${anchor(iri)}">
<h3>${parts.title(iri)}</h3>
${parts.intro(iri)}<dl class="facts">
${parts.iri(iri)}
${fact("In a record", word ? html`<code>"type": "${word}"</code>` : "nowhere: it stands in the graph of links between articles")}
${facts("Subclass of", about(iri, "rdfs:subClassOf"))}
${facts("Superclass of", terms.subjects(expand("rdfs:subClassOf"), iri))}
${facts("Disjoint with", disjoint(iri))}
${facts("Value of", asValue(iri))}
${parts.aligned(iri)}
</dl>${allowed(iri)}
</section>
`;
  };
}
