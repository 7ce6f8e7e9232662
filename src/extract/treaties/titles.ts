/** Words that make a line part of a sentence rather than a title. */
const PREDICATE =
  /\b(?:shall|may|will|must|is|are|was|were|has|have|had|be|been|does|do|agrees?|agreed|undertakes?|means (?:an?|the|any)|apply|applies|includes|included|provides|provided that|hereby|SHALL)\b/;
/** What a sentence that runs on ends in. */
const OPEN_END =
  /(?:[,–—-]|\b(?:a|an|the|of|in|on|to|by|for|with|from|under|and|or|as|at|per|any|that|which|this|than|into|its|their|such|article|articles|paragraph|paragraphs|section|annex|chapter|shall|may|be))$/i;

const LONGEST_TITLE = 200;
/** Small words that a title in capitals leaves small. */
const SMALL =
  /^(?:a|an|the|of|in|on|to|by|for|with|from|under|and|or|as|at|per|de|la|du|et|than|into|its|their|not|nor|but|other|which|against|between|upon|within)$/;

/** Whether a line has the form of a title: short, with a capital, without a sentence's end or verb. */
export function isTitle(line: string): boolean {
  return (
    line.length <= LONGEST_TITLE &&
    /^[“"'‘([]?[\p{Lu}\d]/u.test(line) &&
    /\p{L}/u.test(line) &&
    !/[.;:,]$/.test(line.replace(/[\s\d.]*\.{3,}[\s\d.]*$/, "").replace(/(?:\betc|\bInc|\bNo)\.$/, "")) &&
    !/^(?:\d+(?:\.\d+)*[.)]?|\(\w{1,4}\)|[a-z]\))\s/.test(line) &&
    !PREDICATE.test(line) &&
    !OPEN_END.test(line)
  );
}

/** Whether a title's words are set in capitals, save the small ones: "Duties And Rights", "FINAL PROVISIONS". */
export function isCapitalised(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word));
}

/** The mark of an item of a list, with nothing behind it. */
const BARE_ITEM = /^\(?(?:\d{1,3}|[a-z]{1,5})\)$/;

/** Whether a line breaks off within a sentence. */
export const breaksOff = (line: string): boolean => OPEN_END.test(line) || BARE_ITEM.test(line);
