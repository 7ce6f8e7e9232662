import type { Quad } from "@rdfjs/types";
import { termKey } from "../../src/validate/indexed-dataset.ts";
import { NAMESPACES } from "../../src/vocabulary/index.ts";

const { rdf, rdfs, owl } = NAMESPACES;
const PREFIXES: Readonly<Record<string, string>> = { rdf, rdfs, owl, list: "urn:x-list:" };

/**
 * Rules of OWL 2 RL (OWL 2 Profiles, section 4.3, tables 4 to 9), by their names there. A list is read as its members
 * (`list:member`), a chain of two properties as its ends (`list:first`, `list:second`). Left out: datatypes, which the
 * shapes hold to account, keys, enumerations and cardinalities, which nothing here uses.
 */
const RULES: readonly string[] = [
  "eq-sym: ?x owl:sameAs ?y => ?y owl:sameAs ?x",
  "eq-trans: ?x owl:sameAs ?y . ?y owl:sameAs ?z => ?x owl:sameAs ?z",
  "eq-rep-s: ?x owl:sameAs ?y . ?x ?p ?o => ?y ?p ?o",
  "eq-rep-o: ?x owl:sameAs ?y . ?s ?p ?x => ?s ?p ?y",
  "eq-diff1: ?x owl:sameAs ?y . ?x owl:differentFrom ?y => false",
  "prp-dom: ?p rdfs:domain ?c . ?x ?p ?y => ?x rdf:type ?c",
  "prp-rng: ?p rdfs:range ?c . ?x ?p ?y => ?y rdf:type ?c",
  "prp-fp: ?p rdf:type owl:FunctionalProperty . ?x ?p ?y . ?x ?p ?z => ?y owl:sameAs ?z",
  "prp-ifp: ?p rdf:type owl:InverseFunctionalProperty . ?x ?p ?z . ?y ?p ?z => ?x owl:sameAs ?y",
  "prp-irp: ?p rdf:type owl:IrreflexiveProperty . ?x ?p ?x => false",
  "prp-symp: ?p rdf:type owl:SymmetricProperty . ?x ?p ?y => ?y ?p ?x",
  "prp-asyp: ?p rdf:type owl:AsymmetricProperty . ?x ?p ?y . ?y ?p ?x => false",
  "prp-trp: ?p rdf:type owl:TransitiveProperty . ?x ?p ?y . ?y ?p ?z => ?x ?p ?z",
  "prp-spo1: ?p rdfs:subPropertyOf ?q . ?x ?p ?y => ?x ?q ?y",
  "prp-spo2: ?q owl:propertyChainAxiom ?l . ?l list:first ?p . ?l list:second ?r . ?x ?p ?y . ?y ?r ?z => ?x ?q ?z",
  "prp-eqp1: ?p owl:equivalentProperty ?q . ?x ?p ?y => ?x ?q ?y",
  "prp-eqp2: ?p owl:equivalentProperty ?q . ?x ?q ?y => ?x ?p ?y",
  "prp-pdw: ?p owl:propertyDisjointWith ?q . ?x ?p ?y . ?x ?q ?y => false",
  "prp-inv1: ?p owl:inverseOf ?q . ?x ?p ?y => ?y ?q ?x",
  "prp-inv2: ?p owl:inverseOf ?q . ?x ?q ?y => ?y ?p ?x",
  "cls-nothing2: ?x rdf:type owl:Nothing => false",
  "cls-int2: ?c owl:intersectionOf ?l . ?l list:member ?m . ?x rdf:type ?c => ?x rdf:type ?m",
  "cls-uni: ?c owl:unionOf ?l . ?l list:member ?m . ?x rdf:type ?m => ?x rdf:type ?c",
  "cls-com: ?c owl:complementOf ?d . ?x rdf:type ?c . ?x rdf:type ?d => false",
  "cls-svf1: ?c owl:someValuesFrom ?d . ?c owl:onProperty ?p . ?x ?p ?y . ?y rdf:type ?d => ?x rdf:type ?c",
  "cls-avf: ?c owl:allValuesFrom ?d . ?c owl:onProperty ?p . ?x rdf:type ?c . ?x ?p ?y => ?y rdf:type ?d",
  "cls-hv1: ?c owl:hasValue ?v . ?c owl:onProperty ?p . ?x rdf:type ?c => ?x ?p ?v",
  "cls-hv2: ?c owl:hasValue ?v . ?c owl:onProperty ?p . ?x ?p ?v => ?x rdf:type ?c",
  "cax-sco: ?c rdfs:subClassOf ?d . ?x rdf:type ?c => ?x rdf:type ?d",
  "cax-eqc1: ?c owl:equivalentClass ?d . ?x rdf:type ?c => ?x rdf:type ?d",
  "cax-eqc2: ?c owl:equivalentClass ?d . ?x rdf:type ?d => ?x rdf:type ?c",
  "cax-dw: ?c owl:disjointWith ?d . ?x rdf:type ?c . ?x rdf:type ?d => false",
  "scm-sco: ?c rdfs:subClassOf ?d . ?d rdfs:subClassOf ?e => ?c rdfs:subClassOf ?e",
  "scm-spo: ?p rdfs:subPropertyOf ?q . ?q rdfs:subPropertyOf ?r => ?p rdfs:subPropertyOf ?r",
];

