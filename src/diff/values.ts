import { NAMESPACES } from "../vocabulary/index.ts";
import { type Facts, linked } from "./facts.ts";
import type { ComparedProperty, Manner } from "./kinds.table.ts";
import { nameOf } from "./names.ts";
import { type Passage, passageOf } from "./passage.ts";
import { isLiteral, lexicalForm } from "./terms.ts";

const { rap } = NAMESPACES;

/** A value of a property, ready to be compared and shown. */
export interface Value {
  /** Values with one key are one value, unless both have words and these differ. */
  readonly key: string;
  readonly words?: string;
  readonly shown: string;
  /** What tells two values apart that show the same: a place in the text, where both have that text; an IRI. */
  readonly exactly: string;
  /** Values of one property are told in this order. */
  readonly place: number;
}

/** One side of a comparison. */
export interface SideView {
  readonly facts: Facts;
  /** What stands for a thing when the sides are compared: the IRI of its partner in B. */
  readonly canonical: (iri: string) => string;
  /** Whether passages have their words; an export can be told to leave them out. */
  readonly quoted: boolean;
  /** Whether both sides are about the same text version, so that positions can be compared. */
  readonly sameText: boolean;
}

export function valuesOf(side: SideView, iri: string, property: ComparedProperty): Value[] {
  return linked(side.facts, iri, property)
    .map((term) => READ[property.manner](side, term))
    .sort((a, b) => a.place - b.place || compare(a.shown, b.shown));
}

/** The values of each side that the other has not. */
export function unshared(
  a: readonly Value[],
  b: readonly Value[],
): { readonly lost: readonly Value[]; readonly gained: readonly Value[] } {
  const left = new Map<string, Value[]>();
  for (const value of b) left.set(value.key, [...(left.get(value.key) ?? []), value]);
  const lost = a.filter((value) => {
    const same = left.get(value.key) ?? [];
    const at = same.findIndex(({ words }) => words === undefined || value.words === undefined || words === value.words);
    if (at < 0) return true;
    same.splice(at, 1);
    return false;
  });
  const gained = new Set([...left.values()].flat());
  return { lost, gained: b.filter((value) => gained.has(value)) };
}

const READ: Readonly<Record<Manner, (side: SideView, term: string) => Value>> = {
  literal: (_, term) => value(term, isLiteral(term) ? lexicalForm(term) : term),
  concept: (_, term) => value(term, term.startsWith(rap) ? term.slice(rap.length) : term),
  thing: ({ facts, canonical }, iri) => ({ ...value(canonical(iri), nameOf(facts, iri)), exactly: iri }),
  named: ({ facts, canonical }, iri) => {
    const name = nameOf(facts, iri);
    return { ...value(JSON.stringify([canonical(iri), name]), name), exactly: iri };
  },
  words: (side, iri) => words(side, passageOf(side.facts, iri)),
  count: mention,
  date,
  signature,
  text: textVersion,
};

function value(key: string, shown: string): Value {
  return { key, shown, exactly: key, place: 0 };
}

function words({ quoted, sameText }: SideView, { span, exact = quoted ? "" : undefined, cut }: Passage): Value {
  const place = `characters ${span.join("–")}`;
  return {
    key: sameText || exact === undefined ? place : exact,
    ...(exact !== undefined && (!cut || exact === "") && { words: exact }),
    shown: exact || place,
    exactly: sameText ? place : "",
    place: span[0],
  };
}

function mention(side: SideView, iri: string): Value {
  const { facts } = side;
  const anchor = words(side, passageOf(facts, iri));
  const notes = [
    ...facts.values(iri, `${rap}mentionKind`),
    ...(facts.values(iri, `${rap}metonym`).includes("true") ? ["metonym"] : []),
  ];
  const told = notes.length === 0 ? "" : ` (${notes.join(", ")})`;
  return { ...anchor, key: anchor.key + told, shown: `“${anchor.shown}”${told}` };
}

function date(side: SideView, iri: string): Value {
  const { facts, quoted } = side;
  const [day, edtf, earliest, latest, said = quoted ? "" : undefined] = [
    "date",
    "edtf",
    "earliest",
    "latest",
    "words",
  ].map((key) => facts.values(iri, rap + key)[0]);
  const bounds = (earliest ?? latest) ? `${earliest ?? "…"} to ${latest ?? "…"}` : undefined;
  const evidence = facts.objects(iri, `${rap}evidence`).map((passage) => words(side, passageOf(facts, passage)));
  const what = day ?? edtf ?? bounds ?? "unknown";
  const anchor = evidence.map(({ shown, exactly }) => `“${shown}” ${exactly}`.trim());
  const attested = evidence.every((value) => value.words !== undefined);
  return {
    key: JSON.stringify([day, edtf, earliest, latest, evidence.map(({ key }) => key)]),
    ...(said !== undefined && attested && { words: JSON.stringify([said, evidence.map((value) => value.words)]) }),
    shown: said === undefined || said === "" ? what : `${what} (“${said}”)`,
    exactly: [...(bounds === undefined || what === bounds ? [] : [bounds]), ...anchor].join(", "),
    place: 0,
  };
}

function signature({ facts, canonical }: SideView, iri: string): Value {
  const [signers, sides] = [`${rap}signer`, `${rap}signedFor`].map((predicate) => facts.objects(iri, predicate));
  const names = (iris: readonly string[] = []): string => iris.map((one) => nameOf(facts, one)).join(", ");
  const on = sides === undefined || sides.length === 0 ? "" : ` for ${names(sides)}`;
  return {
    key: JSON.stringify([signers?.map(canonical), sides?.map(canonical)]),
    shown: `${names(signers)}${on}`,
    exactly: [...(signers ?? []), ...(sides ?? [])].join(" "),
    place: 0,
  };
}

function textVersion({ facts }: SideView, iri: string): Value {
  const [sha256] = facts.values(iri, `${rap}sha256`);
  const [length] = facts.values(iri, `${rap}length`);
  const shown = [
    ...(length === undefined ? [] : [`${length} characters`]),
    ...(sha256 === undefined ? [] : [`SHA-256 ${sha256.slice(0, 16)}`]),
  ];
  return {
    ...value(JSON.stringify([sha256 ?? iri, length]), shown.length > 0 ? shown.join(", ") : iri),
    exactly: sha256 ?? iri,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
