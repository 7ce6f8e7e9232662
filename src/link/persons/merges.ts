import type { Decision, Iri } from "../../record/index.ts";
import { byCodeUnit, type Link } from "../link.ts";
import { candidates } from "./candidates.ts";
import type { Deed } from "./deeds.ts";
import { type Known, knownPersons } from "./known.ts";
import { likenessOf, type NameLikeness } from "./names.ts";
import type { Posts } from "./posts.ts";
import { isHighOffice } from "./report.ts";

/**
 * How much each thing speaks for two names being one person's; what several say together is reckoned as with agreements.
 * Set by hand so that at 0.9 and more stands what an editor would take unread: one office of one state, held at one time
 * under a name with and without initials, or in two spellings; below that what to look at first.
 */
const NAME: Readonly<Record<Exclude<NameLikeness, "same">, number>> = {
  initial: 0.6,
  joined: 0.6,
  spelling: 0.6,
  order: 0.5,
  middle: 0.5,
  given: 0.45,
  longer: 0.4,
  suffix: 0.35,
  alone: 0.1,
};
const POST = {
  sameOffice: 0.75,
  samePost: 0.72,
  office: 0.5,
  sameWhere: 0.4,
} as const;
const DEED: Readonly<Record<Deed["what"], number>> = { said: 0.6, signed: 0.6 };
const ONE_TIME = 0.2;
const OTHER_TIME = 0.75;

/** The score from which on two names are tied. */
const ENOUGH = 0.7;
/** In days: what is one time, and after how long an office has gone to another of the name. */
const A_YEAR = 366;
const YEARS = 8 * 366;

interface Pair {
  readonly a: Known;
  readonly b: Known;
  readonly likeness: Exclude<NameLikeness, "same">;
  readonly score: number;
  readonly why: readonly string[];
}

/**
 * Names that seem to be one person's: compatible ones that hold a post, said or signed the same, in no article both. Never
 * against what the articles say: offices of two states, another suffix, other given names or initials.
 * @param apart persons whom an article tells apart
 */
export function mergeLinks(all: readonly Posts[], deeds: readonly Deed[], apart: ReadonlySet<string>): readonly Link[] {
  const done = new Map<string, Set<Deed["what"]>>();
  for (const { what, persons } of deeds) {
    const key = pairKey(persons[0].iri, persons[1].iri);
    done.set(key, (done.get(key) ?? new Set()).add(what));
  }
  const pairs: Pair[] = [];
  for (const [a, b] of candidates(knownPersons(all, deeds), deeds)) {
    const likeness = likenessOf(a.name, b.name);
    if (likeness === undefined || likeness === "same" || contradict(a, b, apart)) continue;
    const pair = pairOf(a, b, likeness, done.get(pairKey(a.iri, b.iri)) ?? new Set());
    if (pair.score >= ENOUGH) pairs.push(pair);
  }
  return linksOf(pairs.filter((pair) => isClear(pair, pairs)));
}

const pairKey = (a: Iri, b: Iri): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

function contradict(a: Known, b: Known, apart: ReadonlySet<string>): boolean {
  if (apart.has(pairKey(a.iri, b.iri))) return true;
  for (const article of a.articles) if (b.articles.has(article)) return true;
  return a.states.size > 0 && b.states.size > 0 && ![...a.states].some((state) => b.states.has(state));
}

function pairOf(a: Known, b: Known, likeness: Pair["likeness"], deeds: ReadonlySet<Deed["what"]>): Pair {
  const post = postOf(a, b);
  const days = daysApart(a, b);
  const weights = [
    NAME[likeness],
    post?.weight ?? 0,
    ...[...deeds].map((what) => DEED[what]),
    days !== undefined && days <= A_YEAR ? ONE_TIME : 0,
  ];
  const doubt = weights.reduce((rest, weight) => rest * (1 - weight), 1);
  const score = Math.round(100 * (1 - doubt) * (days !== undefined && days > YEARS ? OTHER_TIME : 1)) / 100;
  const why = [
    ...(post === undefined ? [] : [post.words]),
    ...(deeds.has("said") ? ["said the same"] : []),
    ...(deeds.has("signed") ? ["signed the same agreement"] : []),
  ];
  return { a, b, likeness, score, why };
}

interface SharedPost {
  readonly weight: number;
  readonly words: string;
}

/** The post that both hold, the most telling one. */
function postOf(a: Known, b: Known): SharedPost | undefined {
  const found = a.posts.flatMap((x) =>
    b.posts.flatMap((y): readonly SharedPost[] => {
      const title = x.titles.find((one) => y.titles.includes(one));
      const where = x.of !== undefined && x.of === y.of ? x.ofName : undefined;
      if (where !== undefined && title !== undefined) {
        const weight = isHighOffice(title) ? POST.sameOffice : POST.samePost;
        return [{ weight, words: `hold the post of ${title} (${where})` }];
      }
      // A title without its state goes with that of any.
      const open = x.of === undefined || y.of === undefined;
      if (title !== undefined && open && isHighOffice(title))
        return [{ weight: POST.office, words: `hold the post of ${title}` }];
      return where === undefined ? [] : [{ weight: POST.sameWhere, words: `hold posts of one body (${where})` }];
    }),
  );
  return found.toSorted((x, y) => y.weight - x.weight || byCodeUnit(x.words, y.words))[0];
}

function daysApart(a: Known, b: Known): number | undefined {
  if (a.days === undefined || b.days === undefined) return undefined;
  return Math.max(0, a.days.from - b.days.to, b.days.from - a.days.to);
}

/** A shorter name that goes with two that do not go together is neither's. */
function isClear({ a, b }: Pair, pairs: readonly Pair[]): boolean {
  return [a, b].every((one, i) => {
    const other = i === 0 ? b : a;
    return pairs.every((pair) => {
      const third = pair.a === one ? pair.b : pair.b === one ? pair.a : undefined;
      return third === undefined || third === other || likenessOf(third.name, other.name) !== undefined;
    });
  });
}

/** Those that an article knows by the family name alone come under one link with the full name. */
function linksOf(pairs: readonly Pair[]): readonly Link[] {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const [, as] = direction(pair);
    const key = [
      pair.likeness === "alone" ? "" : pairKey(pair.a.iri, pair.b.iri),
      as.iri,
      pair.score,
      ...pair.why,
    ].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  return [...groups.values()].map((group) => linkOf(group));
}

function linkOf(group: readonly Pair[]): Link {
  const merges = group.map(direction).toSorted(([x], [y]) => byCodeUnit(x.iri, y.iri));
  const [{ score, why }] = group as readonly [Pair, ...Pair[]];
  const [thing, as] = merges[0] as readonly [Known, Known];
  return {
    kind: "person",
    members: [...new Set(merges.flat().map(({ iri }) => iri))].toSorted(byCodeUnit),
    reason: `${thing.name} and ${as.name} ${why.join(" and ")}, in different articles`,
    score,
    proposes: merges.map((merge): Decision => ({ decision: "merge", thing: merge[0].iri, as: merge[1].iri })),
  };
}

/** What becomes what: the name of fewer articles that of more, the shorter the longer; one alone always the full one. */
function direction({ a, b, likeness }: Pair): readonly [thing: Known, as: Known] {
  const length = a.words.length - b.words.length;
  const order =
    (likeness === "alone" ? length : 0) || a.articles.size - b.articles.size || length || byCodeUnit(b.iri, a.iri);
  return order < 0 ? [a, b] : [b, a];
}