type Atom = readonly [string, string, string];
type Triple = readonly [subject: string, predicate: string, object: string];
type Binding = ReadonlyMap<string, string>;

const NOTHING: Binding = new Map();

interface Rule {
  readonly name: string;
  readonly body: readonly Atom[];
  /** None where the rule finds a contradiction. */
  readonly head: Atom | undefined;
}

function rule(text: string): Rule {
  const [, name = "", body = "", head = ""] = /^([\w-]+): (.*) => (.*)$/.exec(text) ?? [];
  const atom = (words: string): Atom => {
    const [s = "", p = "", o = ""] = words.split(" ").map((word) => {
      const [prefix = "", local] = word.split(":");
      return local === undefined ? word : `${PREFIXES[prefix]}${local}`;
    });
    return [s, p, o];
  };
  return { name, body: body.split(" . ").map(atom), head: head === "false" ? undefined : atom(head) };
}

/** A contradiction: the rule that found it, and the triples it found it in. */
export interface Clash {
  readonly rule: string;
  readonly triples: readonly Triple[];
}

export interface Closure {
  has(subject: string, predicate: string, object: string): boolean;
  readonly size: number;
  readonly clashes: readonly Clash[];
}

/** The closure of some triples under the rules; terms are named as `termKey` names them. */
export function closure(quads: Iterable<Quad>): Closure {
  const store = new Map<string, { bySubject: Map<string, Set<string>>; byObject: Map<string, Set<string>> }>();
  const queue: Triple[] = [];
  const clashes = new Map<string, Clash>();
  const has = (s: string, p: string, o: string): boolean => store.get(p)?.bySubject.get(s)?.has(o) === true;
  const add = (s: string, p: string, o: string): void => {
    if (s.startsWith('"') || has(s, p, o)) return;
    const of = store.get(p) ?? { bySubject: new Map(), byObject: new Map() };
    store.set(p, of);
    of.bySubject.set(s, (of.bySubject.get(s) ?? new Set()).add(o));
    of.byObject.set(o, (of.byObject.get(o) ?? new Set()).add(s));
    queue.push([s, p, o]);
  };

  function* matching([s, p, o]: Atom): Generator<Triple> {
    for (const predicate of p.startsWith("?") ? [...store.keys()] : [p]) {
      const of = store.get(predicate);
      if (of === undefined) continue;
      if (!s.startsWith("?")) {
        for (const object of o.startsWith("?") ? (of.bySubject.get(s) ?? []) : has(s, predicate, o) ? [o] : [])
          yield [s, predicate, object];
      } else if (!o.startsWith("?")) {
        for (const subject of of.byObject.get(o) ?? []) yield [subject, predicate, o];
      } else {
        for (const [subject, objects] of of.bySubject) for (const object of objects) yield [subject, predicate, object];
      }
    }
  }

  const apply = ({ name, body, head }: Rule, binding: Binding, left: readonly Atom[]): void => {
    const [next, ...rest] = left;
    if (next !== undefined) {
      for (const triple of [...matching(bound(next, binding))]) {
        const more = unified(next, triple, binding);
        if (more) apply({ name, body, head }, more, rest);
      }
    } else if (head !== undefined) {
      add(...bound(head, binding));
    } else {
      const triples = body.map((atom) => bound(atom, binding));
      clashes.set(JSON.stringify([name, triples]), { rule: name, triples });
    }
  };

  for (const { subject, predicate, object } of withLists([...quads]))
    add(termKey(subject), termKey(predicate), termKey(object));
  const rules = RULES.map(rule);
  // Grows while it is gone through.
  for (const triple of queue) {
    for (const each of rules) {
      for (const [i, atom] of each.body.entries()) {
        const binding = unified(atom, triple, NOTHING);
        if (binding) apply(each, binding, each.body.toSpliced(i, 1));
      }
    }
  }
  return { has, size: queue.length, clashes: [...clashes.values()] };
}

