import { type Quad, toQuads } from "../../src/graph/index.ts";
import { type Link, linker, reportsOf } from "../../src/link/index.ts";
import type { Agreement, ArticleRecord, Entity } from "../../src/record/index.ts";

const BASE = "https://example.org/news/";
const iri = (name: string): string => `${BASE}${name}`;

/** An agreement in short: things by the tails of their IRIs. */
export interface Told {
  /** Tail of its IRI; by default one that no other article's has. */
  readonly id?: string;
  readonly names?: readonly string[];
  readonly parties?: string;
  readonly kinds?: Agreement["kinds"];
  readonly status?: Agreement["status"];
  readonly date?: string;
  readonly edtf?: string;
  readonly place?: string;
  /** `person/x:state/Y` signed for that state. */
  readonly signers?: readonly string[];
  /** The division is the place of another of them in this list. */
  readonly provisions?: readonly {
    readonly number?: string;
    readonly label?: string;
    readonly division?: number;
    readonly words: string;
    /** Told in the article's own words, where it is not verbatim. */
    readonly paraphrase?: true;
  }[];
}

/** The graph of an article that reports some agreements, and names persons with offices (`title:state/Y`), by key or by `key=name`. */
export const article = (...args: Parameters<typeof recordOn>): readonly Quad[] => toQuads(recordOn(...args));

/** The record of such an article. */
export function recordOn(
  key: string,
  published: string | undefined,
  told: Told | readonly Told[],
  persons: Readonly<Record<string, readonly string[]>> = {},
): ArticleRecord {
  const agreements = [told].flat().map((one, i) => agreement(one, `${key}-${i}`));
  const record: ArticleRecord = {
    "@context": "https://w3id.org/rapporteur/context.jsonld",
    id: iri(`article/${key}`),
    type: "Article",
    identifier: key,
    ...(published !== undefined && { publishedOn: published }),
    text: { id: iri(`text/${key}`), type: "TextVersion", sha256: "0".repeat(64), length: 10 },
    run: { id: iri(`run/${key}`), type: "Run", tool: "test", generated: iri(`graph/${key}`) },
    entities: [
      ...["NO", "IS", "DK", "SE", "GL"].map((code): Entity => ({ ...thing(`state/${code}`, code), type: "State" })),
      ...["oslo", "bergen"].map((name): Entity => ({ ...thing(`place/${name}`, name), type: "Place" })),
      ...Object.entries(persons).map(
        ([known, posts]): Entity => ({
          ...thing(`person/${known.replace(/=.*/, "")}`, known.replace(/.*=/, "")),
          type: "Person",
          positions: posts.map((post, i) => {
            const [title = "", organization] = post.replace(/^former /, "").split(":");
            return {
              id: iri(`post/${key}-${known}-${i}`),
              type: "PostHolding",
              title,
              ...(organization !== undefined && { organization: iri(organization) }),
              ...(post.startsWith("former ") && { former: true }),
            };
          }),
        }),
      ),
    ],
    agreements,
  };
  return record;
}

const thing = (tail: string, name: string) => ({ id: iri(tail), name, mentions: [] });

function agreement(told: Told, unique: string): Agreement {
  const id = iri(`agreement/${told.id ?? unique}`);
  const { date, edtf, place, signers = [], provisions = [], names: [name, ...alternateName] = [] } = told;
  const passage = (part: string, exact: string) =>
    ({ id: `${id}/${part}`, type: "Passage", of: iri("text/x"), start: 0, end: 1, exact }) as const;
  return {
    id,
    type: "Agreement",
    ...(name !== undefined && { name }),
    ...(alternateName.length > 0 && { alternateName }),
    ...(told.kinds && { kinds: told.kinds }),
    ...(told.status && { status: told.status }),
    parties: (told.parties ?? "NO IS").match(/\S+/g)?.map((code) => iri(`state/${code}`)) ?? [],
    mentions: [],
    signing: {
      id: `${id}/signing/${unique}`,
      type: "Signing",
      ...((date ?? edtf) !== undefined && {
        on: { id: `${id}/on/${unique}`, type: "Date", ...(date && { date }), ...(edtf && { edtf }) },
      }),
      ...(place && { in: iri(`place/${place}`) }),
      signatories: signers.map((signature, i) => {
        const [signer = "", party] = signature.split(":");
        return {
          id: `${id}/signature/${unique}-${i}`,
          type: "Signature",
          signer: iri(signer),
          ...(party !== undefined && { for: iri(party) }),
        };
      }),
    },
    provisions: provisions.map(({ number, label, division, words, paraphrase }, i) => ({
      id: `${id}/provision/${unique}-${i}`,
      type: "Provision",
      fidelity: paraphrase ? "paraphrase" : "verbatim",
      ...(number !== undefined && { number }),
      ...(label !== undefined && { label }),
      ...(division !== undefined && { division: `${id}/provision/${unique}-${division}` }),
      text: passage(`wording/${unique}-${i}`, words),
    })),
  };
}

/** What the pass says of some articles' agreements and persons. */
export const linksOf = (...articles: readonly (readonly Quad[])[]): readonly Link[] =>
  allLinksOf(...articles).filter(({ kind }) => kind !== "provision");

/** All that the pass says of some articles. */
export function allLinksOf(...articles: readonly (readonly Quad[])[]): readonly Link[] {
  const gathered = linker();
  for (const quads of articles) gathered.add(reportsOf(quads));
  return [...gathered.links()];
}

/** The agreements that are brought together, by the tails of their IRIs. */
export const together = (links: readonly Link[]): readonly (readonly string[])[] =>
  links.map(({ members }) => members.map((member) => member.replace(/^.*\//, "")));
