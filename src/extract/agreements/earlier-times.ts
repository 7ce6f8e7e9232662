import type { Analysis } from "../types.ts";
import type { Phrase } from "./phrases.ts";

const YEAR = /\b(?:1[5-9]|20)\d\d\b/g;
/** "signed in 1960", "concluded a century ago", between a name and the end of what is put in behind it. */
const MADE_THEN =
  /^,? (?:(?:which|that) )?(?:(?:was|had been|has been) )?(?:\p{L}+ly )?(?:signed|concluded|agreed|adopted|reached|struck|negotiated|initial(?:l?ed)|ratified|drawn up|dating|dated)\b[^,;.]{0,60}/u;
/** "the Treaty of the Lakes had left the line open" */
const PLUPERFECT = /^(?:, [^,;.]{3,80},)? had\b/;
const LONG_AGO = /\b(?:decades?|centur(?:y|ies)|generations?|\p{L}+ years) (?:ago|earlier|before)\b/iu;
const OF_OLD =
  /\b(?:old|ancient|historic(?:al)?|colonial|medieval|(?:decades?|century|centuries|years?)-(?:old|long))\b/i;

/**
 * Whether a mention tells its agreement to be of an earlier time than what the article reports: by a year in it or at its
 * signing that is not the year of publication, by words ("a century ago"), or by the tense.
 */
export function isOfEarlierTime({ from, coreTo, scope }: Phrase, { text, publishedOn }: Analysis["article"]): boolean {
  const words = text.slice(from, coreTo);
  const after = text.slice(coreTo, scope.to);
  const made = MADE_THEN.exec(after)?.[0] ?? "";
  // An article of January tells of December.
  const now = publishedOn === undefined ? [] : [Number(publishedOn.slice(0, 4)), Number(publishedOn.slice(0, 4)) - 1];
  const years = [...`${words} ${made}`.matchAll(YEAR)].map(([year]) => Number(year));
  return (
    years.some((year) => !now.includes(year)) || LONG_AGO.test(made) || OF_OLD.test(words) || PLUPERFECT.test(after)
  );
}
