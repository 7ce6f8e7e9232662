/**
 * RDF terms and quads in the shape of the RDF/JS data model (https://rdf.js.org/data-model-spec/), so that n3, the SHACL
 * engines and Oxigraph take them as they are. There is no blank node and no language tag: a record's graph has neither.
 * Classes, not object literals: the shared prototype keeps a term to the fields that differ.
 */
export class NamedNode<Iri extends string = string> {
  readonly value: Iri;

  constructor(value: Iri) {
    this.value = value;
  }

  get termType(): "NamedNode" {
    return "NamedNode";
  }

  equals(other: TermLike): boolean {
    return this === other || (other?.termType === "NamedNode" && other.value === this.value);
  }
}

export class Literal {
  /** The lexical form. */
  readonly value: string;
  readonly datatype: NamedNode;

  constructor(value: string, datatype: NamedNode) {
    this.value = value;
    this.datatype = datatype;
  }

  get termType(): "Literal" {
    return "Literal";
  }

  get language(): "" {
    return "";
  }

  equals(other: TermLike): boolean {
    return (
      this === other ||
      (other?.termType === "Literal" &&
        other.value === this.value &&
        !other.language &&
        other.datatype?.value === this.datatype.value)
    );
  }
}

/** A statement in a named graph. */
export class Quad {
  readonly subject: NamedNode;
  readonly predicate: NamedNode;
  readonly object: NamedNode | Literal;
  readonly graph: NamedNode;

  constructor(subject: NamedNode, predicate: NamedNode, object: NamedNode | Literal, graph: NamedNode) {
    this.subject = subject;
    this.predicate = predicate;
    this.object = object;
    this.graph = graph;
  }

  get termType(): "Quad" {
    return "Quad";
  }

  get value(): "" {
    return "";
  }

  equals(other: TermLike): boolean {
    return (
      this === other ||
      (other?.termType === "Quad" &&
        this.subject.equals(other.subject) &&
        this.predicate.equals(other.predicate) &&
        this.object.equals(other.object) &&
        this.graph.equals(other.graph))
    );
  }
}

/** What any RDF/JS term may hold, as far as `equals` looks. */
export type TermLike =
  | {
      readonly termType: string;
      readonly value: string;
      readonly language?: string;
      readonly datatype?: { readonly value: string };
      readonly subject?: TermLike;
      readonly predicate?: TermLike;
      readonly object?: TermLike;
      readonly graph?: TermLike;
    }
  | null
  | undefined;
