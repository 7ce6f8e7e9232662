import type { UnitSpan } from "../../article/types.ts";
import type { Analysis } from "../types.ts";
import { type CitedInstrument, citationsIn } from "./citations.ts";
import { type ObligationParts, obligationsIn } from "./obligations.ts";

/** A provision as an article quotes it; spans in code units. */
export interface FoundProvision {
  readonly number?: string;
  readonly label?: string;
  /** The words without the quotation marks. */
  readonly text: UnitSpan;
  /** The stretch with all that introduces it, label included. */
  readonly introduced: UnitSpan;
  /** Where what the label is "of" stands: "Article 4 | of the agreement". */
  readonly of?: UnitSpan;
  readonly cites: readonly CitedInstrument[];
  readonly obligations: readonly ObligationParts[];
}

const LABEL =
  "(?<part>Article|Art\\.|Section|Paragraph|Clause|Chapter|Annex|Point|Part|article|section|paragraph|clause|point) (?<number>(?:\\d+[a-z]?|[IVXLC]+)(?:\\.\\d+)*(?:\\s?\\(\\w{1,4}\\))*)(?![\\p{L}\\p{N}])";
const SAYS =
  "(?:(?:also|further|then|explicitly|expressly|clearly|simply|which|itself|in part|partly|now|similarly) )*(?:says?|states?|reads?|provides?|stipulates?|affirms?|declares?|specifie[sd]|requires?|commits? .{0,40}?|obliges .{0,40}?|sets out|lays down|mandates|holds|notes|said|stated|read|provided|stipulated|affirmed|declared|is worded|runs)(?:,? in (?:part|full))?(?: (?:that|as follows))?";
/** "Article 4 of the agreement says: “", "Under Article 5, “", "Paragraph 2(a), which states that “". */
const INTRODUCED = new RegExp(
  `(?:(?<under>(?:[Uu]nder|[Aa]ccording to|[Bb]y|[Pp]er|[Ii]n) (?:the terms of )?))?${LABEL}(?<of>(?:,? (?:of|in) (?:the |that |its |their |this )?(?:(?!(?<!\\p{Lu})\\. )[^“”"‘’:;]){2,120}?)?)(?:,? (?:which|that))?,? ?(?:${SAYS})?[,:]?\\s*$`,
  "u",
);
/** "…,” says Article 4 of the pact." */
const FOLLOWED = new RegExp(
  `^,? ?(?:says|states|reads|according to|under|provides) ${LABEL}(?<of>(?: of (?:the |that |its )?[^“”"‘’:;,.]{2,80})?)`,
  "u",
);
/** "The agreement says: “", "the text of the pact stipulates that “", without a number. */
const UNNUMBERED =
  /\b(?<of>(?:the|this|that|its)(?: [\p{L}-]+){0,4} (?:treaty|pact|accord|agreement|deal|convention|charter|memorandum|protocol|armistice|truce|cease-?fire)),? (?:which )?(?:says|states|reads|provides|stipulates|declares|specifies|requires|said|stated|read|stipulated|provided)(?:,? in part)?(?: (?:that|as follows))?[,:]?\s*$/iu;
const NORM = /\b(?:shall|undertakes?|must|will|may not)\b/i;
/** Not of an agreement: a constitution, a code, a bill. */
const NATIONAL_LAW =
  /\b(?:constitution|penal code|criminal code|code|bill|law|act|statute book|legislation|report|budget)\b/i;

/** The words within the quotation marks, and the marks' blanks. */
function inner(text: string, { from, to, opened, closed }: UnitSpan & { opened: boolean; closed: boolean }): UnitSpan {
  let [a, b] = [opened ? from + 1 : from, closed ? to - 1 : to];
  while (a < b && /\s/.test(text.charAt(a))) a++;
  while (b > a && /[\s]/.test(text.charAt(b - 1))) b--;
  return { from: a, to: b };
}

/** Provisions that an article quotes word for word, with what they cite and oblige to. */
export function findProvisions({ article: { text, blocks }, sentences, quotations }: Analysis): FoundProvision[] {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  return quotations
    .filter((quotation) => quotation.depth === 0)
    .flatMap((quotation) => {
      const block = blocks.find((b) => b.from <= quotation.from && quotation.from < b.to);
      const from = Math.max(block?.from ?? 0, quotation.from - 260);
      const lead = text.slice(from, quotation.from);
      const words = inner(text, quotation);
      const quoted = text.slice(words.from, words.to);
      if (quoted.length < 12) return [];
      const before = INTRODUCED.exec(lead) ?? (NORM.test(quoted) ? UNNUMBERED.exec(lead) : null);
      const after = before ? null : FOLLOWED.exec(text.slice(quotation.to, quotation.to + 160));
      const match = before ?? after;
      if (!match) return [];
      const { part, number, of = "", under } = match.groups ?? {};
      if (NATIONAL_LAW.test(of)) return [];
      // "In Article 4 “collective” …" quotes a word; a provision is a sentence or says what shall be.
      if (!NORM.test(quoted) && !/[.…]$/.test(quoted) && (under !== undefined || quoted.split(/\s+/).length < 6))
        return [];
      const at = before ? from + match.index : quotation.to + (after?.index ?? 0);
      const ofAt = at + match[0].indexOf(of);
      return [
        {
          ...(number !== undefined &&
            part !== undefined && { number: number.replace(/\s/g, ""), label: label(part, number) }),
          text: words,
          introduced: { from: Math.min(at, quotation.from), to: Math.max(quotation.to, at + match[0].length) },
          ...(of !== "" && { of: { from: ofAt, to: ofAt + of.length } }),
          cites: citationsIn(text, words.from, words.to),
          obligations: obligationsIn(text, words, tokens),
        },
      ];
    });
}

const label = (part: string, number: string): string => `${part.charAt(0).toUpperCase()}${part.slice(1)} ${number}`;
