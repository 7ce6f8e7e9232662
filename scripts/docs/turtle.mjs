import { Parser } from "n3";

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

/**
 * Turtle texts read into one graph that is asked by subject and predicate. Values come in the order of the files, and
 * the prefixes are those that the files declare.
 */
export function readTurtle(texts) {
  const prefixes = new Map();
  const bySubject = new Map();
  texts.forEach((text, i) => {
    const parser = new Parser({ blankNodePrefix: `_:file${i}_` });
    for (const { subject, predicate, object } of parser.parse(text, null, (prefix, iri) =>
      prefixes.set(prefix, iri.value ?? iri),
    )) {
      const facts = bySubject.get(subject.value) ?? new Map();
      bySubject.set(subject.value, facts);
      facts.set(predicate.value, [...(facts.get(predicate.value) ?? []), object.value]);
    }
  });

  const values = (subject, predicate) => bySubject.get(subject)?.get(predicate) ?? [];
  const list = (head) =>
    head === undefined || head === `${RDF}nil`
      ? []
      : [...values(head, `${RDF}first`), ...list(values(head, `${RDF}rest`)[0])];
  return {
    prefixes,
    /** All values of a property of a subject, as strings: IRIs, blank node labels or lexical forms. */
    values,
    /** The first of them. */
    value: (subject, predicate) => values(subject, predicate)[0],
    /** The members of the list that is a property's value. */
    members: (subject, predicate) => values(subject, predicate).flatMap(list),
    /** The subjects with a value of a property, in the order of the files. */
    subjects: (predicate, object) =>
      [...bySubject.keys()].filter((subject) => values(subject, predicate).includes(object)),
  };
}
