import type { Article, UnitSpan } from "../../article/types.ts";
import type { Analysis, Quotation } from "../types.ts";
import { type CitedInstrument, citationsIn } from "./citations.ts";
import { firstWhere, lyingIn, touching } from "./in-order.ts";
import type { ObligationParts } from "./obligation-parts.ts";
import { obligationsIn } from "./obligations.ts";
import { LABEL, labelOf } from "./provision-labels.ts";
import { sourceAfter } from "./source-after.ts";

/** A provision as an article quotes or tells it; spans in code units. */
export interface FoundProvision {
  readonly fidelity: "verbatim" | "paraphrase";
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

const SAYS =
  "(?:(?:also|further|then|explicitly|expressly|clearly|simply|which|itself|in part|partly|now|similarly) )*(?:says?|states?|reads?|provides?|adds?|stipulates?|affirms?|declares?|specifie[sd]|requires?|commits? .{0,40}?|obliges .{0,40}?|sets out|lays down|mandates|holds|notes|said|stated|read|added|provided|stipulated|affirmed|declared|is worded|runs)(?:,? in (?:part|full))?(?: (?:that|as follows))?";
/** "Article 4 of the agreement says: “", "Under Article 5, “", "Paragraph 2(a), which states that “". */
const INTRODUCED = new RegExp(
  `(?:(?<under>(?:[Uu]nder|[Aa]ccording to|[Bb]y|[Pp]er|[Ii]n) (?:the terms of )?))?${LABEL}(?<of>(?:,? (?:of|in) (?:the |that |its |their |this )?(?:(?!(?<!\\p{Lu})\\. )[^“”"‘’:;]){2,120}?)?)(?:,? (?:which|that))?,? ?(?:${SAYS})?[,:]?\\s*$`,
  "u",
);
/** "The agreement says: “", "the text of the pact stipulates that “", without a number. */
const UNNUMBERED =
  /\b(?<of>(?:the|this|that|its)(?: [\p{L}-]+){0,4} (?:treaty|pact|accord|agreement|deal|convention|charter|memorandum|protocol|armistice|truce|cease-?fire)),? (?:which )?(?:says|states|reads|provides|adds|stipulates|declares|specifies|requires|said|stated|read|added|stipulated|provided)(?:,? in part)?(?: (?:that|as follows))?[,:]?\s*$/iu;
/** A quotation that brings its label along: “Article 5. The parties shall …” */
const LABELLED = new RegExp(`^${LABEL}\\s*[.:—–-]\\s*`, "u");
const NORM = /\b(?:shall|undertakes?|must|will|may not)\b/i;
/** Not of an agreement: a constitution, a code, a bill. */
export const NATIONAL_LAW =
  /\b(?:constitution|penal code|criminal code|code|bill|law|act|statute book|legislation|report|budget)\b/i;

/** The words within the quotation marks, and the marks' blanks. */
function inner(text: string, { from, to, opened, closed }: UnitSpan & { opened: boolean; closed: boolean }): UnitSpan {
  let [a, b] = [opened ? from + 1 : from, closed ? to - 1 : to];
  while (a < b && /\s/.test(text.charAt(a))) a++;
  while (b > a && /[\s]/.test(text.charAt(b - 1))) b--;
  return { from: a, to: b };
}

type Quoted = Pick<Quotation, "from" | "to" | "opened" | "closed">;

/** What is quoted: in quotation marks, and blocks set off as quotations without marks. */
function quotedIn({ article: { blocks }, quotations }: Analysis): Quoted[] {
  const marked = quotations.filter((quotation) => quotation.depth === 0);
  const setOff = blocks.filter((block) => block.kind === "quote" && touching(marked, block).length === 0);
  return [...marked, ...setOff.map(({ from, to }) => ({ from, to, opened: false, closed: false }))];
}

/** The words before a quotation in its block; at the head of a block, those of the block before if they end in a colon. */
function leadOf({ blocks }: Article, { from }: Quoted, text: string): UnitSpan {
  const at = firstWhere(blocks, (block) => block.to > from);
  const [previous, block] = [blocks[at - 1], blocks[at]];
  const own = { from: Math.max(block?.from ?? 0, from - 260), to: from };
  if (text.slice(own.from, own.to).trim() !== "" || !previous || previous.kind === "furniture") return own;
  return text.charAt(previous.to - 1) === ":"
    ? { from: Math.max(previous.from, previous.to - 260), to: previous.to }
    : own;
}

interface Introduction {
  readonly part?: string;
  readonly number?: string;
  readonly of?: UnitSpan;
  /** Whether it stands in "Under Article 5, …". */
  readonly under: boolean;
  readonly span: UnitSpan;
  /** Whether it stands behind the quotation. */
  readonly after: boolean;
  /** Where the words of the provision start: after a label within the quotation. */
  readonly wordsFrom: number;
}

/** What introduces a quotation as a provision: a label before, after or within it, or an agreement that "says". */
function introductionOf(article: Article, quoted: Quoted, words: UnitSpan): Introduction | undefined {
  const { text } = article;
  const said = text.slice(words.from, words.to);
  const norm = NORM.test(said);
  const ahead = leadOf(article, quoted, text);
  const lead = text.slice(ahead.from, ahead.to);
  const before = INTRODUCED.exec(lead) ?? (norm ? UNNUMBERED.exec(lead) : null);
  const after = before ? null : sourceAfter(text.slice(quoted.to, quoted.to + 160), norm);
  const own = norm ? LABELLED.exec(said) : null;
  const match = own ?? before ?? after;
  if (!match) return undefined;
  const base = own ? words.from : before ? ahead.from : quoted.to;
  const { part, number, of = "", under } = match.groups ?? {};
  if (NATIONAL_LAW.test(before?.groups?.of ?? of)) return undefined;
  const at = base + match.index;
  const ofAt = at + match[0].indexOf(of);
  return {
    ...(part !== undefined && { part }),
    ...(number !== undefined && { number }),
    ...(of !== "" && { of: { from: ofAt, to: ofAt + of.length } }),
    under: under !== undefined,
    after: match === after,
    span: { from: Math.min(at, quoted.from), to: Math.max(quoted.to, at + match[0].length) },
    wordsFrom: words.from + (own?.[0].length ?? 0),
  };
}

/** Provisions that an article quotes word for word, with what they cite and oblige to. */
export function findProvisions(analysis: Analysis): FoundProvision[] {
  const { article, sentences } = analysis;
  const { text } = article;
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  return quotedIn(analysis).flatMap((quoted) => {
    const whole = inner(text, quoted);
    if (whole.to - whole.from < 12) return [];
    const introduction = introductionOf(article, quoted, whole);
    if (!introduction) return [];
    // “…,” says Article 4: the comma before the mark is the newspaper's.
    const comma = introduction.after && text.charAt(whole.to - 1) === ",";
    const words = { from: introduction.wordsFrom, to: comma ? whole.to - 1 : whole.to };
    const said = text.slice(words.from, words.to);
    // "In Article 4 “collective” …" quotes a word; a provision is a sentence or says what shall be.
    if (!NORM.test(said) && !/[.…]$/.test(said) && (introduction.under || said.split(/\s+/).length < 6)) return [];
    const { part, number, of, span } = introduction;
    return [
      {
        ...(number !== undefined &&
          part !== undefined && { number: number.replace(/\s/g, ""), label: labelOf(part, number) }),
        fidelity: "verbatim",
        text: words,
        introduced: span,
        ...(of && { of }),
        cites: citationsIn(text, words.from, words.to),
        obligations: obligationsIn(text, words, lyingIn(tokens, words)),
      },
    ];
  });
}
