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
  /** What tells two values apart that show the same: a place in the text, an IRI. */
  readonly exactly: string;
  /** Values of one property are told in this order. */
  readonly place: number;
}

/** One side of a comparison. */
export interface SideView {
  readonly facts: Facts;
  /** What stands for a thing when the sides are compared: the IRI of its partner in B. */
  readonly canonical: (iri: string) => string;
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
  words: (side, iri) => words(side, passageOf(side.facts, iri)),
  count: mention,
  date,
  signature,
  text: textVersion,
};

function value(key: string, shown: string): Value {
  return { key, shown, exactly: key, place: 0 };
}

function words({ sameText }: SideView, { span, exact, cut }: Passage): Value {
  const place = `characters ${span.join("–")}`;
  return {
    key: sameText || exact === undefined ? place : exact,
    ...(exact !== undefined && !cut && { words: exact }),
    shown: exact ?? place,
    exactly: place,
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

function date({ facts, sameText }: SideView, iri: string): Value {
  const [day, edtf, earliest, latest, said] = ["date", "edtf", "earliest", "latest", "words"].map(
    (key) => facts.values(iri, rap + key)[0],
  );
  const bounds = (earliest ?? latest) ? `${earliest ?? "…"} to ${latest ?? "…"}` : undefined;
  const [evidence] = facts.objects(iri, `${rap}evidence`).map((passage) => passageOf(facts, passage));
  const place = evidence === undefined ? "no place" : `characters ${evidence.span.join("–")}`;
  const what = day ?? edtf ?? bounds ?? "unknown";
  return {
    key: JSON.stringify([day, edtf, earliest, latest, sameText ? place : undefined]),
    ...(said !== undefined && { words: said }),
    shown: said === undefined ? what : `${what} (“${said}”)`,
    exactly: [what === bounds ? undefined : bounds, place].filter((part) => part !== undefined).join(", "),
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
  return { ...value(sha256 ?? iri, shown.length > 0 ? shown.join(", ") : iri), exactly: sha256 ?? iri };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
