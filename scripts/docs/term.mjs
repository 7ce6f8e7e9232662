import { html, joined } from "./html.mjs";
import { CARDINALITY_WORDS, cardinality } from "./rules.mjs";

const ALIGNMENTS = [
  ["skos:exactMatch", "Exact match"],
  ["skos:closeMatch", "Close match"],
  ["skos:broadMatch", "Broader match"],
  ["skos:relatedMatch", "Related match"],
  ["rdfs:seeAlso", "See also"],
];

/** The entries of classes and properties: what the ontology says of a term, where a record has it, which rules bind it. */
export function termEntries(ontology) {
  const { terms, alignments, nodeShapes, curie, anchor, expand, isOwn, keysOf, typeWord } = ontology;
  const { classes, properties, schemes, concepts, reusedClasses, reusedProperties } = ontology;
  const here = new Set([...classes, ...properties, ...schemes, ...concepts, ...reusedClasses, ...reusedProperties]);

  /** A term's name as a link: to its entry here, else to its vocabulary. */
  const link = (iri) => html`<a href="${here.has(iri) ? `#${anchor(iri)}` : iri}"><code>${curie(iri)}</code></a>`;
  const links = (iris) => joined([...new Set(iris)].map(link));
  const fact = (name, value) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const facts = (name, iris) => iris.length > 0 && fact(name, links(iris));
  const about = (iri, property) => terms.values(iri, expand(property));

  /** An example as code, with the names of our own terms as links. */
  const example = (iri) =>
    about(iri, "skos:example").map((text) => {
      const parts = text.split(/\b(rap:[A-Za-z][\w-]*)/).map((part, i) => (i % 2 ? link(expand(part)) : part));
      return html`<p class="example"><span>Example</span> <code>${parts}</code></p>`;
    });

  const intro = (iri) => html`
${about(iri, "skos:definition").map((text) => html`<p class="definition">${text}</p>\n`)}${example(iri)}`;

  const aligned = (iri) => ALIGNMENTS.map(([property, name]) => facts(name, alignments.values(iri, expand(property))));

  const rule = ({ severity, message, shape }) =>
    html`<li><span class="${severity}">${severity}</span> ${message} <code class="shape">${curie(shape)}</code></li>`;

  const key = ({ key, inverse, types }, showTypes) =>
    html`<code>${key}</code>${showTypes && [" in ", joined(types)]}${inverse && " (the other way round: its values have this property)"}`;
  const keys = (entries, showTypes = true) =>
    joined(
      entries.map((entry) => key(entry, showTypes)),
      "; ",
    );

  /** The properties that a class's shapes allow, each with its key, how often it may stand, and its rules. */
  function allowed(iri) {
    const shapes = nodeShapes.filter(({ target }) => target === iri);
    const rules = shapes.flatMap((shape) => shape.rules);
    const name = (rule) => `${rule.inverse ? "^" : ""}${rule.path}`;
    const groups = [...new Set(rules.map(name))].map((path) => rules.filter((rule) => name(rule) === path));
    return groups.map((group) => {
      const { path, inverse } = group[0];
      const entries = keysOf(path).filter((entry) => entry.inverse === inverse && entry.types.includes(typeWord(iri)));
      return html`
<div><dt>${inverse && "is "}${link(path)}${inverse && " of"}</dt><dd><p>${CARDINALITY_WORDS[cardinality(group)]}${
        entries.length > 0 && [", key ", keys(entries, false)]
      }</p><ul class="rules">${group.map(rule)}</ul></dd></div>`;
    });
  }

  function classRules(iri) {
    const shapes = nodeShapes.filter(({ target }) => target === iri);
    const [main] = shapes;
    if (!main) return undefined;
    const others = shapes.filter((shape) => shape.rules.length === 0);
    return html`
<details open="">
<summary>Properties and rules of ${curie(iri)}${main.closed && ", and no properties but these"}</summary>
${others.length > 0 && html`<ul class="rules">${others.map(rule)}</ul>`}
<dl class="properties">${allowed(iri)}
</dl>
</details>`;
  }

  const heading = (iri, level) => {
    const [label] = about(iri, "rdfs:label");
    const name = html`<code>${curie(iri)}</code>`;
    const text = label === undefined ? name : html`${label} ${name}`;
    const self = html`<a class="self" href="#${anchor(iri)}" aria-label="Link to ${curie(iri)}">#</a>`;
    return level === 3 ? html`<h3>${text} ${self}</h3>` : html`<h4>${text} ${self}</h4>`;
  };

  const isValueOf = (iri) => [
    ...properties.filter((property) => about(property, "rdfs:range").includes(iri)),
    ...nodeShapes.flatMap(({ rules }) =>
      rules.filter((rule) => !rule.inverse && rule.classes.includes(iri)).map((rule) => rule.path),
    ),
  ];

  const disjoint = (iri) => [...about(iri, "owl:disjointWith"), ...terms.subjects(expand("owl:disjointWith"), iri)];

  function classEntry(iri) {
    const word = typeWord(iri);
    return html`
<section class="term" id="${anchor(iri)}">
${heading(iri, 3)}${intro(iri)}
<dl class="facts">
${fact("IRI", html`<a href="${iri}"><code>${iri}</code></a>`)}
${fact("In a record", word ? html`<code>"type": "${word}"</code>` : "nowhere: it stands in the graph of links between articles")}
${facts("Subclass of", about(iri, "rdfs:subClassOf"))}
${facts("Superclass of", terms.subjects(expand("rdfs:subClassOf"), iri))}
${facts("Disjoint with", disjoint(iri))}
${facts("Value of", isValueOf(iri))}
${aligned(iri)}
</dl>${classRules(iri)}
</section>
`;
  }

  const uses = (iri) =>
    nodeShapes.flatMap(({ target, rules }) =>
      rules.filter((rule) => rule.path === iri && !rule.inverse).map((rule) => ({ ...rule, target })),
    );

  /** The rules that name a property, class by class, those on its values and those on several properties included. */
  function propertyRules(iri) {
    const found = nodeShapes.flatMap((node) => {
      const rules = node.rules.filter((rule) => rule.path === iri);
      if (node.mentions.includes(iri)) rules.push(node);
      return rules.map((rule) => ({ target: node.target, rule }));
    });
    const targets = [...new Set(found.map(({ target }) => target))];
    return targets.map((target) => {
      const rules = found.filter((entry) => entry.target === target).map((entry) => entry.rule);
      return html`
<div><dt>on ${link(target)}</dt><dd><ul class="rules">${rules.map(rule)}</ul></dd></div>`;
    });
  }

  function propertyEntry(iri) {
    const entries = keysOf(iri);
    const domain = about(iri, "rdfs:domain");
    const range = about(iri, "rdfs:range");
    const used = uses(iri);
    const kind = terms.values(iri, expand("rdf:type")).includes(expand("owl:ObjectProperty")) ? "object" : "datatype";
    return html`
<section class="term" id="${anchor(iri)}">
${heading(iri, 3)}${intro(iri)}
<dl class="facts">
${fact("IRI", html`<a href="${iri}"><code>${iri}</code></a>`)}
${isOwn(iri) && fact("Kind", `${kind} property`)}
${fact("In a record", entries.length > 0 ? keys(entries) : isOwn(iri) ? "nowhere: it stands in the graph of links between articles" : "nowhere: an option of the export adds it")}
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
${schemeOf(used)}
${aligned(iri)}
</dl>
<details open="">
<summary>Rules for ${curie(iri)}</summary>
<dl class="properties">${propertyRules(iri)}
</dl>
</details>
</section>
`;
  }

  /** The scheme whose concepts are the values that the rules of a property list. */
  const schemeOf = (used) =>
    facts(
      "Scheme",
      schemes.filter((scheme) => used.some(({ members }) => isMembersOf(ontology, members, scheme))),
    );

  return { classEntry, propertyEntry, link, links, example, fact, facts };
}

/** Whether a rule's list of values is a scheme's list of concepts. */
export const isMembersOf = ({ terms, expand }, members, scheme) =>
  members.length > 0 && members.join() === terms.values(scheme, expand("skos:hasTopConcept")).join();
