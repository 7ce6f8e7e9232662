import { citiesNamed, endsInPost, longestKnownName } from "../../gazetteer/index.ts";
import { cueVerb } from "./cues.ts";
import { type FoundStatement, spanOf } from "./found.ts";
import { HEADLINE_LABELS, HEADLINE_SPEAKERS } from "./headline-colons.table.ts";
import type { Line, Stretch } from "./line.ts";
import { isDash, isVerbal, lower } from "./words.ts";

/** A speaker beside the colon of a headline takes no more tokens than this. */
const NAME = 6;
/** Fewer tokens than this are a title, not something said. */
const SAID = 3;

/** A catchword in capitals ("BUSTED: …"), longer than initials are. */
const SHOUTED = /^\p{Lu}{6,}$/u;

const isHeadline = ({ kind }: Line): boolean => kind === "headline" || kind === "subheadline" || kind === "bullet";

const singular = (word: string): string => word.replace(/(?<=[^s])s$/, "").replace(/men$/, "man");

/** Whether the words are a place's name alone: "Norway: harbour reopens" tells where, not who. */
function isPlace(words: readonly string[]): boolean {
  const known = longestKnownName(words);
  if (known?.length === words.length && known.known.kind !== "organization") return true;
  return citiesNamed(words.join(" ")).length > 0;
}

/** Whether the word at `i`, before the colon of a headline, only says what kind of article follows: "Analysis: …". */
export function isLabel({ tokens }: Line, i: number): boolean {
  const word = lower(tokens[i]);
  return HEADLINE_LABELS.has(word) || HEADLINE_LABELS.has(singular(word));
}

/**
 * Whether a stretch beside a colon can be who says the rest: a post, a person by what he does, a body, a report; a name.
 * The name of a place is one only of words in quotation marks.
 */
function canSpeak(line: Line, { first, last }: Stretch, quoted: boolean): boolean {
  if (last < first || last - first >= NAME) return false;
  const part = line.tokens.slice(first, last + 1);
  if (part.some((t) => isVerbal(t) || /^(?:ADP|SCONJ|PRON|PUNCT)$/.test(t.pos))) return false;
  const words = part.map((t) => t.text);
  if (isLabel(line, last)) return false;
  const head = singular(lower(part.at(-1)));
  if (HEADLINE_SPEAKERS.has(head) || endsInPost([...words.slice(0, -1).map((w) => w.toLowerCase()), head])) return true;
  const named = part.at(-1)?.pos === "PROPN" && part.every((t) => /^(?:PROPN|ADJ|PART)$/.test(t.pos));
  return named && !SHOUTED.test(words.join("")) && (quoted || !isPlace(words));
}

const statement = (line: Line, source: Stretch, cue: Stretch, content: readonly Stretch[]): FoundStatement => {
  const manner = cue.first === cue.last ? cueVerb(line.tokens[cue.first]) : undefined;
  return {
    line,
    act: manner?.act ?? "say",
    attribution: manner?.attribution ?? "communication",
    cue,
    source,
    content: content.map((piece) => spanOf(line, piece)),
  };
};

/** Whether a stretch can be something said, not a title: a verb, an infinitive, somebody who says "I". */
const hasVerb = ({ tokens }: Line, { first, last }: Stretch): boolean =>
  tokens.slice(first, last + 1).some((t) => isVerbal(t) || /^(?:to|i|we|i['’]m|we['’]re)$/.test(lower(t)));

/** The first colon of a headline that stands outside quotation marks and not within a number. */
function colonOf({ tokens, quoteAt }: Line): number {
  return tokens.findIndex(
    (t, i) => t.text === ":" && i > 0 && quoteAt(i, 0) === undefined && tokens[i + 1] !== undefined,
  );
}

/** `‘We will not go back’: dockworkers vow to strike`: words in marks, and after the colon who says them, with a verb. */
function quotedFirst(line: Line, colon: number, last: number): FoundStatement | undefined {
  const { tokens } = line;
  const quote = line.quoteAt(colon - 1, 0);
  if (quote?.last !== colon - 1 || quote.first !== 0 || quote.last - quote.first < SAID) return undefined;
  const verb = tokens.findIndex((t, i) => i > colon + 1 && i <= colon + NAME && cueVerb(t) !== undefined);
  const isSaid = verb > 0 && cueVerb(tokens[verb])?.attribution === "communication";
  if (isSaid && !tokens.slice(colon + 1, verb).some(isVerbal)) {
    const source = { first: colon + 1, last: verb - 1 };
    const rest = verb < last ? [{ first: verb + 1, last }] : [];
    return statement(line, source, { first: verb, last: verb }, [quote, ...rest]);
  }
  const end = tokens.findIndex((t, i) => i > colon && t.pos === "ADP");
  const source = { first: colon + 1, last: end > 0 ? end - 1 : last };
  return canSpeak(line, source, true) ? statement(line, source, { first: colon, last: colon }, [quote]) : undefined;
}

/**
 * The statement that the colon of a headline makes: “Minister: harbour will reopen”, “Harbour to reopen: minister”,
 * “‘We will not go back’: dockworkers vow”. A label ("Analysis: …") or a place ("Norway: …") says nothing.
 */
export function byColon(line: Line): FoundStatement | undefined {
  if (!isHeadline(line)) return undefined;
  const { tokens } = line;
  const colon = colonOf(line);
  if (colon < 0) return byLastDash(line);
  let last = tokens.length - 1;
  while (last > colon && tokens[last]?.text === ".") last--;
  const bullet = /^[•·▪●*]$/.test(tokens[0]?.text ?? "") ? 1 : 0;
  const before = { first: bullet, last: colon - 1 };
  const after = { first: colon + 1, last };
  const cue = { first: colon, last: colon };
  const quoteFirst = quotedFirst(line, colon, last);
  if (quoteFirst) return quoteFirst;
  const short = after.last - after.first + 1 < SAID;
  const quoted = line.quotes.some((q) => q.first === after.first && q.quotation.closed);
  const on = tokens.findIndex((t, i) => i > bullet && i < colon && /^(?:on|to|at)$/.test(lower(t)));
  const name = { first: bullet, last: on > 0 ? on - 1 : before.last };
  if (!short && (quoted || hasVerb(line, after)) && canSpeak(line, name, quoted))
    return statement(line, name, cue, [after]);
  if (before.last - before.first + 1 >= SAID && hasVerb(line, before) && canSpeak(line, after, false))
    return statement(line, after, cue, [before]);
  return undefined;
}

/** "Harbour to reopen in May – minister": as a colon; but a name after a dash may be that of the paper. */
function byLastDash(line: Line): FoundStatement | undefined {
  const { tokens } = line;
  const dash = tokens.findLastIndex(isDash);
  const source = { first: dash + 1, last: tokens.length - 1 };
  const said = { first: 0, last: dash - 1 };
  if (dash < SAID || tokens.at(-1)?.pos === "PROPN" || !canSpeak(line, source, false)) return undefined;
  return hasVerb(line, said) ? statement(line, source, { first: dash, last: dash }, [said]) : undefined;
}
