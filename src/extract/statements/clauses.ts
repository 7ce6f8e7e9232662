import type { Line, Region } from "./line.ts";
import { nounPhraseEnd } from "./noun-phrases.ts";
import type { Setting } from "./setting.ts";
import type { VerbGroup } from "./verb-groups.ts";
import { isComma, isRelative, lower } from "./words.ts";

/** Whether a clause of its own begins at `i`: a subject and a finite verb after it. */
export function startsClause(line: Line, i: number, region: Region, groups: readonly VerbGroup[]): boolean {
  let relative = false;
  let commas = 0;
  let comma = -1;
  for (let j = i; j <= region.last; j++) {
    const group = groups.find((g) => g.first === j);
    if (group) {
      if (j === i && group.form !== "finite") return false;
      if (
        group.form === "finite" &&
        comma > i &&
        commas === 1 &&
        j > comma + 1 &&
        subjectSpans(line, comma + 1, j - 1, region)
      )
        return false;
      if (group.form === "finite" && !relative) return j > i && !(commas === 1 && isComma(line.tokens[j - 1]));
      relative = false;
      j = group.last;
      continue;
    }
    const token = line.tokens[j];
    if (isRelative(token) && j > i) {
      if (isComma(line.tokens[j - 1])) return false;
      relative = true;
    }
    if (j > i && /^(?:how|why|what|whether|if)$/.test(lower(token))) return false;
    if (j === i && (token?.pos === "CCONJ" || (token?.pos === "PUNCT" && !line.quoteAt(j, region.depth)))) return false;
    if (token && (token.text === ";" || token.text === ":")) return false;
    if (isComma(token)) {
      commas++;
      comma = j;
    }
    if (isComma(token) && j - i > 12) return false;
  }
  return false;
}

/** Whether one noun phrase takes up a stretch: after a comma it is the subject of a new clause ("the pick, the union called"). */
const subjectSpans = (line: Line, first: number, last: number, region: Region): boolean =>
  nounPhraseEnd(line, first, last, region.depth) === last;

/** Whether a noun phrase with a finite verb right after it begins at `i`. */
export function hasSubject({ line, region, groups }: Setting, i: number): boolean {
  const end = nounPhraseEnd(line, i, region.last, region.depth);
  return end >= i && groups.some((g) => g.first === end + 1 && g.form === "finite");
}
