import { startsClause } from "./clauses.ts";
import { contentEnd } from "./content-end.ts";
import type { Cue } from "./cues.ts";
import type { Line, Stretch } from "./line.ts";
import { nounPhraseEnd } from "./noun-phrases.ts";
import { opensAt } from "./other-cues.ts";
import type { Setting } from "./setting.ts";
import { isComma, isNominal, isTime, lower } from "./words.ts";

/** What a cue says, on either side of it, and whom it is said to. */
export interface Content {
  readonly pieces: readonly Stretch[];
  readonly addressee?: Stretch;
  /** The cue's last token where a preposition belongs to it ("called for"). */
  readonly cueEnd?: number;
}

const WH = /^(?:if|whether|how|why|what|who|when|where|which)$/;

/** The end of the time expression at `i` ("Monday", "last week", "12 March 2025", "March 12, 2025"), or `i` - 1. */
function timeEnd({ tokens }: Line, i: number): number {
  const opens = /^(?:this|last|next|late|early|earlier)$/.test(lower(tokens[i])) || tokens[i]?.pos === "NUM";
  if (!isTime(tokens[i]) && !(opens && isTime(tokens[i + 1]))) return i - 1;
  let end = isTime(tokens[i]) ? i : i + 1;
  while (isTime(tokens[end + 1]) || tokens[end + 1]?.pos === "NUM") end++;
  if (isComma(tokens[end + 1]) && /^\d{4}$/.test(tokens[end + 2]?.text ?? "")) end += 2;
  return end;
}

/** The end of the adverbial at `i` (a time, a prepositional phrase), or `i` - 1. */
function adverbialEnd(setting: Setting, i: number): number {
  const { line, region } = setting;
  const token = line.tokens[i];
  const time = timeEnd(line, i);
  if (time >= i) return time;
  if (token?.pos === "ADV") return lower(token) === "half" ? i - 1 : i;
  if (token?.pos === "ADP" && lower(token) !== "that" && lower(token) !== "as" && lower(token) !== "like") {
    if (lower(line.tokens[i + 1]) === "that") return i - 1;
    const end = Math.max(timeEnd(line, i + 1), nounPhraseEnd(line, i + 1, region.last, region.depth));
    return end > i ? end : i - 1;
  }
  return i - 1;
}

const isPhraseStart = (setting: Setting, i: number): boolean =>
  /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ|SYM)$/.test(setting.line.tokens[i]?.pos ?? "") ||
  /^(?:[$]|half)$/.test(setting.line.tokens[i]?.text ?? "") ||
  (setting.line.tokens[i]?.pos === "VERB" && isNominal(setting.line.tokens[i + 1]));

/** The content after a cue whose last token (its inverted source's, if it has one) is `after` - 1. */
export function contentAfter(setting: Setting, cue: Cue, after: number, quotedBefore: boolean): Content | undefined {
  const { line, region, groups } = setting;
  const { tokens } = line;
  let addressee: Stretch | undefined;
  let i = after;
  let skipped = false;
  const done = (start: number, kind: "clause" | "object" | "infinitive", cueEnd?: number): Content | undefined => {
    const last = contentEnd(setting, start, kind);
    if (last < start) return undefined;
    return {
      pieces: [{ first: start, last }],
      ...(addressee && { addressee }),
      ...(cueEnd !== undefined && { cueEnd }),
    };
  };
  const says = cue.takes.has("clause");
  const quotes = says || cue.takes.has("quote");
  for (let steps = 0; i <= region.last && steps < 8; steps++) {
    const token = tokens[i];
    const text = lower(token);
    if (token === undefined) return undefined;
    if (opensAt(setting, i)) return quotedBefore ? undefined : done(i, quotes ? "clause" : "object");
    if (token.text === ":") return (quotes && opensAt(setting, i + 1)) || says ? done(i + 1, "clause") : undefined;
    if (isComma(token)) {
      if (quotes && opensAt(setting, i + 1)) return done(i + 1, "clause");
      if (quotedBefore || !says) return undefined;
      // An adverbial between commas: "said, in an interview, that".
      const end = adverbialEnd(setting, i + 1);
      if (end <= i || !isComma(tokens[end + 1])) return undefined;
      i = end + 2;
      skipped = true;
      continue;
    }
    if (quotedBefore) {
      const end = adverbialEnd(setting, i);
      const heard = end < i && steps === 0 && cue.takes.has("addressee") ? addresseeAt(setting, i) : undefined;
      if (end < i && !heard) return undefined;
      i = (heard?.last ?? end) + 1;
      skipped = true;
      continue;
    }
    if (cue.particles?.has(text) && !skipped) {
      const start = i + 1;
      if (text === "out" && lower(tokens[start]) === "that") return done(start, "clause", i);
      if (start <= region.last && text !== "out") return done(start, "object", i);
    }
    if (cue.against?.has(text) && (addressee || after === i)) return done(text === "against" ? i + 1 : i, "object");
    if (says && text === "that") return done(i, "clause");
    if (
      text === "to" &&
      tokens[i + 1]?.pos !== "PROPN" &&
      (groups.some((g) => g.form === "infinitive" && g.first === i + 1) ||
        (opensAt(setting, i + 1) !== undefined && tokens[i + 2]?.pos === "VERB"))
    ) {
      // "urged allies to send weapons": whom it is asked of is a part of what is asked.
      if (addressee && !skipped) return done(addressee.first, "infinitive");
      return cue.takes.has("infinitive") || cue.takes.has("addressee") ? done(i, "infinitive") : undefined;
    }
    if (says && WH.test(text)) return done(i, "clause");
    const ing = groups.find((g) => g.first === i && g.form === "ing");
    if (ing)
      return cue.takes.has("gerund") ? done(i, "infinitive") : cue.takes.has("object") ? done(i, "object") : undefined;
    const heard = cue.takes.has("addressee") && !addressee ? addresseeAt(setting, i) : undefined;
    if (heard) {
      addressee = heard;
      i = heard.last + 1;
      continue;
    }
    const end = adverbialEnd(setting, i);
    if (end >= i && (quotes || cue.takes.has("addressee"))) {
      i = end + 1;
      skipped = true;
      continue;
    }
    if (end >= i && token.pos === "ADV" && steps === 0) {
      i = end + 1;
      continue;
    }
    if (says && startsClause(line, i, region, groups)) return done(i, "clause");
    if (cue.takes.has("words") && isPhraseStart(setting, i)) return done(i, "clause");
    if (cue.takes.has("object") && isPhraseStart(setting, i)) return done(i, "object");
    return undefined;
  }
  return undefined;
}

/** The noun phrase at `i` as the one spoken to: not the subject of a clause ("told the minister would"). */
export function addresseeAt(setting: Setting, i: number): Stretch | undefined {
  const { line, region, groups } = setting;
  if (!isPhraseStart(setting, i) || isTime(line.tokens[i])) return undefined;
  const last = nounPhraseEnd(line, i, region.last, region.depth);
  if (last < i || groups.some((g) => g.first === last + 1 && g.form === "finite")) return undefined;
  return { first: i, last };
}
