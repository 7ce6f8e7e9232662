import { NAMESPACES } from "../vocabulary/index.ts";
import type { Change } from "./change.ts";
import { type Facts, linked } from "./facts.ts";
import { type ComparedProperty, KINDS, type Kind, type Manner, wholeProperty } from "./kinds.table.ts";
import { nameOf } from "./names.ts";
import { otherChanges } from "./other-changes.ts";
import { type Pairs, pairsOf } from "./pairing.ts";
import { partsOf } from "./parts.ts";
import { type SideView, unshared, type Value, valuesOf } from "./values.ts";

const { oa, prov, rap, rdf, schema } = NAMESPACES;

/** A state's territory is told with the state. */
const TERRITORY = `${rap}territory`;

/** Values that a note names; more are counted. */
const NAMED = 3;

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
    ...[...ofKind].sort(byIri).flatMap(([one, other]) => changed(left, right, kind, one, other)),
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

/** Kinds whose IRIs say what a thing is; a part's IRI follows from its whole or its text. */
const NAMED_BY_IRI: ReadonlySet<string> = new Set(["article", "agreement", "entity"]);

function changed(a: SideView, b: SideView, kind: Kind, one: string, other: string): readonly Change[] {
  const name = nameOf(a.facts, one);
  const tell = (property: string, facts: Pick<Change, "from" | "to" | "note">): Change => ({
    kind: kind.kind,
    change: "changed",
    thing: one,
    name,
    property,
    ...facts,
  });
  const changes: Change[] = [];
  if (one !== other && NAMED_BY_IRI.has(kind.kind)) changes.push(tell("id", { from: one, to: other }));
  const types = [a.facts.typesOf(one), b.facts.typesOf(other)].map((iris) => iris.map(localName).sort().join(", "));
  if (types[0] !== types[1]) changes.push(tell("type", both(types[0] ?? "", types[1] ?? "")));
  const whole = kind.owner === undefined ? [] : [wholeProperty(kind.owner)];
  for (const property of [...kind.properties, ...whole]) {
    const [before, after] = [valuesOf(a, one, property), valuesOf(b, other, property)];
    const { lost, gained } = unshared(before, after);
    if (lost.length === 0 && gained.length === 0) continue;
    changes.push(tell(property.key, told(property, before, after, lost, gained)));
  }
  return changes;
}

function localName(iri: string): string {
  const namespace = [rap, schema, rdf].find((start) => iri.startsWith(start)) ?? "";
  return iri.slice(namespace.length);
}

function told(
  { manner }: ComparedProperty,
  before: readonly Value[],
  after: readonly Value[],
  lost: readonly Value[],
  gained: readonly Value[],
): Pick<Change, "from" | "to" | "note"> {
  const note = (show: (value: Value) => string): string =>
    [noteOf("lost", lost, show), noteOf("gained", gained, show)].filter((part) => part !== "").join("; ");
  if (manner === "count") {
    return {
      from: String(before.length),
      to: String(after.length),
      note: note(({ shown, exactly }) => `${shown} ${exactly}`.trim()),
    };
  }
  const values = shown(before, after, manner);
  const isInPart = before.length > lost.length && manner !== "words";
  return isInPart ? { ...values, note: note((value) => value.shown) } : values;
}

function noteOf(verb: string, values: readonly Value[], show: (value: Value) => string): string {
  if (values.length === 0) return "";
  const more = values.length > NAMED ? ` and ${values.length - NAMED} more` : "";
  return `${verb} ${values.slice(0, NAMED).map(show).join(", ")}${more}`;
}

/** The values before and after; where both look the same, with what tells them apart. */
function shown(before: readonly Value[], after: readonly Value[], manner: Manner): Pick<Change, "from" | "to"> {
  const join = (parts: readonly string[]): string => parts.join(manner === "words" ? " … " : ", ");
  const [from, to] = [before, after].map((values) => join(values.map((value) => value.shown)));
  if (from !== to) return both(from ?? "", to ?? "");
  const exactly = [before, after].map((values) => join(values.map((value) => `${value.shown} (${value.exactly})`)));
  return both(exactly[0] ?? "", exactly[1] ?? "");
}

function both(from: string, to: string): Pick<Change, "from" | "to"> {
  return { ...(from !== "" && { from }), ...(to !== "" && { to }) };
}
