import { html, joined } from "./html.mjs";
import { isMembersOf } from "./scheme-entry.mjs";

/** The entry of a property: what it means, where a record has it, what it joins, the rules for it class by class. */
export function propertyEntry(ontology, parts) {
  const { terms, nodeShapes, schemes, curie, anchor, expand, isOwn, keysOf, classOf } = ontology;
  const { about, link, fact, facts } = parts;

  function inRecord(iri) {
    const entries = keysOf(iri);
    if (entries.length === 0)
      return isOwn(iri)
        ? "nowhere: it stands in the graph of links between articles"
        : "nowhere: an option of the export adds it";
    const phrases = entries.map(
      ({ key, types, inverse }) =>
        html`<code>${key}</code> in ${joined(types.map((type) => html`<a href="#${anchor(classOf(type))}">${type}</a>`))}${inverse && " (turned round: its values have this property)"}`,
    );
    return joined(phrases, "; ");
  }

  /** The rules that name a property, those on its values and those on several properties included. */
  function rulesByClass(iri) {
    const found = nodeShapes.flatMap((node) => {
      const rules = node.rules.filter((rule) => rule.path === iri);
      return [...rules, ...(node.mentions.includes(iri) ? [node] : [])].map((rule) => ({ target: node.target, rule }));
    });
    const targets = [...new Set(found.map(({ target }) => target))];
    return targets.map((target) => {
      const rules = found.filter((entry) => entry.target === target).map((entry) => entry.rule);
      return html`
<div><dt>on ${link(target)}</dt><dd>${parts.rules(rules)}</dd></div>`;
    });
  }

  return (iri) => {
    const used = nodeShapes.flatMap(({ target, rules }) =>
      rules.filter((rule) => rule.path === iri && !rule.inverse).map((rule) => ({ ...rule, target })),
    );
    const domain = about(iri, "rdfs:domain");
    const range = about(iri, "rdfs:range");
    const joins = terms.values(iri, expand("rdf:type")).includes(expand("owl:ObjectProperty"));
    return html`
<section class="term" id="${anchor(iri)}">
<h3>${parts.title(iri)}</h3>
${parts.intro(iri)}<dl class="facts">
${parts.iri(iri)}
${isOwn(iri) && fact("Kind", joins ? "object property" : "datatype property")}
${fact("In a record", inRecord(iri))}
${facts("Subproperty of", about(iri, "rdfs:subPropertyOf"))}
${facts("Domain", domain)}
${
  domain.length === 0 &&
  facts(
    "Used on",
    used.map(({ target }) => target),
  )
}
${facts("Range", range)}
${
  range.length === 0 &&
  facts(
    "Values",
    used.flatMap(({ classes, datatypes }) => [...classes, ...datatypes]),
  )
}
${facts(
  "Scheme",
  schemes.filter((scheme) => used.some(({ members }) => isMembersOf(ontology, members, scheme))),
)}
${parts.aligned(iri)}
</dl>
<details open="">
<summary>Rules for ${curie(iri)}</summary>
<dl class="properties">${rulesByClass(iri)}
</dl>
</details>
</section>
`;
  };
}
