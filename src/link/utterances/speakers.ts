import type { Iri } from "../../record/index.ts";
import type { Facts } from "../facts.ts";
import { byCodeUnit } from "../link.ts";
import { likenessOf } from "../persons/index.ts";

/** Who an article gives a statement to. */
export interface Speaker {
  readonly iri: Iri;
  readonly name: string;
  /** Whom it acts for: the states and organizations it has a post in, or is a unit or an office of. Sorted. */
  readonly serves: readonly Iri[];
  readonly person?: true;
  /** The article names nobody, but whom it is that speaks for another: `iri` and `name` are that one's. */
  readonly unnamed?: true;
}

/** How two statements' speakers go together. `unknown`: one of the articles names none. */
export type Relation = "same" | "related" | "unknown" | "different";

interface Predicates {
  readonly name: string;
  readonly membership: string;
  readonly organization: string;
  readonly unitOf: string;
}

export function speakerOf(facts: Facts, iri: Iri, predicates: Predicates, persons: ReadonlySet<Iri>): Speaker {
  const name = facts.value(iri, predicates.name) ?? iri.replace(/^.*[/#]/, "");
  const serves = new Set(served(facts, iri, predicates));
  // "Kari Holm’s office": it is hers, and serves whom she serves.
  const [holder] = /^.*\p{L}(?=[’']s?\s\p{Ll})/u.exec(name) ?? [];
  if (holder !== undefined) {
    for (const person of persons) {
      if (facts.value(person, predicates.name) !== holder) continue;
      serves.add(person);
      for (const whom of served(facts, person, predicates)) serves.add(whom);
    }
  }
  return { iri, name, serves: [...serves].toSorted(byCodeUnit), ...(persons.has(iri) && { person: true }) };
}

const served = (facts: Facts, iri: Iri, predicates: Predicates): readonly Iri[] => [
  ...facts.values(iri, predicates.membership).flatMap((post) => facts.values(post, predicates.organization)),
  ...facts.values(iri, predicates.unitOf),
];

/** One of the speakers of the one is one of the other's; or one serves the other; or both serve the same. */
export function relation(a: readonly Speaker[], b: readonly Speaker[]): Relation {
  const known = (speakers: readonly Speaker[]): readonly Speaker[] => speakers.filter(({ unnamed }) => !unnamed);
  const [x, y] = [known(a), known(b)];
  // Who speaks for somebody may be anybody.
  if (x.length === 0 || y.length === 0) return "unknown";
  return relationOf(x, y);
}

function relationOf(a: readonly Speaker[], b: readonly Speaker[]): Relation {
  const any = (holds: (x: Speaker, y: Speaker) => boolean): boolean => a.some((x) => b.some((y) => holds(x, y)));
  if (any(sameSpeaker)) return "same";
  return any(connected) ? "related" : "different";
}

/** Whether two articles mean one speaker: one IRI, or names that may be one person's or body's. */
export const sameSpeaker = (x: Speaker, y: Speaker): boolean =>
  x.iri === y.iri || (x.person && y.person ? likenessOf(x.name, y.name) !== undefined : namesAgree(x.name, y.name));

const connected = (x: Speaker, y: Speaker): boolean =>
  x.serves.includes(y.iri) || y.serves.includes(x.iri) || x.serves.some((whom) => y.serves.includes(whom));

/** All words of one name are in the other: an article may know a person by the family name only. */
function namesAgree(a: string, b: string): boolean {
  const [x, y] = [wordsOfName(a), wordsOfName(b)];
  if (x.length === 0 || y.length === 0) return false;
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  return few.every((word) => many.includes(word)) && few.at(-1) === many.at(-1);
}

const wordsOfName = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Whether one is said to belong to the other, as a minister to the state, a spokeswoman to her ministry, an office to its
 * holder: two outlets may well name either. Two who serve a third are not that: an adviser is not the president's office.
 */
export const speaksFor = (x: Speaker, y: Speaker): boolean => x.serves.includes(y.iri) || y.serves.includes(x.iri);

/** Whether one, unnamed, speaks for somebody, and the other, of whom nobody is known to be served, may be that one. */
export const mayBeVoice = (x: Speaker, y: Speaker): boolean =>
  (x.unnamed === true && !y.unnamed && y.serves.length === 0) ||
  (y.unnamed === true && !x.unnamed && x.serves.length === 0);

/** How a speaker is told of where two articles differ. */
export const calledIn = ({ name, unnamed }: Speaker): string => (unnamed ? `someone for ${name}` : name);
