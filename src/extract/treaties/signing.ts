import type { UnitSpan } from "../../article/types.ts";
import { type Day, daysIn } from "./days.ts";
import type { Front } from "./front.ts";

/** Where and when a treaty says that it was signed; spans in code units. */
export interface ToldSigning {
  readonly day?: Day;
  /** The name of a place. */
  readonly place?: UnitSpan;
  readonly evidence: UnitSpan;
}

const SIGNED = /(?<![\p{L}])(?:DONE|Done|SIGNED|Signed|CONCLUDED|Concluded|EXECUTED|Executed)(?![\p{L}])/gu;
/** The same under a title, or as its last line. */
const SIGNED_ABOVE = /\b(?:signed|done|concluded) (?:at|in|on)\b/gi;
const PLACE =
  /\b(?:at|in)\s+(?:the\s+[Cc]ity\s+of\s+)?(?<place>\p{Lu}[\p{L}’'-]*(?:[ -](?:de |of |la )?\p{Lu}[\p{L}’'.-]*){0,4}?)(?=\s*(?:,|;|\.|\(|$|\b(?:on|this|the|in|and|by)\b))/u;
/** What "in" stands before besides places. */
const NO_PLACE =
  /^(?:English|French|Spanish|Arabic|Russian|Chinese|German|Original|Witness|Faith|Testimony|The|Duplicate|DUPLICATE|Two|Three|January|February|March|April|May|June|July|August|September|October|November|December)\b/;
/** How far the words of place and day reach behind "Done", in code units. */
const REACH = 400;

/** The signing as a treaty's closing tells it, or the words under its title. Days that contradict each other give none. */
export function signingIn(
  text: string,
  closing: UnitSpan | undefined,
  { title, preamble }: Front,
): ToldSigning | undefined {
  const below = closing ? toldIn(text, closing, SIGNED) : undefined;
  if (below?.day) return below;
  const head = title && { from: title.from, to: Math.min(preamble?.from ?? title.to, title.to + REACH) };
  const above = head ? toldIn(text, head, SIGNED_ABOVE) : undefined;
  return above?.day ? { ...above, ...(below?.place && { place: below.place }) } : below;
}

function toldIn(text: string, stretch: UnitSpan, formula: RegExp): ToldSigning | undefined {
  const told = [...text.slice(stretch.from, stretch.to).matchAll(formula)].flatMap((match): ToldSigning[] => {
    const from = stretch.from + match.index;
    const words = { from, to: Math.min(stretch.to, from + REACH, sentenceEnd(text, from, stretch.to)) };
    const days = daysIn(text, words);
    const place = placeIn(text, words);
    const [day] = days;
    if (!day && !place) return [];
    const clear = day && days.every(({ date }) => date === day.date);
    return [
      {
        ...(clear && { day }),
        ...(place && { place }),
        evidence: { from, to: Math.max(day?.to ?? 0, place?.to ?? 0) },
      },
    ];
  });
  const days = new Set(told.flatMap(({ day }) => day?.date ?? []));
  const first = told.find(({ day }) => day) ?? told[0];
  if (!first || days.size < 2) return first;
  const { day: _contradicted, ...rest } = first;
  return rest;
}

/** Where the sentence that begins at a place ends; a month's or a place's point ("Washington, D.C.") ends none. */
function sentenceEnd(text: string, from: number, to: number): number {
  const end = /(?<!\b\p{Lu})[.;](?=\s+\p{Lu}|\s*$)|\n\s*(?=For |FOR )/u.exec(text.slice(from, to));
  return end ? from + end.index : to;
}

function placeIn(text: string, span: UnitSpan): UnitSpan | undefined {
  const words = text.slice(span.from, span.to);
  for (let at = 0; at < words.length; ) {
    const match = PLACE.exec(words.slice(at));
    const place = match?.groups?.place;
    if (!match || place === undefined) return undefined;
    const from = at + match.index + match[0].lastIndexOf(place);
    if (!NO_PLACE.test(place)) return { from: span.from + from, to: span.from + from + place.length };
    at = from + place.length;
  }
  return undefined;
}
