import type { Facts } from "./facts.ts";
import type { Kind } from "./kinds.table.ts";
import { isPassage } from "./names.ts";
import { passagesOf } from "./passage.ts";
import { type Bag, bagOf, likeness, overlap, type Span } from "./words.ts";

/** Things of A to those of B that they are taken for. */
export type Pairs = ReadonlyMap<string, string>;

/** From here on two things of different IRIs are taken for one. */
const ENOUGH = 0.5;

interface Candidate {
  readonly iri: string;
  readonly owner: string | undefined;
  readonly number: string | undefined;
  readonly bag: Bag;
  readonly spans: readonly Span[];
  /** Its place among the candidates, in the order of the text. */
  readonly place: number;
}

/**
 * Pairs the things of a kind: by their IRI; the others by the text they stand on, in the same text version by the
 * characters they share and else by their words, the best match first. A part is paired only inside its whole.
 * @param known pairs of the kinds before, where the owners are found
 */
export function pairsOf(a: Facts, b: Facts, kind: Kind, known: Pairs, sameText: boolean): Map<string, string> {
  const ofA = new Set(kind.classes.flatMap((type) => a.ofType(type)));
  const ofB = new Set(kind.classes.flatMap((type) => b.ofType(type)));
  const pairs = new Map([...ofA].filter((iri) => ofB.has(iri)).map((iri) => [iri, iri]));
  const left = candidates(
    a,
    [...ofA].filter((iri) => !ofB.has(iri)),
    kind,
    (owner) => known.get(owner) ?? owner,
  );
  const right = candidates(
    b,
    [...ofB].filter((iri) => !ofA.has(iri)),
    kind,
    (owner) => owner,
  );
  const matches = left.flatMap((one) =>
    right.flatMap((other) => {
      const score = match(one, other, kind, sameText);
      return score < ENOUGH ? [] : [{ one, other, score, far: Math.abs(one.place - other.place) }];
    }),
  );
  matches.sort(
    (m, n) => n.score - m.score || m.far - n.far || m.one.place - n.one.place || m.other.place - n.other.place,
  );
  const taken = new Set<string>();
  for (const { one, other } of matches) {
    if (pairs.has(one.iri) || taken.has(other.iri)) continue;
    pairs.set(one.iri, other.iri);
    taken.add(other.iri);
  }
  return pairs;
}

function match(a: Candidate, b: Candidate, { kind, owner }: Kind, sameText: boolean): number {
  if (owner !== undefined && a.owner !== b.owner) return 0;
  // An agreement has one signing, an article one run.
  if (kind === "signing" || kind === "run") return 1;
  const shared = sameText ? overlap(a.spans, b.spans) : 0;
  const words = shared > 0 ? shared : likeness(a.bag, b.bag);
  return kind === "provision" && a.number !== undefined && a.number === b.number ? (1 + words) / 2 : words;
}

function candidates(
  facts: Facts,
  iris: readonly string[],
  kind: Kind,
  ownerOf: (owner: string) => string,
): readonly Candidate[] {
  return iris
    .map((iri) => candidate(facts, iri, kind, ownerOf))
    .sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0) || (a.iri < b.iri ? -1 : 1))
    .map((one, place) => ({ ...one, place }));
}

function candidate(
  facts: Facts,
  iri: string,
  { properties, owner }: Kind,
  ownerOf: (owner: string) => string,
): Omit<Candidate, "place"> {
  const objects = properties.flatMap(({ predicate, reverse }) => (reverse ? [] : facts.objects(iri, predicate)));
  const passages = passagesOf(
    facts,
    objects.filter((object) => isPassage(facts, object)),
  );
  const literals = properties
    .filter(({ manner }) => manner === "literal")
    .flatMap(({ predicate }) => facts.values(iri, predicate));
  const [whole] =
    owner === undefined
      ? []
      : owner.reverse
        ? facts.subjects(owner.predicate, iri)
        : facts.objects(iri, owner.predicate);
  const number = properties.find(({ key }) => key === "number");
  return {
    iri,
    owner: whole === undefined ? undefined : ownerOf(whole),
    number: number === undefined ? undefined : facts.values(iri, number.predicate)[0],
    bag: bagOf([...literals, ...passages.flatMap(({ exact }) => exact ?? [])]),
    spans: passages.map(({ span }) => span),
  };
}
