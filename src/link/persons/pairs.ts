import type { Iri } from "../../record/index.ts";
import { byCodeUnit } from "../link.ts";
import type { Deed } from "./deeds.ts";
import type { Known } from "./known.ts";
import type { NameLikeness } from "./names.ts";
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

/** In days: what is one time, and after how long an office has gone to another of the name. */
const A_YEAR = 366;
const YEARS = 8 * 366;

/** Two names that may be one person's, and what speaks for it. */
export interface Pair {
  readonly a: Known;
  readonly b: Known;
  readonly likeness: Exclude<NameLikeness, "same">;
  readonly score: number;
  readonly why: readonly string[];
}

/** What two persons are known by together, in either order. */
export const pairKey = (a: Iri, b: Iri): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** @param deeds what both did, as several articles tell */
export function pairOf(a: Known, b: Known, likeness: Pair["likeness"], deeds: ReadonlySet<Deed["what"]>): Pair {
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
