import type { UnitSpan } from "../../article/types.ts";
import { type KnownName, longestKnownName, stateByDemonym } from "../../gazetteer/index.ts";

/** A name of the tables in a treaty's text. */
export interface NamedAt extends UnitSpan {
  readonly known: KnownName;
}

const WORD = /[\p{L}\p{M}][\p{L}\p{M}.'’]*/gu;
const MOST_WORDS = 9;

/** "His Majesty the King of the Belgians", "the Queen of the Netherlands". */
/** "the Turkish Republic", "the Hashemite Kingdom": a demonym that names its state. */
const REALM = /^\s+(?:Republic|Kingdom|Confederation|Federation|Empire)\b/i;
const MONARCH = /\b(?:King|Queen|Emperor|Grand Duke|Grand Duchess)\s+of\s+(?:the\s+)?$/i;

/** The states and organizations named in a stretch, in order; the longest name wins. Capitals throughout do not matter. */
export function namesIn(text: string, span: UnitSpan): NamedAt[] {
  const words = [...text.slice(span.from, span.to).matchAll(WORD)].map((match): Word => {
    const from = span.from + match.index;
    // A point at its end is no part of a name, save that of initials.
    const word = match[0].replace(/(?<!\.\p{L})[.'’]+$/u, "");
    return { from, to: from + word.length, text: word };
  });
  const found: NamedAt[] = [];
  for (let i = 0; i < words.length; ) {
    const first = words[i];
    const longest = first && /^\p{Lu}/u.test(first.text) ? longestAt(words, i) : undefined;
    const known = longest?.known ?? (first && realmOf(text, span, first));
    const last = words[i + (longest?.length ?? 1) - 1];
    if (first && last && known && (known.kind === "state" || known.kind === "organization"))
      found.push({ from: first.from, to: last.to, known });
    i += longest?.length ?? 1;
  }
  return found;
}

interface Word extends UnitSpan {
  readonly text: string;
}

/** "People's" is a word of a name, "Chile's" a name and its ending. */
function longestAt(words: readonly Word[], i: number): ReturnType<typeof longestKnownName> {
  const next = words.slice(i, i + MOST_WORDS).map(({ text }) => text);
  return longestKnownName(next) ?? longestKnownName(next.map((word) => word.replace(/['’]s$/i, "")));
}

function realmOf(text: string, span: UnitSpan, word: Word): KnownName | undefined {
  const monarch = MONARCH.test(text.slice(Math.max(span.from, word.from - 30), word.from));
  if (!/^\p{Lu}/u.test(word.text) || !(monarch || REALM.test(text.slice(word.to, word.to + 20)))) return undefined;
  const state = stateByDemonym(word.text);
  return state && { kind: "state", name: state.name, code: state.code };
}
