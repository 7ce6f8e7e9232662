const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINAL_UNITS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const ORDINAL_TENS = ["", "", "twentieth", "thirtieth"];

const escaped = (words: readonly string[]): string => words.filter((word) => /^\p{L}/u.test(word)).join("|");
/** One word of a number written in words, as the source of a regular expression; "and" only between such words. */
const WORD = `(?:${escaped([...UNITS.slice(1), ...TENS.slice(2)].sort((a, b) => b.length - a.length))}|hundred|thousand)`;

/** A day of a month in words: "twenty-third", "first". */
export const SPELT_DAY = `(?:(?:twenty|thirty)[\\s-]+(?:${ORDINAL_UNITS.slice(1, 10).join("|")})|${escaped([...ORDINAL_UNITS.slice(1), ...ORDINAL_TENS].sort((a, b) => b.length - a.length))})`;
/** A year in words: "one thousand nine hundred and seventy-two", "nineteen hundred and sixty", "two thousand five". */
export const SPELT_YEAR = `${WORD}(?:(?:[\\s-]+and)?[\\s-]+${WORD}){1,7}`;

/** The number of a day in words. */
export function dayInWords(words: string): number {
  return words
    .toLowerCase()
    .split(/[\s-]+/)
    .reduce((sum, word) => {
      const unit = Math.max(ORDINAL_UNITS.indexOf(word), ORDINAL_TENS.indexOf(word) * 10, TENS.indexOf(word) * 10);
      return sum + Math.max(unit, 0);
    }, 0);
}

/** The number of a year in words; "nineteen ninety-two" is 1992. */
export function yearInWords(words: string): number {
  let sum = 0;
  let part = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (word === "and") continue;
    if (word === "thousand") {
      sum += (part || 1) * 1000;
      part = 0;
    } else if (word === "hundred") part = (part || 1) * 100;
    else {
      const value = Math.max(UNITS.indexOf(word), TENS.indexOf(word) * 10);
      // "nineteen sixty"
      if (sum === 0 && part >= 10 && part < 100 && value >= 10) part *= 100;
      part += value;
    }
  }
  return sum + part;
}
