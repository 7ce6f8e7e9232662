import type { Iri } from "../../record/index.ts";
import type { Deed } from "./deeds.ts";
import type { Known } from "./known.ts";
import { isHighOffice } from "./report.ts";
import { soundsOf } from "./transliteration.ts";

/** With how many others a person is compared under one key: what more have in common is no sign. */
const MOST = 400;

/** Pairs of persons who have a post or a deed in common and a part of the name; each once. */
export function* candidates(
  persons: ReadonlyMap<Iri, Known>,
  deeds: readonly Deed[],
): Generator<readonly [Known, Known]> {
  const met = new Set<string>();
  const pair = function* (a: Known | undefined, b: Known | undefined): Generator<readonly [Known, Known]> {
    if (a === undefined || b === undefined || a.iri === b.iri) return;
    const key = a.iri < b.iri ? `${a.iri}\n${b.iri}` : `${b.iri}\n${a.iri}`;
    if (met.has(key)) return;
    met.add(key);
    yield [a, b];
  };
  for (const {
    persons: [a, b],
  } of deeds)
    yield* pair(persons.get(a.iri), persons.get(b.iri));
  for (const { full, alone } of blocks(persons)) {
    for (const [i, a] of full.entries()) {
      for (const b of full.slice(i + 1, i + MOST)) yield* pair(a, b);
      // Those known by a family name alone are many, one an article, and are compared with full names only.
      if (full.length <= MOST) for (const b of alone) yield* pair(a, b);
    }
  }
}

interface Block {
  readonly full: Known[];
  readonly alone: Known[];
}

function blocks(persons: ReadonlyMap<Iri, Known>): Iterable<Block> {
  const found = new Map<string, Block>();
  for (const person of persons.values()) {
    for (const key of keysOf(person)) {
      const block = found.get(key) ?? { full: [], alone: [] };
      found.set(key, block);
      (person.words.length > 1 ? block.full : block.alone).push(person);
    }
  }
  return found.values();
}

/** Where somebody has a post, with each sound of the name by which another spelling of it is found. */
function keysOf({ words, posts }: Known): ReadonlySet<string> {
  const sounds = words.map((word) => soundsOf(word) || word);
  const [first = "", second = "", last = ""] = [sounds[0], sounds[1], sounds.at(-1)];
  const several = words.length > 1;
  const parts = [
    last,
    (words.at(-1) ?? "").slice(0, 4),
    ...(several ? [first, sounds.toSorted().join(" "), `${first} ${second}`] : []),
  ];
  const places = posts.flatMap(({ of, titles }) => [...(of === undefined ? [] : [of]), ...titles.filter(isHighOffice)]);
  return new Set(places.flatMap((place) => parts.map((part) => `${place}\n${part}`)));
}
