import type { UnitSpan } from "../../article/types.ts";
import type { Front } from "./front.ts";
import { type NamedAt, namesIn } from "./known-names.ts";
import type { Layout } from "./layout.ts";

/** Where the parties end and the matter of the treaty, or what they recall, begins. */
const MATTER =
  /\b(?:on|concerning|regarding|relating to|for the|for a|establishing|to establish|in the field|with respect to|with regard to)\b/i;
const RECITALS =
  /\b(?:hereinafter|hereafter|have agreed|have decided|hereby agree|agree as follows|resolved to|whereas)\b|(?<=[\n,;:)]\s*)(?:(?!acting|being|representing|including)\p{L}{3,}ing|inspired|determined|convinced|resolved|guided|concerned|encouraged|based|desirous|anxious|prompted|conscious|mindful|aware)\b/iu;
/** A name that stands for something else than a party: what a body belongs to, or another treaty's subject. */
const NO_PARTY =
  /\b(?:members? (?:states )?of|establishing|accession (?:to|of)|treaty (?:on|of)|agreement (?:on|with)|framework of)\s+(?:the\s+)?$/i;
/** Longest stretch at the head of a preamble in which the parties are named, in code units. */
const LONGEST = 6000;

/** The names of the parties where a treaty tells them: in its title, at the head of its preamble, under its signatures. */
export function partiesIn(
  text: string,
  { title, preamble }: Front,
  { articles: [first], closings: [closing] }: Layout,
): NamedAt[] {
  const told = [...(title ? inTitle(text, title) : []), ...(preamble ? inPreamble(text, preamble) : [])];
  const enough = (): boolean => new Set(told.map(({ known }) => known.name)).size > 1;
  if (!enough() && closing) told.push(...underSignatures(text, closing));
  if (!enough() && first) told.push(...inItself(text, first.words));
  return told;
}

const ITSELF =
  /\b(?:this|the present) (?:agreement|treaty|protocol|convention|pact|accord|memorandum|charter) between (?<parties>[^.;:]{1,200}?)(?= (?:is|are|was|shall|has|have|may|will|on|concerning|for)\b|[.;:])/iu;

/** "The object of this Agreement between A and B is …", in an article. */
function inItself(text: string, words: UnitSpan): NamedAt[] {
  const match = ITSELF.exec(text.slice(words.from, words.to));
  if (!match) return [];
  const from = words.from + match.index;
  return parties(text, { from, to: from + match[0].length });
}

function inTitle(text: string, title: UnitSpan): NamedAt[] {
  const words = text.slice(title.from, title.to);
  const between = /(?:between|betweenthe|among)\b/i.exec(words);
  if (!between) return [];
  const from = title.from + between.index + between[0].length;
  const matter = MATTER.exec(text.slice(from, title.to));
  return parties(text, { from, to: matter ? from + matter.index : title.to });
}

function inPreamble(text: string, preamble: UnitSpan): NamedAt[] {
  const words = text.slice(preamble.from, Math.min(preamble.to, preamble.from + LONGEST));
  // "(hereinafter referred to as “A”)" between two parties ends neither.
  const plain = words.replace(/[([](?:[^()[\]]{0,300})[)\]]/g, (aside) => " ".repeat(aside.length));
  const end = RECITALS.exec(plain)?.index ?? firstSentence(plain);
  return parties(text, { from: preamble.from, to: preamble.from + end }, plain);
}

const firstSentence = (words: string): number => {
  const end = words.search(/[.;:]\s/);
  return end < 0 ? words.length : end;
};

/** @param plain the words from the head of the stretch on, with what no party stands in blanked */
function parties(text: string, span: UnitSpan, plain?: string): NamedAt[] {
  return namesIn(text, span).filter((name) => {
    if (plain !== undefined && plain.slice(name.from - span.from, name.to - span.from).trim() === "") return false;
    return !NO_PARTY.test(text.slice(Math.max(span.from, name.from - 40), name.from));
  });
}

const FOR = /\b(?:for|on behalf of)(?:\s+and\s+on\s+behalf\s+of)?\s+(?:the\s+)?(?:governments?\s+of\s+(?:the\s+)?)?/gi;

/** "For the Government of A:", "For B". */
function underSignatures(text: string, closing: UnitSpan): NamedAt[] {
  const words = text.slice(closing.from, closing.to);
  return [...words.matchAll(FOR)].flatMap((match) => {
    const from = closing.from + match.index + match[0].length;
    const line = /[,:;\n]/.exec(text.slice(from, Math.min(closing.to, from + 100)));
    return namesIn(text, { from, to: line ? from + line.index : Math.min(closing.to, from + 100) }).slice(0, 1);
  });
}
