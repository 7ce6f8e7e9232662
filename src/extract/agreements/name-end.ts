import type { UnitSpan } from "../../article/types.ts";
import type { Entities, FoundDate } from "../types.ts";
import { touching } from "./in-order.ts";

const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
/** A weekday, a month or a year, but not "Sunday Trading". */
const TIME = new RegExp(
  `^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|${MONTH}|(?:1[5-9]|20)\\d\\d)(?![\\p{L}\\p{N}’'-])(?!\\.? \\p{Lu})`,
  "u",
);
/** "Treaty of March 14, 1921": a date and no matter. */
const DAY = new RegExp(`^${MONTH}\\.? \\d`);
const PREPOSITION = / (on|in|at|by|of|for|from|since|until|during) (?:the )?(?=\p{Lu})/gu;
/** Parts of the world that an agreement may be about. */
const REGION =
  /\b(?:Africa|America|Americas|Antarctica?|Arctic|Asia|Atlantic|Australasia|Balkans|Baltics?|Basin|Caribbean|Caucasus|East|Eurasia|Europe|Gulf|Islands?|Lakes?|Mediterranean|Mountains?|North|Ocean|Oceania|Pacific|Peninsula|Region|River|Sahel|Sea|South|Straits?|Valley|West)\b/;
const CITY = /^https:\/\/sws\.geonames\.org\//;

/** Whether a time expression starts after a preposition, and nothing of a name follows it: "on | March 14". */
function timeAt(text: string, preposition: UnitSpan, word: string, dates: readonly FoundDate[]): boolean {
  const rest = text.slice(preposition.to, preposition.to + 40);
  if (word === "of") return DAY.test(rest);
  return (
    TIME.test(rest) ||
    touching(dates, { from: preposition.from + 1, to: preposition.to + 1 }).some(
      (date) => date.from > preposition.from && date.to > preposition.to && !/^ \p{Lu}/u.test(text.slice(date.to)),
    )
  );
}

/**
 * Where a name of words after its head ("Treaty on Clean Seas") ends: before the time and the place of its signing
 * ("in Lagos on July 1"), which stand behind it with the prepositions that names have within.
 */
export function nameEnd(text: string, name: UnitSpan, dates: readonly FoundDate[], entities: Entities): number {
  const steps = [...text.slice(name.from, name.to).matchAll(PREPOSITION)].map((match) => {
    const from = name.from + match.index;
    return { from, to: from + match[0].length, word: match[1] ?? "" };
  });
  const cut = steps.findIndex((step) => timeAt(text, step, step.word, dates));
  const end = steps[cut]?.from ?? name.to;
  const place = (cut < 0 ? steps : steps.slice(0, cut)).at(-1);
  if (!place || !/^(?:in|at)$/.test(place.word)) return end;
  const next = /^,? (?:(?:on|in) )?/.exec(text.slice(end, end + 6))?.[0].length ?? 0;
  const timed = cut >= 0 || (next > 0 && timeAt(text, { from: end, to: end + next }, "", dates));
  const of = entities.within({ from: place.to, to: end }).find((m) => m.from === place.to && m.to === end)?.entity;
  if (of?.type !== "Place") return end;
  const city = of.sameAs?.some((iri) => CITY.test(iri)) ?? false;
  return city || (timed && !REGION.test(of.name)) ? place.from : end;
}

/** "In Helsinki on Tuesday the Lakes Treaty": where a name of words before its head starts, after another phrase. */
export function nameStart(text: string, name: UnitSpan): number {
  const other = /^.*(?<! (?:of|on|and|for|in|against|to|the)) the (?=\p{Lu})/u.exec(text.slice(name.from, name.to));
  return name.from + (other?.[0].length ?? 0);
}
