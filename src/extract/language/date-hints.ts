/**
 * What to look for before the patterns of the date rules: those look around every letter and are slow, and most sentences
 * have nothing that any of them could match.
 */
const HINTS = {
  year: /\d{4}/,
  month: /Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sept|Oct|Nov|Dec/,
  weekday: /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/,
  named: /[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow/,
  part: /night|morning|afternoon|evening/,
  unit: /day|week|month|year|decade/,
  which: /[Ll]ast|[Tt]his|[Nn]ext/,
  ago: / ago/,
  later: /later|earlier/,
  same: /same|next|following|previous/,
  season: /spring|summer|autumn|fall|winter/,
};

export type DateHint = keyof typeof HINTS;

const PATTERNS = Object.values(HINTS);
const NAMES = Object.keys(HINTS);

/** Hints as a set, a bit for each. */
export const hintSet = (hints: readonly DateHint[]): number =>
  hints.reduce((bits, hint) => bits | (1 << NAMES.indexOf(hint)), 0);

/** The set of the hints that some words have. */
export function hintsIn(words: string): number {
  let bits = 0;
  for (let bit = 0; bit < PATTERNS.length; bit++) if (PATTERNS[bit]?.test(words)) bits |= 1 << bit;
  return bits;
}
