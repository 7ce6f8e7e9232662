import { Literal, MAPPING, NamedNode, Quad } from "../graph/index.ts";
import { NAMESPACES } from "../vocabulary/index.ts";
import { turtleBlocks } from "./turtle-blocks.ts";
import { turtleTerms } from "./turtle-terms.ts";
import { WRITERS } from "./writers.ts";

const { rap, rdf, xsd, schema, org, prov, oa, dcterms, dcat, spdx } = NAMESPACES;
const VOID = NAMESPACES.void;

/** What an export is described by. No times and no licence: neither is known from the articles. */
export interface DatasetFacts {
  /** IRI under which everything was minted; the dataset's is this and `dataset`. */
  readonly base: string;
  /** Name and version of the program. */
  readonly tool: string;
  /** Names of the files with the graphs. */
  readonly files: readonly string[];
  /** How many articles, each with a named graph. */
  readonly articles: number;
  /** How many things of each kind, and quads, summed over the articles. */
  readonly found: Readonly<Record<Counted | "entities" | "quads", number>>;
}

/** The classes whose members are counted. */
const COUNTED = {
  treaties: MAPPING.Treaty.class,
  persons: MAPPING.Person.class,
  organizations: MAPPING.Organization.class,
  states: MAPPING.State.class,
  places: MAPPING.Place.class,
  mentions: MAPPING.Mention.class,
  positions: MAPPING.PostHolding.class,
  agreements: MAPPING.Agreement.class,
  provisions: MAPPING.Provision.class,
  obligations: MAPPING.Obligation.class,
  statements: MAPPING.ReportedStatement.class,
} as const;

type Counted = keyof typeof COUNTED;

const PREFIXES = { rap, schema, prov, dcterms, dcat, void: VOID, spdx, xsd };
const MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
const ABOUT =
  "Who agreed to what and who said what in news articles, each fact with its place in the text; a named graph an article. " +
  "Numbers are summed over the graphs: what stands in two of them counts twice.";

/** Describes an export in Turtle, with VoID, DCAT and PROV. */
export function datasetDescription({ base, tool, files, articles, found }: DatasetFacts): string {
  const dataset = `${base}dataset`;
  const part = (name: string): string => `${dataset}${base.includes("#") ? "/" : "#"}${name}`;
  const quads: Quad[] = [];
  const graph = new NamedNode(dataset);
  const say = (subject: string, predicate: string, object: NamedNode | Literal): void => {
    quads.push(new Quad(new NamedNode(subject), new NamedNode(predicate), object, graph));
  };
  const link = (subject: string, predicate: string, object: string): void =>
    say(subject, predicate, new NamedNode(object));
  const tell = (subject: string, predicate: string, value: string): void =>
    say(subject, predicate, new Literal(value, new NamedNode(`${xsd}string`)));
  const count = (subject: string, predicate: string, value: number): void =>
    say(subject, predicate, new Literal(String(value), new NamedNode(`${xsd}integer`)));
  const members = (kind: string, type: string, entities: number): void => {
    if (entities === 0) return;
    link(dataset, `${VOID}classPartition`, part(kind));
    link(part(kind), `${rdf}type`, `${VOID}Dataset`);
    link(part(kind), `${VOID}class`, type);
    count(part(kind), `${VOID}entities`, entities);
  };

  link(dataset, `${rdf}type`, `${VOID}Dataset`);
  link(dataset, `${rdf}type`, `${dcat}Dataset`);
  link(dataset, `${rdf}type`, `${prov}Entity`);
  tell(dataset, `${dcterms}title`, "Agreements and statements in the news");
  tell(dataset, `${dcterms}description`, ABOUT);
  tell(dataset, `${VOID}uriSpace`, base);
  count(dataset, `${VOID}triples`, found.quads);
  count(dataset, `${VOID}entities`, found.entities);
  for (const vocabulary of [rap, schema, org, prov, oa]) link(dataset, `${VOID}vocabulary`, vocabulary);
  members("articles", MAPPING.Article.class, articles - found.treaties);
  for (const [kind, type] of Object.entries(COUNTED)) members(kind, type, found[kind as Counted]);

  link(dataset, `${prov}wasGeneratedBy`, part("export"));
  link(part("export"), `${rdf}type`, `${prov}Activity`);
  link(part("export"), `${prov}wasAssociatedWith`, part("tool"));
  link(part("tool"), `${rdf}type`, `${prov}SoftwareAgent`);
  tell(part("tool"), `${schema}name`, tool);

  for (const file of files) {
    const plain = file.replace(/\.gz$/, "");
    const writer = Object.values(WRITERS).find(({ extension }) => plain.endsWith(`.${extension}`));
    if (writer === undefined) continue;
    link(dataset, `${dcat}distribution`, part(file));
    link(part(file), `${rdf}type`, `${dcat}Distribution`);
    tell(part(file), `${dcterms}title`, file);
    link(part(file), `${dcat}mediaType`, MEDIA_TYPES + writer.mediaType);
    if (plain !== file) link(part(file), `${dcat}compressFormat`, `${MEDIA_TYPES}application/gzip`);
  }
  const terms = turtleTerms(base, PREFIXES);
  return terms.header + turtleBlocks(quads, terms);
}

/** One named graph, for the description of its dataset. */
export interface GraphFacts {
  readonly graph: string;
  /** SHA-256 of its canonical form (RDFC-1.0; without blank nodes, its sorted N-Quads), lower-case hex. */
  readonly sha256: string;
  readonly quads: number;
}

/**
 * Describes one named graph as a part of the dataset, with its checksum (DCAT 3, 6.8.16), in Turtle that may follow
 * {@link datasetDescription}.
 */
export function graphDescription(base: string, { graph, sha256, quads }: GraphFacts): string {
  const { term } = turtleTerms(base, PREFIXES);
  const [whole, part, checksum] = [`${base}dataset`, graph, `${graph}${graph.includes("#") ? "/" : "#"}sha256`].map(
    (iri) => term(new NamedNode(iri)),
  );
  return `
${whole} void:subset ${part} .

${part} a void:Dataset, prov:Entity ;
    void:triples ${quads} ;
    spdx:checksum ${checksum} .

${checksum} a spdx:Checksum ;
    spdx:algorithm spdx:checksumAlgorithm_sha256 ;
    spdx:checksumValue "${sha256}"^^xsd:hexBinary .
`;
}
