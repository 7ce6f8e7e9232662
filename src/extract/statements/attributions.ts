import { byDash } from "./by-dash.ts";
import { byNoun } from "./by-noun.ts";
import { accordingTo } from "./by-preposition.ts";
import { attribution } from "./by-verb.ts";
import type { FoundStatement } from "./found.ts";
import { byColon } from "./headline-colons.ts";
import { type Line, LONGEST, type Region } from "./line.ts";
import type { Setting } from "./setting.ts";
import { verbGroups } from "./verb-groups.ts";
import { lower } from "./words.ts";

/** Quotations shorter than this (in tokens, marks included) are words quoted, not speech with cues of its own. */
const SPEECH = 7;

/** No sentence has more verbs than this, with all the speech in it (in news 38 at most); each is looked at with the others. */
const MOST_VERBS = 100;

function regionsOf(line: Line): Region[] {
  const regions: Region[] = line.sentences
    .filter((s) => s.last - s.first < LONGEST)
    .map((s) => ({ ...s, depth: 0 as const }));
  for (const quote of line.quotes) {
    if (quote.quotation.depth !== 0 || quote.last - quote.first < SPEECH) continue;
    for (let i = quote.first; i <= quote.last; ) {
      const region = line.regionAt(i);
      const inner = region.depth === 1 && region.last - region.first < LONGEST;
      if (region.last >= Math.max(i, region.first) && inner) regions.push(region);
      i = Math.max(i, region.last) + 1;
    }
  }
  return regions;
}

/** The statements of one line, in the order of their cues. */
export function attributionsOf(line: Line): FoundStatement[] {
  const colon = byColon(line);
  const clauses = fromClauses(line);
  if (!colon) return clauses;
  const others = clauses.filter(({ cue }) => cue.last < colon.cue.first || cue.first > colon.cue.last);
  return [...others, colon].sort((a, b) => a.cue.first - b.cue.first);
}

function fromClauses(line: Line): FoundStatement[] {
  return regionsOf(line).flatMap((region) => {
    const setting: Setting = { line, region, groups: verbGroups(line, region) };
    if (setting.groups.length > MOST_VERBS) return [];
    const found: FoundStatement[] = [];
    for (const group of setting.groups) {
      const statement = /^accord/.test(lower(line.tokens[group.head]))
        ? accordingTo(setting, group.head)
        : attribution(setting, group);
      if (statement) found.push(statement);
    }
    for (let i = region.first; i <= region.last; i++) {
      const statement = byNoun(setting, i);
      if (statement) found.push(statement);
    }
    for (const quote of line.quotes) {
      const signed =
        region.depth === 0 && quote.quotation.depth === 0 && region.first <= quote.first && quote.last <= region.last;
      const statement = signed ? byDash(setting, quote) : undefined;
      if (statement) found.push(statement);
    }
    return found.sort((a, b) => a.cue.first - b.cue.first);
  });
}
