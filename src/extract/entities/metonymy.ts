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

/** Before a state one deals with: "relations with Moscow", "between Seoul and Tokyo", "for Moscow to avoid". */
const DEALING = new Set(["with", "between", "against", "by", "for", "of", "on"]);

const VERBS = new Set(["VERB", "AUX"]);
/** "Moscow-based", "in London-listed": compounds say where something is. */
const POSSESSIVE = /^['’]s?$/;

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
  let start = candidate.from - 1;
  if (/^(?:the|The)$/.test(word(start))) start--;
  const before = word(start).toLowerCase();
  const after = word(candidate.to);
  if (LOCATIVE.has(before)) return false;
  if (after === "-" || before === "-") return false;
  if (POSSESSIVE.test(after)) return !CITY_THINGS.has(word(candidate.to + 1).toLowerCase());
  if (after === "," && words[candidate.to + 1]?.capital && !VERBS.has(words[candidate.to + 1]?.pos ?? "")) return false;
  const next = words[candidate.to]?.pos === "ADV" ? candidate.to + 1 : candidate.to;
  if (VERBS.has(words[next]?.pos ?? "") && !/ing$/.test(word(next))) return !DEALING.has(before) || before === "on";
  if (before === "for" && after === "to") return true;
  if (before === "with" || before === "between" || before === "against") return true;
  return VERBS.has(words[start]?.pos ?? "") && ADDRESSING.test(words[start]?.lemma.toLowerCase() ?? "");
}
