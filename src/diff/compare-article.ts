import { NAMESPACES } from "../vocabulary/index.ts";
import type { Change } from "./change.ts";
import { changedProperties } from "./changed-properties.ts";
import { type Facts, linked } from "./facts.ts";
import { KINDS, type Kind } from "./kinds.table.ts";
import { nameOf } from "./names.ts";
import { otherChanges } from "./other-changes.ts";
import { type Pairs, pairsOf } from "./pairing.ts";
import { partsOf } from "./parts.ts";
import type { SideView } from "./values.ts";

const { oa, prov, rap, schema } = NAMESPACES;

/** A state's territory is told with the state. */
const TERRITORY = `${rap}territory`;

/** One article as each side has it; a graph without an article is compared by its subjects only. */
export interface ArticlePair {
  readonly a: Facts;
  readonly b: Facts;
  /** IRIs of the article, where there is one. */
  readonly articles?: readonly [a: string, b: string];
}

/** What changed in an article: in itself, in its things by kind, and in what is said of them beyond the ontology. */
export function compareArticle({ a, b, articles }: ArticlePair): readonly Change[] {
  const sameText = articles === undefined || textOf(a, articles[0]) === textOf(b, articles[1]);
  const pairs = new Map<string, string>(articles === undefined ? [] : [articles]);
  const byKind = KINDS.map((kind) => {
    const ofKind =
      kind.kind === "article"
        ? new Map(articles === undefined ? [] : [articles])
        : pairsOf(a, b, kind, pairs, sameText);
    for (const [one, other] of ofKind) {
      pairs.set(one, other);
      const [territory, partner] = [a.objects(one, TERRITORY)[0], b.objects(other, TERRITORY)[0]];
      if (one !== other && territory !== undefined && partner !== undefined) pairs.set(territory, partner);
    }
    return { kind, ofKind };
  });
  const left: SideView = { facts: a, canonical: (iri) => canonical(a, b, pairs, iri), quoted: isQuoted(a), sameText };
  const right: SideView = { facts: b, canonical: (iri) => iri, quoted: isQuoted(b), sameText };
  const changes = byKind.flatMap(({ kind, ofKind }) => [
    ...cameAndWent(a, b, kind, ofKind, pairs),
    ...[...ofKind].sort(byIri).flatMap(([one, other]) => changedProperties(left, right, kind, one, other)),
  ]);
  const article = articles?.[0];
  return [...changes, ...otherChanges(a, b, pairs)].map((change) =>
    article === undefined ? change : { ...change, article },
  );
}

/** The hash of the article's text version; its IRI where it has none. */
function textOf(facts: Facts, article: string): string | undefined {
  const [text] = facts.subjects(`${prov}specializationOf`, article);
  return text === undefined ? undefined : (facts.values(text, `${rap}sha256`)[0] ?? text);
}

function isQuoted(facts: Facts): boolean {
  for (const predicates of facts.index.values()) if (predicates.has(`${oa}exact`)) return true;
  return false;
}

/** A thing that goes by another IRI in B is the same when somebody speaks of it, unless its name is another too. */
function canonical(a: Facts, b: Facts, pairs: Pairs, iri: string): string {
  const partner = pairs.get(iri);
  if (partner === undefined || partner === iri) return iri;
  const [one, other] = [a.values(iri, `${schema}name`), b.values(partner, `${schema}name`)];
  return one.length === 0 || other.length === 0 || one[0] === other[0] ? partner : iri;
}

function byIri([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}

/** Things that have no partner; the parts of a whole that has none are told with it. */
function cameAndWent(a: Facts, b: Facts, kind: Kind, ofKind: Pairs, pairs: Pairs): readonly Change[] {
  const partners = new Set(ofKind.values());
  const wholes = new Set(pairs.values());
  const tell = (facts: Facts, iri: string, change: "added" | "removed", hasPartner: boolean): readonly Change[] => {
    if (hasPartner) return [];
    const whole = ownerOf(facts, kind, iri);
    if (whole !== undefined && !(change === "removed" ? pairs.has(whole) : wholes.has(whole))) return [];
    const note = partsOf(facts, iri);
    const told = { kind: kind.kind, change, thing: iri, name: nameOf(facts, iri) };
    return [note === undefined ? told : { ...told, note }];
  };
  return [
    ...thingsOf(a, kind).flatMap((iri) => tell(a, iri, "removed", ofKind.has(iri))),
    ...thingsOf(b, kind).flatMap((iri) => tell(b, iri, "added", partners.has(iri))),
  ];
}

function thingsOf(facts: Facts, { classes }: Kind): readonly string[] {
  return [...new Set(classes.flatMap((type) => facts.ofType(type)))].sort();
}

function ownerOf(facts: Facts, { owner }: Kind, iri: string): string | undefined {
  return owner === undefined ? undefined : linked(facts, iri, owner)[0];
}
