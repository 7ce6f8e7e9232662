import type { UnitSpan } from "../../article/types.ts";
import { CAPITALISED } from "./capitals.ts";
import { INSTRUMENT_NAMES } from "./instruments.ts";

/** An instrument that a provision names: its words, the number of the part cited, and where both stand. */
export interface CitedInstrument extends UnitSpan {
  readonly instrument: string;
  readonly number?: string;
}

const NUMBER = "\\d+(?:[a-z]\\b|bis\\b)?(?:\\s?\\(\\w{1,4}\\))*(?:\\.\\d+)*|[IVXLC]+\\b(?:\\s?\\(\\w{1,4}\\))*";
const PART =
  "(?:Articles?|Art\\.|Sections?|Paragraphs?|Clauses?|Chapters?|Annex|Part|articles?|sections?|paragraphs?|chapters?|clauses?)";
/** Blanks of the pattern stand for line ends too: treaties break their lines within names. */
const spaced = (pattern: string): RegExp => new RegExp(pattern.replaceAll(" ", "\\s+"), "gu");
const SUBJECT = `(?:the )?${CAPITALISED}(?:,? (?:(?:of|on|and|for|against|in|to|with|concerning|relating) (?:the )?){0,2}${CAPITALISED}(?![\\p{L}])){0,10}`;
const NOUNS =
  "(?:Charter|Treaty|Convention|Covenant|Protocol|Agreement|Accords?|Pact|Statute|Constitution|Declaration|Act|Compact|Memorandum|Resolution)(?![\\p{L}])";
/** "UN Charter", "1951 Lakes Convention", "Treaty of Amity and Trade". */
const INSTRUMENT = `(?:${INSTRUMENT_NAMES}|(?:\\d{4} )?(?:(?:${CAPITALISED} ){1,6}${NOUNS}(?: (?:of|on|against|for|concerning|[Rr]elating to) ${SUBJECT})?|${NOUNS} (?:of|on|against|for|concerning|[Rr]elating to) ${SUBJECT}))`;

/** "Article 51 of the UN Charter", "Articles 2 and 4 of the Treaty of Amity": the numbers, then the instrument. */
const PART_OF = spaced(
  `${PART} (?<numbers>(?:${NUMBER})(?:(?:, and |, | and | or | to )(?:${NUMBER})){0,12}) of (?:the |that |its )?(?<instrument>${INSTRUMENT}|${CAPITALISED}(?: ${CAPITALISED}){0,5}|(?:\\d{4} )?(?:treaty|convention|charter|constitution|statute|protocol|agreement)\\b[^,;.]{0,60}?(?=[,;.]|$| and ))`,
);
/** "UN Security Council Resolution 1718", "Resolution 2231 of the Security Council". */
const RESOLUTION = spaced(
  `(?:(?<body>${CAPITALISED}(?: ${CAPITALISED}){0,5}) )?[Rr]esolutions? (?<numbers>\\d+(?:\\s?\\(\\d{4}\\))?(?:(?:, | and )\\d+(?:\\s?\\(\\d{4}\\))?){0,12})(?: of the (?<of>${CAPITALISED}(?: ${CAPITALISED}){0,5}))?`,
);
/** "the UN Charter", with no part named. */
const WHOLE = spaced(INSTRUMENT);
/** An instrument's name for itself is no citation: "this Treaty", "the present Agreement", "the Parties to the Agreement". */
const ITSELF = /(?:^|\b)(?:this|present|said|same)\s+$/i;

const onOneLine = (words: string): string => words.replace(/\s+/g, " ");

const overlaps = (a: UnitSpan, b: UnitSpan): boolean => a.from < b.to && b.from < a.to;

/**
 * The instruments cited in a stretch of a text, in order: one entry for each part cited.
 * @param from where the stretch starts in the text, in code units; the spans given back count from there too
 */
export function citationsIn(text: string, from: number, to: number): CitedInstrument[] {
  const words = text.slice(from, to);
  const found: CitedInstrument[] = [];
  const numbersOf = (list = ""): string[] =>
    onOneLine(list)
      .split(/,? and |,? or | to |, /)
      .filter((n) => n !== "");
  for (const match of words.matchAll(PART_OF)) {
    const { numbers, instrument = "" } = match.groups ?? {};
    if (/^(?:this|present|the present|articles?|sections?|chapters?|paragraphs?|annex)\b/i.test(instrument)) continue;
    const pending = numbersOf(numbers);
    const span = { from: from + match.index, to: from + match.index + match[0].length };
    for (const number of pending) found.push({ ...span, instrument: onOneLine(instrument), number });
  }
  for (const match of words.matchAll(RESOLUTION)) {
    const { body, numbers, of } = match.groups ?? {};
    const adopted = body ?? of;
    const pending = numbersOf(numbers);
    const span = { from: from + match.index, to: from + match.index + match[0].length };
    if (found.some((other) => overlaps(other, span))) continue;
    for (const number of pending)
      found.push({ ...span, instrument: `${adopted ? `${adopted} ` : ""}Resolution ${number}`, number });
  }
  for (const match of words.matchAll(WHOLE)) {
    const instrument = match[0].replace(/^The\s+/, "");
    if (/^(?:This|Such|Said|Present)\b/.test(instrument)) continue;
    const end = from + match.index + match[0].length;
    const span = { from: end - instrument.length, to: end };
    if (found.some((other) => overlaps(other, span)) || ITSELF.test(words.slice(0, match.index))) continue;
    found.push({ ...span, instrument: onOneLine(instrument) });
  }
  return found.sort((a, b) => a.from - b.from);
}
