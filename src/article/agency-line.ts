import { type PublicationDate, publicationDate } from "./publication-date.ts";

/**
 * "MONTEVIDEO, March 4, 2023 (Reuters) - ": what an agency sets before its first sentence. Place, day and agency must all
 * be there: an article may begin with a place and a day that it tells of.
 */
const AGENCY_LINE =
  /^\p{Lu}[\p{L}.'’/ -]{1,40}(?:, \p{Lu}[\p{L}. ]{1,20})?, (?<date>\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? \d{4}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.? \d{4}) \(\p{Lu}[\p{L} /.-]{1,24}\)\s*[-–—:]/u;

/** The day that an agency's line before the first sentence tells, if the line has one. */
export function agencyDay(words: string): PublicationDate | undefined {
  const date = AGENCY_LINE.exec(words)?.groups?.date;
  return date === undefined ? undefined : publicationDate(date);
}
