import type { UnitSpan } from "../../article/types.ts";
import type { Sentence } from "../types.ts";
import { trim } from "./adverbials.ts";
import type { Candidate } from "./candidates.ts";

/** What a term of an agreement says: what is to be done, and what may not be. */
export const BINDS_SOMEBODY =
  /\b(?:will|would|shall|must|may(?: not)?|cannot|can(?: only)?|(?:is|are|was|were) (?:not )?(?:to|obliged|required|bound|barred|banned|forbidden|allowed|entitled|supposed)|has to|have to|had to|(?:agrees?|agreed|pledge[sd]?|undertakes?|undertook|promise[sd]?|commit(?:s|ted)?(?: (?:itself|themselves))?) (?:not )?to)\b/;
/** Who tells it, at the end of the sentence: ", the minister said". */
const TELLER =
  /,?(?: according to [^,;]{2,60}|(?<=,) (?:[\p{L}.’'-]+ ){1,8}(?:said|says|told|added|announced|reported|confirmed)(?: [^,;“”"]{0,60})?)$/u;

/** Without the mark that ends it. */
export function withoutPoint(text: string, { from, to }: UnitSpan): UnitSpan {
  return { from, to: to - (/[.,;]$/.exec(text.slice(from, to))?.[0].length ?? 0) };
}

/** From a place to the end of its sentence, without the point and without who tells it. */
export function wordsFrom(text: string, from: number, sentence: Sentence): UnitSpan | undefined {
  const whole = trim(text, from, sentence.to);
  if (!whole || whole.from !== from) return undefined;
  const bare = withoutPoint(text, whole);
  const teller = TELLER.exec(text.slice(bare.from, bare.to));
  return { from, to: bare.to - (teller?.[0].length ?? 0) };
}

/** "A will …, | and B will …": each clause with a subject of its own, if it says what binds. */
export function clausesIn(text: string, words: UnitSpan | undefined, { sentence }: Candidate): UnitSpan[] {
  if (!words) return [];
  const said = text.slice(words.from, words.to);
  const cuts = [...said.matchAll(/,? (?:while|whereas)(?: also)? |, and (?:that )?|; (?:and )?/g)].filter((cut) => {
    const [head, tail] = [said.slice(0, cut.index), said.slice(cut.index + cut[0].length)];
    const modal = BINDS_SOMEBODY.exec(tail);
    const subject = modal ? tail.slice(0, modal.index).trim() : "";
    const from = words.from + cut.index + cut[0].length;
    const first = sentence.tokens.find((t) => t.from >= from);
    return (
      subject !== "" && subject.split(/\s+/).length < 8 && first?.pos !== "VERB" && head.length > 12 && tail.length > 12
    );
  });
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  return starts.map((start, i) => ({
    from: words.from + start,
    to: words.from + (cuts[i]?.index ?? said.length),
  }));
}
