import type { Candidate } from "./candidates.ts";
import type { Reading } from "./readings.ts";

/** Before a place that is one: "in Seoul", "a visit to Pyongyang". */
const LOCATIVE = new Set([
  "in",
  "to",
  "at",
  "from",
  "near",
  "outside",
  "into",
  "around",
  "via",
  "across",
  "through",
  "inside",
  "throughout",
  "toward",
  "towards",
  "over",
  "downtown",
  "central",
  "greater",
  "northern",
  "southern",
  "eastern",
  "western",
]);

/** What a city has and a government does not: "Moscow's streets". */
const CITY_THINGS = new Set([
  "street",
  "streets",
  "suburb",
  "suburbs",
  "airport",
  "airports",
  "mayor",
  "outskirts",
  "centre",
  "center",
  "resident",
  "residents",
  "metro",
  "skyline",
  "population",
  "subway",
  "university",
  "district",
  "districts",
  "neighborhood",
  "neighbourhood",
  "neighborhoods",
  "neighbourhoods",
  "hospital",
  "hospitals",
  "square",
  "traffic",
  "river",
  "port",
  "museum",
  "museums",
  "hotel",
  "hotels",
  "stadium",
  "police",
  "weather",
  "climate",
  "old",
  "city",
  "downtown",
  "main",
]);

/** Verbs whose object is spoken to, or acted against, as one does with governments. */
const ADDRESSING =
  /^(?:accus|urg|warn|tell|told|ask|blam|criticis|criticiz|condemn|press|pressur|inform|assur|remind|invit|call|persuad|forc|accept|allow|threaten|support|arm|help|support|sanction|punish|deter|isolat|anger|provok|embolden|alarm)/;

/** Before a state one deals with: "relations with Moscow", "between Seoul and Tokyo". */
const DEALING = new Set(["with", "between", "against", "versus"]);
/** Before a name that a verb after it does not belong to: "officials of Moscow said". */
const GOVERNING = new Set(["of", "by", "for", "about"]);

/** What is done to cities: "Kyiv was hit". */
const DONE_TO_CITIES =
  /^(?:locat|situat|hit|struck|bomb|attack|captur|surround|evacuat|shell|besieg|built|found|hom|capital|city|rock|shak|flood|cover)/;

const VERBS = new Set(["VERB", "AUX"]);
const POSSESSIVE = /^['’]s?$/;
/** "Moscow-backed": second halves of compounds whose first acts. */
const ACTING_TAIL =
  /^(?:back|led|align|install|control|appoint|broker|friend|sponsor|fund|support|suppli|propos|draft|allied|run)/;

/** After a capital, its state's: "the Khartoum government". */
const GOVERNMENT = new Set(["government", "regime", "leadership"]);

/** The first word of a list of names ("Moscow and Pyongyang") and the word after its last. */
function listAround({ words, beginning, ending }: Reading, candidate: Candidate): { from: number; to: number } {
  const link = (i: number): boolean => /^(?:and|or|,|&)$/.test(words[i]?.text ?? "");
  let { from, to } = candidate;
  for (;;) {
    const before = link(from - 1) ? ending.get(from - 1) : undefined;
    if (before?.kind !== "known") break;
    from = before.from;
  }
  for (;;) {
    const after = link(to) ? beginning.get(to + 1) : undefined;
    if (after?.kind !== "known") break;
    to = after.to;
  }
  return { from, to };
}

/**
 * Whether a capital or a seat of government stands for the state: it acts or speaks ("Moscow said"), owns as an agent
 * ("Seoul's security"), or is dealt with ("relations with Moscow"); not where it is a place ("in Seoul").
 */
export function isMetonym(reading: Reading, candidate: Candidate): boolean {
  const { known } = candidate;
  if (!known?.code || (known.kind !== "capital" && known.kind !== "seat")) return false;
  // Brussels is the European Union's as much as Belgium's
  if (known.name === "Brussels") return false;
  const { words } = reading;
  const word = (i: number): string => words[i]?.text ?? "";
  if (word(candidate.to) === "-") return ACTING_TAIL.test(word(candidate.to + 1));
  if (POSSESSIVE.test(word(candidate.to))) {
    const owned = words[candidate.to + 1];
    return !owned?.capital && !CITY_THINGS.has(owned?.text.toLowerCase() ?? "");
  }
  if (GOVERNMENT.has(word(candidate.to)) && !/^(?:NOUN|PROPN)$/.test(words[candidate.to + 1]?.pos ?? "")) return true;
  const list = listAround(reading, candidate);
  const start = /^the$/i.test(word(list.from - 1)) ? list.from - 2 : list.from - 1;
  const before = word(start).toLowerCase();
  if (LOCATIVE.has(before) || before === "-") return false;
  if (DEALING.has(before)) return true;
  let next = list.to;
  while (words[next]?.pos === "ADV" || /^[“"‘]$/.test(word(next))) next++;
  if (before === "for") return word(next) === "to";
  if (VERBS.has(words[next]?.pos ?? "") && !/ing$/.test(word(next)))
    return !GOVERNING.has(before) && !DONE_TO_CITIES.test(word(next + 1)) && !DONE_TO_CITIES.test(word(next + 2));
  return VERBS.has(words[start]?.pos ?? "") && ADDRESSING.test(words[start]?.lemma.toLowerCase() ?? "");
}
