import { type Quad, toQuads } from "../../src/graph/index.ts";
import { type Link, linker, reportsOf } from "../../src/link/index.ts";
import type { ArticleRecord, Entity, Mention, ReportedStatement } from "../../src/record/index.ts";

const BASE = "https://example.org/news/";
const iri = (tail: string): string => `${BASE}${tail}`;

/** A statement in short. Quotation marks in the words are what makes it direct or mixed. */
export interface Said {
  /** Tail of its IRI. */
  readonly id: string;
  /** Tail of the speaker's IRI; none where nobody is known. */
  readonly by?: string;
  readonly words: string | readonly string[];
  /** The words that say who said it, and whom they name within them, by the tail of the IRI. */
  readonly source?: readonly [words: string, naming?: string];
  readonly on?: string;
  /** Where its content begins in the article's text; by default behind the statement before it. */
  readonly at?: number;
  /** Id of the statement that reports this one. */
  readonly within?: string;
  readonly attribution?: ReportedStatement["attribution"];
  readonly speechAct?: ReportedStatement["speechAct"];
}

/** Who may speak: a minister and the office of the prime minister of Norway, an Icelandic minister, two of the United States. */
const PEOPLE: readonly Entity[] = [
  { ...thing("state/NO", "Norway"), type: "State" },
  { ...thing("state/IS", "Iceland"), type: "State" },
  { ...thing("state/US", "United States"), type: "State" },
  ...[
    ["kari-holm", "Kari Holm", "NO"],
    ["arne-vik", "Arne Vik", "NO"],
    ["jon-arnason", "Jon Arnason", "IS"],
    ["pat-rowe", "Pat Rowe", "US"],
    ["lee-marsh", "Lee Marsh", "US"],
  ].map(
    ([key = "", name = "", code = ""]): Entity => ({
      ...thing(`person/${key}`, name),
      type: "Person",
      positions: [
        { id: iri(`person/${key}/post`), type: "PostHolding", title: "minister", organization: iri(`state/${code}`) },
      ],
    }),
  ),
  { ...thing("person/vik_short", "Vik"), type: "Person" },
  { ...thing("person/nils-berg", "Nils Berg"), type: "Person" },
  { ...thing("organization/vik-s-office", "Arne Vik’s office"), type: "Organization" },
];

function thing(tail: string, name: string) {
  return { id: iri(tail), name, mentions: [] };
}

/** The graph of an article with these statements. */
export const telling = (...args: Parameters<typeof recordTelling>): readonly Quad[] => toQuads(recordTelling(...args));

/** The record of an article with these statements. */
export function recordTelling(key: string, published: string | undefined, ...told: readonly Said[]): ArticleRecord {
  let place = 0;
  const mentioned = new Map<string, Mention[]>();
  const statements = told.map((said): ReportedStatement => {
    const pieces = [said.words].flat();
    place = said.at ?? place + 10;
    const passage = (start: number, exact: string) => {
      const end = start + exact.length;
      const id = iri(`text/${key}#char=${start},${end}`);
      return { id, type: "Passage", of: iri(`text/${key}`), start, end, exact } as const;
    };
    const content = pieces.map((exact) => {
      const piece = passage(place, exact);
      place = piece.end + 10;
      return piece;
    });
    const source = said.source && passage(place, said.source[0]);
    const [, naming] = said.source ?? [];
    if (source && naming !== undefined) {
      const mention = { ...source, id: `${source.id}-m`, type: "Mention", kind: "name" } as const;
      mentioned.set(iri(naming), [...(mentioned.get(iri(naming)) ?? []), mention]);
    }
    if (source) place = source.end + 10;
    const quoted = pieces.filter((piece) => /^["“‘]/.test(piece)).length;
    const marks = pieces.some((piece) => /["“]/.test(piece));
    return {
      id: iri(`statement/${said.id}`),
      type: "ReportedStatement",
      form: quoted === pieces.length ? "direct" : marks ? "mixed" : "indirect",
      attribution: said.attribution ?? "communication",
      ...(said.speechAct !== undefined && { speechAct: said.speechAct }),
      content,
      ...(source && { source }),
      ...(said.by !== undefined && { speaker: [iri(said.by)] }),
      ...(said.on !== undefined && { saidOn: { id: iri(`date/${said.id}`), type: "Date", date: said.on } }),
      ...(said.within !== undefined && { within: iri(`statement/${said.within}`) }),
    };
  });
  const record: ArticleRecord = {
    "@context": "https://w3id.org/rapporteur/context.jsonld",
    id: iri(`article/${key}`),
    type: "Article",
    identifier: key,
    ...(published !== undefined && { publishedOn: published }),
    text: { id: iri(`text/${key}`), type: "TextVersion", sha256: "0".repeat(64), length: 100_000 },
    run: { id: iri(`run/${key}`), type: "Run", tool: "test", generated: iri(`graph/${key}`) },
    entities: PEOPLE.map((one) => ({ ...one, mentions: mentioned.get(one.id) ?? [] })),
    statements,
  };
  return record;
}

/** The utterances that the pass finds in some articles. */
export function utterances(...articles: readonly (readonly Quad[])[]): readonly Link[] {
  const gathered = linker();
  for (const quads of articles) gathered.add(reportsOf(quads));
  return [...gathered.links()].filter(({ kind }) => kind === "utterance");
}

/** The statements that come together, by the tails of their IRIs. */
export const rendered = (links: readonly Link[]): readonly (readonly string[])[] =>
  links.map(({ members }) => members.map((member) => member.replace(/^.*\//, "")));
