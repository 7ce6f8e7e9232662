import type { Candidate } from "./candidates.ts";
import { CITY_THINGS, DEALING_OBJECT, GOVERNORS, HOUSE_THINGS, LOCATIVE } from "./metonymy.table.ts";
import type { Reading } from "./readings.ts";

/** Before a state one deals with: "relations with Moscow", "between Seoul and Tokyo". */
const DEALING = new Set(["with", "between", "against", "versus", "vs"]);
/** Before a name that a verb after it does not belong to: "officials of Moscow said". */
const GOVERNING = new Set(["of", "for", "about"]);

/** What is done to cities: "Kyiv was hit". */
const DONE_TO_CITIES =
  /^(?:locat|situat|hit|struck|bomb|attack|captur|surround|evacuat|shell|besieg|built|found|hom|capital|city|rock|shak|flood|cover|fumigat|burn|renovat|paint|light|lit)/;

const VERBS = new Set(["VERB", "AUX"]);
const POSSESSIVE = /^['’]s?$/;
/** "Moscow-backed": second halves of compounds whose first acts. */
const ACTING_TAIL =
  /^(?:back|led|align|install|control|appoint|broker|friend|sponsor|fund|support|suppli|propos|draft|allied|run)/;
/** "pro-Moscow": first halves of compounds whose second is dealt with. */
const SIDING = /^(?:pro|anti)$/i;

/** After a capital, its state's: "the Khartoum government". */
const GOVERNMENT = new Set(["government", "regime", "leadership"]);
/** "stopped by the White House": a place on the way, where others are done by whom "by" names. */
const PASSING = /^(?:stop|drop|swing|pass|driv|walk|com|go|stand|sit|park|liv|rid|fly|run)/;

const wordsOf =
  ({ words }: Reading) =>
  (i: number): string =>
    words[i]?.text ?? "";

/** The first word of a list of names ("Moscow and Pyongyang") and the word after its last. */
function listAround({ words, beginning, ending }: Reading, candidate: Candidate): { from: number; to: number } {
  const text = (i: number): string => words[i]?.text ?? "";
  const link = (i: number): boolean => /^(?:and|or|,|&)$/.test(text(i));
  let { from, to } = candidate;
  let closed = false;
  for (;;) {
    const after = link(to) ? beginning.get(to + 1) : undefined;
    if (after?.kind !== "known") break;
    closed ||= text(to) !== ",";
    to = after.to;
  }
  for (;;) {
    // "from allies in Congress, Washington backed out": a comma alone makes no list
    const before = link(from - 1) && (closed || text(from - 1) !== ",") ? ending.get(from - 1) : undefined;
    if (before?.kind !== "known") break;
    closed = true;
    from = before.from;
  }
  return { from, to };
}

/** What follows a name directly decides: "Moscow-backed", "Seoul's security", "the Khartoum government", "a White House plan". */
function byWhatFollows(reading: Reading, { to, known }: Candidate): boolean | undefined {
  const { words, beginning } = reading;
  const text = wordsOf(reading);
  if (text(to) === "-") return ACTING_TAIL.test(text(to + 1));
  if (POSSESSIVE.test(text(to))) {
    const owned = words[to + 1];
    return !owned?.capital && !CITY_THINGS.has(owned?.text.toLowerCase() ?? "");
  }
  const last = words[to + 1];
  if (GOVERNMENT.has(text(to)) && !/^(?:NOUN|PROPN)$/.test(last?.pos ?? "")) return true;
  if (known?.kind !== "seat") return undefined;
  // "White House press secretary", "bellicose Kremlin verbal threats"
  let noun = to;
  while (words[noun]?.pos === "ADJ" && !words[noun]?.capital) noun++;
  while (words[noun]?.pos === "NOUN" && words[noun + 1]?.pos === "NOUN") noun++;
  if (beginning.get(to)?.kind === "post") return true;
  if (words[noun]?.pos !== "NOUN" || words[noun]?.capital) return undefined;
  return !HOUSE_THINGS.has(text(noun).toLowerCase());
}

/** A preposition's word decides, by what it belongs to: "pressure from Moscow", "powers to Brussels"; else it is a place's. */
function byPreposition(reading: Reading, at: number): boolean | undefined {
  const { words } = reading;
  const text = wordsOf(reading);
  const preposition = text(at).toLowerCase();
  const before = words[at - 1];
  if (preposition === "by") return before !== undefined && !PASSING.test(before.lemma.toLowerCase());
  const governors = GOVERNORS.get(preposition);
  if (!governors) return LOCATIVE.has(preposition) ? false : undefined;
  if (governors.before.test(before?.text ?? "")) return true;
  // "to hand over security powers to Brussels": what is handed stands between
  for (let i = at - 2; governors.verb && i >= Math.max(0, at - 6); i--) {
    const word = words[i];
    if (!word || word.pos === "PUNCT") break;
    if (word.pos === "VERB") {
      if (governors.verb.test(word.lemma.toLowerCase())) return true;
      break;
    }
  }
  return LOCATIVE.has(preposition) ? false : undefined;
}

/**
 * Whether a capital or a seat of government stands for those who govern: it acts or speaks ("Moscow said"), owns as an
 * agent ("Seoul's security"), or is dealt with ("relations with Moscow"); not where it is a place ("in Seoul").
 */
export function isMetonym(reading: Reading, candidate: Candidate): boolean {
  const { known } = candidate;
  if (!known?.code || (known.kind !== "capital" && known.kind !== "seat")) return false;
  const { words } = reading;
  const text = wordsOf(reading);
  // "Washington D.C." is the city, whatever it does
  if (/^D\.?C\b/.test(text(candidate.to - 1))) return false;
  const following = byWhatFollows(reading, candidate);
  if (following !== undefined) return following;
  const list = listAround(reading, candidate);
  const start = /^(?:the|this)$/i.test(text(list.from - 1)) ? list.from - 2 : list.from - 1;
  // "this White House", "the Obama White House": who is in office there
  if (known.kind === "seat" && /^this$/i.test(text(list.from - 1))) return true;
  const before = text(start).toLowerCase();
  if (before === "-") return SIDING.test(text(start - 1));
  if (DEALING.has(before)) return true;
  const placed = byPreposition(reading, start);
  if (placed !== undefined) return placed;
  let next = list.to;
  while (words[next]?.pos === "ADV" || /^[“"‘]$/.test(text(next))) next++;
  if (before === "for") return text(next) === "to";
  if (VERBS.has(words[next]?.pos ?? "") && !/ing$/.test(text(next)))
    return (
      !GOVERNING.has(before) &&
      !DONE_TO_CITIES.test(text(next + 1)) &&
      !DONE_TO_CITIES.test(text(next + 2)) &&
      !DONE_TO_CITIES.test(text(next))
    );
  if (!VERBS.has(words[start]?.pos ?? "")) return false;
  const verb = words[start]?.lemma.toLowerCase() ?? "";
  // "keep Moscow out of elections"
  return DEALING_OBJECT.test(verb) || (verb === "keep" && /^(?:out|from|away)$/.test(text(next)));
}
