import { type Facts, linked } from "./facts.ts";
import type { ComparedProperty, Kind } from "./kinds.table.ts";
import { isPassage } from "./names.ts";
import { passagesOf } from "./passage.ts";
import { type Bag, bagOf, likeness, overlap, type Span } from "./words.ts";

/** Things of A to those of B that they are taken for. */
export type Pairs = ReadonlyMap<string, string>;

/** What a thing stands on: words, and their places in the text. */
interface Stand {
  readonly bag: Bag;
  readonly spans: readonly Span[];
}

/** How much of a match in words the core is. */
const CORE = 0.8;

/** From here on two things of different IRIs are taken for one. */
const ENOUGH = 0.5;

interface Candidate {
  readonly iri: string;
  readonly owner: string | undefined;
  readonly number: string | undefined;
  /** What makes it this thing: a statement's content; of other kinds, all that they say. */
  readonly core: Stand;
  /** What helps: a statement's cue. */
  readonly besides: Stand;
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
  const leftOver = (iris: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] =>
    [...iris].filter((iri) => !others.has(iri));
  const left = candidates(a, leftOver(ofA, ofB), kind, (owner) => known.get(owner) ?? owner);
  const right = candidates(b, leftOver(ofB, ofA), kind, (owner) => owner);
  for (const [one, other] of [...equals(left, right, sameText)]) {
    pairs.set(one.iri, other.iri);
    left.delete(one);
    right.delete(other);
  }
  for (const [one, other] of best(left, right, kind, sameText)) pairs.set(one.iri, other.iri);
  return pairs;
}

/**
 * Those that stand on the very same words, each with the first of its kind that is left: after a new version of the text
 * that is nearly all of them.
 */
function* equals(
  left: ReadonlySet<Candidate>,
  right: ReadonlySet<Candidate>,
  sameText: boolean,
): Generator<readonly [Candidate, Candidate]> {
  const keyOf = ({ owner, number, core, besides }: Candidate): string =>
    JSON.stringify([owner, number, ...[core, besides].map(({ bag, spans }) => [[...bag], sameText ? spans : 0])]);
  const found = new Map<string, Candidate[]>();
  for (const one of [...right].reverse()) {
    const key = keyOf(one);
    const list = found.get(key);
    if (list === undefined) found.set(key, [one]);
    else list.push(one);
  }
  for (const one of left) {
    const other = one.core.bag.size === 0 ? undefined : found.get(keyOf(one))?.pop();
    if (other !== undefined) yield [one, other];
  }
}

/** Those that are like enough, the likest first. */
function* best(
  left: ReadonlySet<Candidate>,
  right: ReadonlySet<Candidate>,
  kind: Kind,
  sameText: boolean,
): Generator<readonly [Candidate, Candidate]> {
  const matches = [...left].flatMap((one) =>
    [...right].flatMap((other) => {
      const score = match(one, other, kind, sameText);
      if (score < ENOUGH) return [];
      const shared = sameText ? positions(one, other) : 0;
      return [{ one, other, score, shared, far: Math.abs(one.place - other.place) }];
    }),
  );
  matches.sort(
    (m, n) =>
      n.shared - m.shared ||
      n.score - m.score ||
      m.far - n.far ||
      m.one.place - n.one.place ||
      m.other.place - n.other.place,
  );
  const taken = new Set<Candidate>();
  for (const { one, other } of matches) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    yield [one, other];
  }
}

function match(a: Candidate, b: Candidate, { kind, owner }: Kind, sameText: boolean): number {
  if (owner !== undefined && a.owner !== b.owner) return 0;
  // An agreement has one signing, an article one run.
  if (kind === "signing" || kind === "run") return 1;
  const shared = sameText
    ? Math.max(overlap(a.core.spans, b.core.spans), overlap(a.besides.spans, b.besides.spans))
    : 0;
  const words = shared > 0 ? shared : likenessOf(a, b);
  return kind === "provision" && a.number !== undefined && a.number === b.number ? (1 + words) / 2 : words;
}

/** How much of the text two candidates share, their core and what is besides taken together. */
function positions(a: Candidate, b: Candidate): number {
  return overlap(a.core.spans, b.core.spans) + overlap(a.besides.spans, b.besides.spans);
}

function likenessOf(a: Candidate, b: Candidate): number {
  const core = likeness(a.core.bag, b.core.bag);
  const helped = a.besides.bag.size > 0 && b.besides.bag.size > 0;
  return helped ? CORE * core + (1 - CORE) * likeness(a.besides.bag, b.besides.bag) : core;
}

function candidates(
  facts: Facts,
  iris: readonly string[],
  kind: Kind,
  ownerOf: (owner: string) => string,
): Set<Candidate> {
  const found = iris
    .map((iri) => candidate(facts, iri, kind, ownerOf))
    .sort((a, b) => (a.core.spans[0]?.[0] ?? 0) - (b.core.spans[0]?.[0] ?? 0) || (a.iri < b.iri ? -1 : 1));
  return new Set(found.map((one, place) => ({ ...one, place })));
}

function candidate(
  facts: Facts,
  iri: string,
  { properties, owner, core, besides = [] }: Kind,
  ownerOf: (owner: string) => string,
): Omit<Candidate, "place"> {
  const whole = owner === undefined ? undefined : linked(facts, iri, owner)[0];
  const number = properties.find(({ key }) => key === "number");
  return {
    iri,
    owner: whole === undefined ? undefined : ownerOf(whole),
    number: number === undefined ? undefined : facts.values(iri, number.predicate)[0],
    core: stand(facts, iri, core === undefined ? properties : properties.filter(({ key }) => core.includes(key))),
    besides: stand(
      facts,
      iri,
      properties.filter(({ key }) => besides.includes(key)),
    ),
  };
}

/** The literals and the passages that some properties give. */
function stand(facts: Facts, iri: string, properties: readonly ComparedProperty[]): Stand {
  const literals = properties
    .filter(({ manner }) => manner === "literal")
    .flatMap(({ predicate }) => facts.values(iri, predicate));
  const passages = passagesOf(
    facts,
    properties
      .filter(({ reverse }) => !reverse)
      .flatMap(({ predicate }) => facts.objects(iri, predicate))
      .filter((object) => isPassage(facts, object)),
  );
  return {
    bag: bagOf([...literals, ...passages.flatMap(({ exact }) => exact ?? [])]),
    spans: passages.map(({ span }) => span),
  };
}
