import { citiesNamed, stateByCapital } from "../../gazetteer/index.ts";
import type { Token } from "../types.ts";
import { isTime, lower } from "./words.ts";

/** A place, a day and an agency take no more tokens than this. */
const LONGEST = 16;

const isMonth = (token: Token): boolean =>
  isTime(token) || /^(?:may|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/.test(lower(token));

/** A dash, or a hyphen with a space on either side. */
function isOpenDash(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (before === undefined || token === undefined || next === undefined) return false;
  return /^(?:[―—–]|--+)$/.test(token.text) || (token.text === "-" && before.to < token.from && token.to < next.from);
}

/** A city with a news desk has so many people (thousands), or is a capital; smaller ones are surnames as well. */
const LARGE = 500;

/** "KATHMANDU:", "NEW DELHI, March 4:": a colon ends the dateline of a city; after another name, somebody speaks. */
function isCity(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex((t) => /^[,(]$/.test(t.text));
  const name = tokens.slice(0, comma < 0 ? tokens.length : comma).map((t) => t.text);
  const place = name.join(" ");
  return stateByCapital(place) !== undefined || (citiesNamed(place)[0]?.people ?? 0) >= LARGE;
}

/**
 * How many tokens of a paragraph are its dateline, dash or colon included: "SANTIAGO, March 4 —", "WASHINGTON (Reuters) -",
 * "KATHMANDU:". A place that is not in capitals needs a day or an agency before a dash: "Oslo, 3 June —". 0 where there is none.
 */
export function datelineLength(tokens: readonly Token[]): number {
  const capitals = /^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? "");
  for (let i = 1; i < Math.min(tokens.length - 1, LONGEST); i++) {
    const token = tokens[i];
    if (token === undefined) return 0;
    if (isOpenDash(tokens, i)) {
      const place = tokens.slice(0, i);
      const agency = place.at(-1)?.text === ")" && place.some((t) => t.text === "(");
      const day = place.some(
        (t, k) => isMonth(t) && [place[k - 1], place[k + 1]].some((n) => /^\d{1,2}$/.test(n?.text ?? "")),
      );
      // "NATO – the alliance – said": a pair of dashes encloses an apposition.
      const pair = tokens.slice(i + 1, i + LONGEST).some((_, k) => isOpenDash(tokens, i + 1 + k));
      return agency || day || (capitals && !pair) ? i + 1 : 0;
    }
    if (token.text === ":") return isCity(tokens.slice(0, i)) ? i + 1 : 0;
    if (!/^\p{Lu}|^\d{1,4}$|^[.,()/]$/u.test(token.text)) return 0;
  }
  return 0;
}