const bound = (atom: Atom, binding: Binding): Triple => {
  const [s, p, o] = atom;
  return [binding.get(s) ?? s, binding.get(p) ?? p, binding.get(o) ?? o];
};

function unified(atom: Atom, triple: Triple, binding: Binding): Binding | undefined {
  for (const [i, term] of atom.entries()) if (term[0] !== "?" && term !== triple[i]) return undefined;
  const more = new Map(binding);
  for (const [i, term] of atom.entries()) {
    const value = triple[i] ?? "";
    if (term[0] !== "?") continue;
    if ((more.get(term) ?? value) !== value) return undefined;
    more.set(term, value);
  }
  return more;
}

type Terms = Pick<Quad, "subject" | "predicate" | "object">;

/** The triples, and what the lists among them say: members, the ends of chains, pairs of disjoint classes. */
function* withLists(quads: readonly Quad[]): Generator<Terms> {
  yield* quads;
  const one = (subject: Terms["object"], predicate: string): Terms["object"] | undefined =>
    quads.find((quad) => quad.subject.equals(subject) && quad.predicate.value === predicate)?.object;
  const members = (head: Terms["object"]): Terms["subject"][] => {
    const found: Terms["subject"][] = [];
    for (
      let node: Terms["object"] | undefined = head;
      node && node.value !== `${rdf}nil`;
      node = one(node, `${rdf}rest`)
    ) {
      const first = one(node, `${rdf}first`);
      if (first) found.push(first as Terms["subject"]);
    }
    return found;
  };
  const named = (predicate: string): Terms["predicate"] =>
    ({ termType: "NamedNode", value: predicate }) as Terms["predicate"];
  for (const { subject, predicate, object } of quads) {
    if ([`${owl}unionOf`, `${owl}intersectionOf`].includes(predicate.value)) {
      for (const member of members(object))
        yield { subject: object as Terms["subject"], predicate: named("urn:x-list:member"), object: member };
    } else if (predicate.value === `${owl}propertyChainAxiom`) {
      const [first, second, ...others] = members(object);
      if (!first || !second || others.length > 0) continue;
      yield { subject: object as Terms["subject"], predicate: named("urn:x-list:first"), object: first };
      yield { subject: object as Terms["subject"], predicate: named("urn:x-list:second"), object: second };
    } else if (
      predicate.value === `${owl}members` &&
      one(subject, `${rdf}type`)?.value === `${owl}AllDisjointClasses`
    ) {
      const classes = members(object);
      for (const [i, a] of classes.entries())
        for (const b of classes.slice(i + 1)) yield { subject: a, predicate: named(`${owl}disjointWith`), object: b };
    }
  }
}
