import type { UnitSpan } from "../../article/types.ts";
import type { Analysis, Entities, Sentence, Token } from "../types.ts";
import { HEADS } from "./heads.ts";
import { type NamedInstrument, namedInstruments } from "./named.ts";
import { complementEnd, type Determiner, determinerOf, isNoun, startOf } from "./noun-phrase.ts";

/** A noun phrase that may stand for an agreement; spans in code units. */
export interface Phrase extends UnitSpan {
  readonly sentence: Sentence;
  /** The part of the sentence around it that is looked at: all of it, unless it runs on for hundreds of words. */
  readonly scope: UnitSpan;
  /** Its place in the article's order of sentences. */
  readonly at: number;
  /** Where the noun phrase ends before what complements it ("a pact | with Ruritania"). */
  readonly coreTo: number;
  /** Singular, lower case; for a named instrument the last word of its name. */
  readonly head: string;
  readonly headFrom: number;
  readonly plural: boolean;
  readonly determiner: Determiner;
  readonly instrument?: NamedInstrument;
}

/** Nouns that may follow a head without taking its place: "treaty talks" speaks of the treaty, "convention center" of no convention. */
const FOLLOWERS =
  /^(?:talks?|negotiations?|violations?|obligations?|terms|text|criteria|signing|implementation|monitors?|deadline|supporters?|opponents?|members?|membership|partners?|ratification|commitments?|provisions?|limits?|restrictions|rules|parties|line)$/i;

function headAt(tokens: readonly Token[], i: number): { word: string; plural: boolean; last: number } | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const lower = token.text.toLowerCase();
  if (lower === "cease" && /^[-–]$/.test(tokens[i + 1]?.text ?? "") && /^fires?$/i.test(tokens[i + 2]?.text ?? ""))
    return { word: "ceasefire", plural: /s$/i.test(tokens[i + 2]?.text ?? ""), last: i + 2 };
  const word =
    !/[as]$/.test(lower) || Object.hasOwn(HEADS, lower)
      ? lower
      : lower
          .replace(/ies$/, "y")
          .replace(/memoranda$/, "memorandum")
          .replace(/s$/, "");
  return Object.hasOwn(HEADS, word) ? { word, plural: word !== lower, last: i } : undefined;
}

/** How far from a phrase, in code units, its sentence is read. */
const REACH = 600;

/** "signed a deal Friday", "a pact May 5" */
const CALENDAR = /day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** What treaties do to things: "the treaty bans guns". */
const RULES = /^(?:bans|bars|outlaws|lowers|raises|covers|guarantees|grants|frees|ends|lets|keeps)$/;

/** "This partnership worries Ruritania": a verb that the tagger takes for a plural. */
const actsAsVerb = (token: Token, after: Token | undefined): boolean =>
  token.pos === "NOUN" &&
  /s$/.test(token.text) &&
  after !== undefined &&
  (/^(?:PROPN|DET|PRON|ADJ)$/.test(after.pos) ||
    /^(?:either|both|neither)$/i.test(after.text) ||
    RULES.test(token.text));

/** Names that end like an agreement and are none: an organization, a programme, a day. */
const NO_AGREEMENT = /\b(?:Warsaw Pact|New Deal|Northern Alliance|Armistice Day|Atlantic Alliance)\b/;

