import { contentStretch } from "./content-end.ts";
import { type FoundStatement, spanOf } from "./found.ts";
import type { Stretch } from "./line.ts";
import { phraseStartingAt } from "./phrases.ts";
import type { Setting } from "./setting.ts";
import { isComma, lower } from "./words.ts";

/** What stands between "according to" and the next comma or the sentence's end, appositions of a name included. */
function upToComma(setting: Setting, start: number): Stretch | undefined {
  const { line, region } = setting;
  const phrase = phraseStartingAt(setting, start);
  if (!phrase) return undefined;
  let last = phrase.last;
  for (let i = last + 1; i <= region.last && i - start < 25; i++) {
    const token = line.tokens[i];
    if (token === undefined || line.quoteAt(i, region.depth) || /^(?:[.,;:!?()–—]|--)$/.test(token.text)) break;
    if (token.pos === "CCONJ") break;
    last = i;
  }
  return { first: start, last };
}

/** "According to X, …" and "…, according to X". */
export function accordingTo(setting: Setting, i: number): FoundStatement | undefined {
  const { line, region } = setting;
  const { tokens } = line;
  if (line.quoteAt(i, region.depth) || lower(tokens[i + 1]) !== "to") return undefined;
  const source = upToComma(setting, i + 2);
  if (!source) return undefined;
  const pieces: Stretch[] = [];
  let first = region.first;
  while (first < i && tokens[first]?.pos === "CCONJ") first++;
  let end = i - 1;
  while (end >= first && (isComma(tokens[end]) || tokens[end]?.pos === "ADV")) end--;
  if (end > first) pieces.push({ first, last: end });
  const after = source.last + 1;
  const clause = setting.groups.some((g) => g.form === "finite" && g.last < i);
  if (isComma(tokens[after]) && (pieces.length === 0 || (isComma(tokens[i - 1]) && !clause))) {
    const rest = contentStretch(setting, after + 1, "clause");
    if (rest && (pieces.length === 0 || rest.last - rest.first > 2)) pieces.push(rest);
  }
  if (pieces.length === 0) return undefined;
  return {
    line,
    act: "say",
    attribution: "communication",
    cue: { first: i, last: i + 1 },
    source,
    content: pieces.map((p) => spanOf(line, p)),
  };
}