/** "fears a “Lakes-Rivers Pact”": what somebody calls a thing, an article before the mark of quotation, is no name. */
const isCalledSo = (text: string, { from, known }: NamedInstrument): boolean =>
  known === undefined && /\ban? [“"‘']$/i.test(text.slice(Math.max(0, from - 4), from));

/** "The pact | Ruritania signed": the subject of a clause without "that". */
const startsParty = ({ from, to }: Token, entities: Entities): boolean =>
  entities.within({ from, to: to + 40 }).some((m) => m.from === from && /^(?:State|Organization)$/.test(m.entity.type));

const MARKUP = /[*_`~]/;

/** "the *Lakes Treaty*": marks of a plain text's layout at the edges are no words; inside, the name stands alone. */
function withoutMarkup<T extends Omit<Phrase, "scope">>(phrase: T, text: string): T {
  let { from, to, coreTo } = phrase;
  while (to > phrase.headFrom && MARKUP.test(text.charAt(to - 1))) to--;
  while (coreTo > phrase.headFrom && MARKUP.test(text.charAt(coreTo - 1))) coreTo--;
  const inside = [...text.slice(from, phrase.headFrom)].findLastIndex((letter) => MARKUP.test(letter));
  if (inside >= 0) from += inside + 1;
  return { ...phrase, from, to, coreTo };
}

/** Every noun phrase with an agreement's name or head, in order. A plain "deal with a problem" is among them. */
export function findPhrases({ article, sentences, dates }: Analysis, entities: Entities): Phrase[] {
  return sentences.flatMap((sentence, at) => {
    const { tokens } = sentence;
    const names = namedInstruments(article.text, sentence, dates, entities);
    const found: Omit<Phrase, "scope">[] = [];
    for (const name of names) {
      if (isCalledSo(article.text, name)) continue;
      const first = tokens.findIndex((t) => t.to > name.from);
      const last = tokens.findLastIndex((t) => t.from < name.to);
      if (first < 0 || last < first) continue;
      const start = startOf(tokens, first);
      const end = complementEnd(tokens, last);
      const from = Math.min(tokens[start]?.from ?? name.from, name.from);
      const to = Math.max(tokens[end]?.to ?? name.to, name.to);
      const head = (tokens[last]?.text ?? "").toLowerCase();
      found.push({
        from,
        to,
        sentence,
        at,
        coreTo: name.to,
        head,
        headFrom: name.from,
        plural: false,
        determiner: determinerOf(tokens, start, first),
        instrument: name,
      });
    }
    for (let i = 0; i < tokens.length; i++) {
      const head = headAt(tokens, i);
      const token = tokens[i];
      if (!head || !token || !isNoun(token, tokens[i - 1])) continue;
      if (names.some((n) => n.from < token.to && token.from < n.to)) continue;
      if (NO_AGREEMENT.test(article.text.slice(Math.max(0, token.from - 24), token.to + 4))) continue;
      const next = tokens[head.last + 1];
      if (next && headAt(tokens, head.last + 1) && next.pos !== "VERB") continue;
      if (
        next &&
        /^(?:NOUN|PROPN)$/.test(next.pos) &&
        !actsAsVerb(next, tokens[head.last + 2]) &&
        !FOLLOWERS.test(next.text) &&
        !CALENDAR.test(next.text) &&
        !startsParty(next, entities) &&
        next.from <= token.to + 20
      )
        continue;
      if (next && /^[-–]$/.test(next.text) && next.from === token.to) continue;
      const start = startOf(tokens, i);
      // "the Lakes Accord peace deal": the head goes with the name before it.
      const named = found.find(
        (p) => p.instrument && p.coreTo <= token.from && p.headFrom >= (tokens[start]?.from ?? 0),
      );
      if (named) {
        const to = tokens[complementEnd(tokens, head.last)]?.to ?? token.to;
        found.splice(found.indexOf(named), 1, { ...named, to, coreTo: tokens[head.last]?.to ?? token.to });
        continue;
      }
      const understanding =
        /^of$/.test(next?.text ?? "") &&
        /^(?:understanding|cooperation|intent)$/i.test(tokens[head.last + 2]?.text ?? "");
      const core = understanding ? head.last + 2 : head.last;
      const end = complementEnd(tokens, core);
      found.push({
        from: tokens[start]?.from ?? token.from,
        to: tokens[end]?.to ?? token.to,
        sentence,
        at,
        coreTo: tokens[core]?.to ?? token.to,
        head: head.word,
        headFrom: token.from,
        plural: head.plural,
        determiner: determinerOf(tokens, start, i),
      });
      i = head.last;
    }
    return found
      .map((phrase) => withoutMarkup(phrase, article.text))
      .map((phrase) => ({
        ...phrase,
        scope: { from: Math.max(sentence.from, phrase.from - REACH), to: Math.min(sentence.to, phrase.to + REACH) },
      }))
      .sort((a, b) => a.from - b.from);
  });
}
