import {
  isComma,
  isDash,
  isNominal,
  isRelative,
  isTime,
  lower,
  nounPhraseEnd,
  startsClause,
  type VerbGroup,
} from "./clauses.ts";
import { CUE_VERBS, type Cue } from "./cues.ts";
import { markLength, type QuotedStretch, type Stretch } from "./line.ts";
import type { Setting } from "./sources.ts";

/** What a cue says, on either side of it, and whom it is said to. */
export interface Content {
  readonly pieces: readonly Stretch[];
  readonly addressee?: Stretch;
  /** The cue's last token where a preposition belongs to it ("called for"). */
  readonly cueEnd?: number;
}

const WH = /^(?:if|whether|how|why|what|who|when|where|which)$/;
const SUBORDINATE =
  /^(?:after|before|while|when|as|because|although|though|since|whereas|where|if|unless|until|despite|amid)$/;

/** A verb group that could be the cue of a clause of its own. */
const isCue = (setting: Setting, group: VerbGroup): boolean =>
  CUE_VERBS.get(setting.line.tokens[group.head]?.lemma.toLowerCase() ?? "")?.attribution === "communication";

const isClauseCue = (setting: Setting, group: VerbGroup): boolean => {
  const takes = CUE_VERBS.get(setting.line.tokens[group.head]?.lemma.toLowerCase() ?? "")?.takes;
  return isCue(setting, group) && takes !== undefined && (takes.has("clause") || takes.has("quote"));
};

/** Whether an attribution of what stands before begins at `i`: "Putin said.", "said the minister", "according to". */
function attributionStarts(setting: Setting, i: number): boolean {
  const { line, region, groups } = setting;
  if (/^accord/.test(lower(line.tokens[i])) && lower(line.tokens[i + 1]) === "to") return true;
  const end = nounPhraseEnd(line, i, region.last, region.depth);
  const group = groups.find((g) => g.first === end + 1 || g.first === i);
  if (group?.form !== "finite" || !isClauseCue(setting, group)) return false;
  if (group.first !== i && end < i) return false;
  const next = group.last + 1;
  const token = line.tokens[next];
  if (group.first === i && end < i)
    return next <= region.last && isNominal(token) && !startsClause(line, next, region, groups);
  return next > region.last || /^(?:[.,;?!–—]|--)$/.test(token?.text ?? "") || isTime(token) || token?.pos === "ADP";
}

/** Where the content that starts at `start` ends. `object`: a noun phrase, so it ends with its clause. */
function contentEnd(setting: Setting, start: number, kind: "clause" | "object" | "infinitive"): number {
  const { line, region, groups } = setting;
  const { tokens } = line;
  let last = start - 1;
  let brackets = 0;
  for (let i = start; i <= region.last; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const quote = line.quoteAt(i, region.depth);
    if (quote) {
      last = Math.min(quote.last, region.last);
      i = last;
      const closing = tokens[last - 1]?.text ?? "";
      const next = tokens[last + 1];
      if (start === quote.first && /^[.,?!]$/.test(closing) && !joinsOn(setting, last + 1)) break;
      if (start !== quote.first && /^[.,?!]$/.test(closing) && !startsLowerWord(next?.text)) break;
      if (/^,$/.test(closing) && stopsAfterComma(setting, last + 1, kind)) break;
      continue;
    }
    if (token.text === "(") brackets++;
    if (token.text === ")") {
      if (brackets === 0) break;
      brackets--;
    }
    if (i > start) {
      if (/^[;]$/.test(token.text) && kind !== "clause") break;
      if ((isComma(token) || isDash(token)) && stopsAfterComma(setting, i + 1, kind)) break;
      if (token.pos === "CCONJ" && coordinatesCue(setting, i)) break;
      if (kind !== "clause" && token.pos === "CCONJ" && (coordinatesVerb(setting, i) || hasSubject(setting, i + 1)))
        break;
      if (kind === "object" && /^(?:while|when|after|before|because|although|though|since)$/.test(lower(token))) {
        if (startsClause(line, i + 1, region, groups) || groups.some((g) => g.first === i + 1 && g.form === "ing"))
          break;
      }
      if (token.text === "according" || (token.text === "as" && attributionStarts(setting, i + 1))) break;
    }
    if (/^[.!?]$/.test(token.text) && i === region.last) break;
    last = i;
  }
  while (last > start && !line.quoteAt(last, region.depth) && /^(?:[.,;:!–—]|--)$/.test(tokens[last]?.text ?? ""))
    last--;
  return kind === "clause" ? last : withoutAdverbial(setting, start, last);
}

const OCCASION =
  /^(?:statement|interview|speech|tweet|letter|email|e-mail|post|memo|twitter|facebook|debate|call|conference)$/;

/** A content without the time or the occasion of its utterance at its end: "… on Thursday", "… in a statement". */
function withoutAdverbial({ line }: Setting, start: number, end: number): number {
  const { tokens } = line;
  let last = end;
  if (OCCASION.test(lower(tokens[last]))) {
    let i = last - 1;
    while (i > start && last - i < 4 && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[i]?.pos ?? "")) i--;
    if (/^(?:in|on|during|via)$/.test(lower(tokens[i])) && i > start) last = i - 1;
  }
  let i = last;
  while (i > start && isTime(tokens[i])) i--;
  if (i < last && i > start) {
    if (/^(?:on|late|early|last|this|next)$/.test(lower(tokens[i]))) i--;
    if (lower(tokens[i]) === "in" || lower(tokens[i]) === "on") i--;
    last = Math.max(start, i);
  }
  return last;
}

const startsLowerWord = (word: string | undefined): boolean => /^\p{Ll}/u.test(word ?? "");

/** Whether the words after a quotation go on with what it says ("“X” and that “Y”", "“X” and “Y”"). */
function joinsOn(setting: Setting, i: number): boolean {
  const { line, region } = setting;
  const token = line.tokens[i];
  if (i > region.last || token?.pos !== "CCONJ") return false;
  return lower(line.tokens[i + 1]) === "that" || line.quoteAt(i + 1, region.depth)?.first === i + 1;
}

/** Whether a noun phrase with a finite verb right after it begins at `i`. */
function hasSubject({ line, region, groups }: Setting, i: number): boolean {
  const end = nounPhraseEnd(line, i, region.last, region.depth);
  return end >= i && groups.some((g) => g.first === end + 1 && g.form === "finite");
}

function stopsAfterComma(setting: Setting, i: number, kind: "clause" | "object" | "infinitive"): boolean {
  const { line, region, groups } = setting;
  if (i > region.last) return true;
  const token = line.tokens[i];
  if (attributionStarts(setting, i) || leadsOn(setting, i)) return true;
  let j = i;
  while (line.tokens[j]?.pos === "ADV") j++;
  const group = groups.find((g) => g.head === j || g.first === i);
  if (group && group.form === "ing" && isCue(setting, group)) return true;
  if (token?.pos === "CCONJ" && (coordinatesCue(setting, i) || kind !== "clause")) return true;
  if (kind === "clause") return false;
  return (
    isRelative(token) ||
    (group !== undefined && (group.form === "ing" || group.form === "finite")) ||
    SUBORDINATE.test(lower(token)) ||
    hasSubject(setting, i) ||
    lower(token) === "with"
  );
}

/**
 * Whether another cue takes over after a comma, with its subject or without: "who estimated that …, said he voted",
 * "citing …, the minister said he".
 */
function leadsOn(setting: Setting, i: number): boolean {
  const { line, region, groups } = setting;
  const end = nounPhraseEnd(line, i, region.last, region.depth);
  const group = groups.find((g) => g.first === i) ?? (end >= i ? groups.find((g) => g.first === end + 1) : undefined);
  if (group?.form !== "finite" || group.passive || !isClauseCue(setting, group)) return false;
  const next = group.last + 1;
  return (
    lower(line.tokens[next]) === "that" ||
    opensAt(setting, next) !== undefined ||
    startsClause(line, next, region, groups)
  );
}

/** "and said it will", "but he added that": a conjunction that leads on to another cue, its subject between or not. */
function coordinatesCue(setting: Setting, i: number): boolean {
  const { line, region, groups } = setting;
  const direct = groups.find((g) => g.first === i + 1);
  if (direct)
    return (
      direct.form === "finite" &&
      isCue(setting, direct) &&
      !direct.modal &&
      /(?:ed|id|ld|te|s)$/.test(lower(line.tokens[direct.head]))
    );
  const end = nounPhraseEnd(line, i + 1, region.last, region.depth);
  const group = end > i ? groups.find((g) => g.first === end + 1) : undefined;
  return group !== undefined && group.form === "finite" && isClauseCue(setting, group) && !group.modal;
}

const coordinatesVerb = (setting: Setting, i: number): boolean =>
  setting.groups.some(
    (g) => g.first === i + 1 && g.form === "finite" && /(?:ed|s)$/.test(lower(setting.line.tokens[g.head])),
  );

/** The end of the adverbial at `i` (a time, a prepositional phrase), or `i` - 1. */
function adverbialEnd(setting: Setting, i: number): number {
  const { line, region } = setting;
  const token = line.tokens[i];
  const time = /^(?:this|last|next|late|early|earlier)$/.test(lower(token)) && isTime(line.tokens[i + 1]);
  if (isTime(token) || time) {
    let j = i;
    while (isTime(line.tokens[j + 1])) j++;
    return j;
  }
  if (token?.pos === "ADV") return i;
  if (token?.pos === "ADP" && lower(token) !== "that" && lower(token) !== "as" && lower(token) !== "like") {
    if (lower(line.tokens[i + 1]) === "that") return i - 1;
    let end = nounPhraseEnd(line, i + 1, region.last, region.depth);
    if (isTime(line.tokens[i + 1])) end = Math.max(end, i + 1);
    return end > i ? end : i - 1;
  }
  return i - 1;
}

/** The quotation that opens at `i`. */
const opensAt = (setting: Setting, i: number): QuotedStretch | undefined => {
  const quote = setting.line.quoteAt(i, setting.region.depth);
  return quote?.first === i && i <= setting.region.last ? quote : undefined;
};

/** The content after a cue whose last token (its inverted source's, if it has one) is `after` - 1. */
function contentAfter(setting: Setting, cue: Cue, after: number, quotedBefore: boolean): Content | undefined {
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
      groups.some((g) => g.form === "infinitive" && g.first === i + 1)
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
function addresseeAt(setting: Setting, i: number): Stretch | undefined {
  const { line, region, groups } = setting;
  if (!isPhraseStart(setting, i) || isTime(line.tokens[i])) return undefined;
  const last = nounPhraseEnd(line, i, region.last, region.depth);
  if (last < i || groups.some((g) => g.first === last + 1 && g.form === "finite")) return undefined;
  return { first: i, last };
}

const isPhraseStart = (setting: Setting, i: number): boolean =>
  /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ|SYM)$/.test(setting.line.tokens[i]?.pos ?? "") ||
  /^[$]$/.test(setting.line.tokens[i]?.text ?? "") ||
  (setting.line.tokens[i]?.pos === "VERB" && isNominal(setting.line.tokens[i + 1]));

/** The content before a cue or source that begins at `start`: quoted words, or a clause up to the comma. */
function contentBefore(setting: Setting, start: number): (Stretch & { readonly quoted: boolean }) | undefined {
  const { line, region, groups } = setting;
  const { tokens } = line;
  let end = start - 1;
  if (end < region.first) return undefined;
  const comma = isComma(tokens[end]) || isDash(tokens[end]);
  if (comma) end--;
  const quote = end >= region.first ? line.quoteAt(end, region.depth) : undefined;
  const inner = quote && end - (quote.quotation.closed ? markLength(tokens, end, -1) : 0);
  const marked = quote?.last === end && /^[,?!.–—…]$/.test(tokens[inner ?? end]?.text ?? "");
  if (!comma && !quote && !/^[?!]$/.test(tokens[end]?.text ?? "")) return undefined;
  if (!comma && quote && !marked && !quote.quotation.closed) return undefined;
  let first = region.first;
  for (let i = first; i < Math.min(end, first + 8); i++)
    if (/^[―—–]$/.test(tokens[i]?.text ?? "") && isPlaceLine(setting, first, i)) first = i + 1;
  while (first < end && (tokens[first]?.pos === "CCONJ" || tokens[first]?.text === "•")) first++;
  if (quote && quote.last === end) {
    if (!comma && !marked && end - quote.first < 4) return undefined;
    if (first >= quote.first) return { first: quote.first, last: end, quoted: true };
    const lead = groups.some((g) => g.last < quote.first && isClauseCue(setting, g));
    const colon = /^[:,]$/.test(tokens[quote.first - 1]?.text ?? "");
    if (lead || (colon && end - quote.first > 5)) return { first: quote.first, last: end, quoted: true };
    return { first, last: end, quoted: true };
  }
  if (!groups.some((g) => g.form === "finite" && g.first >= first && g.last <= end)) return undefined;
  return { first, last: end, quoted: false };
}

/** The place (and agency) before a dash that opens a report: "WASHINGTON (Reuters) —". */
function isPlaceLine({ line, region }: Setting, first: number, dash: number): boolean {
  const word = line.tokens[first]?.text ?? "";
  if (first !== region.first || dash === first || !/^\p{Lu}{3,}$/u.test(word)) return false;
  return line.tokens.slice(first, dash).every((t) => t.pos === "PROPN" || t.pos === "PUNCT" || /^\p{Lu}/u.test(t.text));
}

/** Whether a sentence begins like one whose main clause is still to come ("When …", "After …", "Speaking in …"). */
function startsSubordinate(setting: Setting, first: number): boolean {
  return (
    SUBORDINATE.test(lower(setting.line.tokens[first])) ||
    /^(?:ADP|SCONJ)$/.test(setting.line.tokens[first]?.pos ?? "") ||
    setting.groups.some((g) => g.first === first && g.form !== "finite")
  );
}

/** Where a cue's source stands; `none`: what stands before the cue cannot be its content ("…, adding that"). */
export type Side = "left" | "right" | "none";

/** The content of a cue; `from` to `to` is the cue with the source beside it. */
export function contentOf(setting: Setting, cue: Cue, from: number, to: number, side: Side): Content | undefined {
  const inverted = side === "right";
  const { line, region, groups } = setting;
  const { tokens } = line;
  const says = cue.takes.has("clause") || cue.takes.has("addressee");
  const preceding = (says || cue.takes.has("quote")) && side !== "none" ? contentBefore(setting, from) : undefined;
  const before = says || preceding?.quoted ? preceding : undefined;
  const addressee = cue.takes.has("addressee") ? addresseeAt(setting, to + 1) : undefined;
  const addressed = addressee && { addressee };
  if (before?.quoted) {
    const after = contentAfter(setting, cue, to + 1, true);
    return { pieces: [before, ...(after?.pieces ?? [])], ...addressed };
  }
  const after = contentAfter(setting, cue, to + 1, inverted);
  if (before && after && !inverted && startsSubordinate(setting, before.first)) return after;
  const closes = isTailCue(setting, to) || (inverted && after === undefined) || endsSoon(setting, to);
  if (before && after === undefined && isComma(tokens[to + 1]) && !isTailCue(setting, to) && goesOn(setting, to + 2)) {
    const last = contentEnd(setting, to + 2, "clause");
    if (last > to + 2) return { pieces: [before, { first: to + 2, last }], ...addressed };
  }
  if (before && (inverted || closes))
    return { pieces: [before, ...(isTailCue(setting, to) ? [] : (after?.pieces ?? []))], ...addressed };
  if (after) return after;
  const split = acrossRelative(setting, from, to);
  if (split) return split;
  // "The deal, he said, would be …": the cue cuts its content in two.
  const comma = tokens[to + 1];
  if (says && isComma(tokens[from - 1]) && isComma(comma) && from - 2 >= region.first) {
    let first = region.first;
    while (first < from - 2 && tokens[first]?.pos === "CCONJ") first++;
    const last = contentEnd(setting, to + 2, "clause");
    const rest = groups.some((g) => g.first >= to + 2 && g.last <= last && g.form === "finite");
    if (rest && last >= to + 2)
      return {
        pieces: [
          { first, last: from - 2 },
          { first: to + 2, last },
        ],
      };
  }
  return undefined;
}

/** "which an investigation said was careless": the relative pronoun and the rest of its clause. */
function acrossRelative(setting: Setting, from: number, to: number): Content | undefined {
  const { line, region, groups } = setting;
  const pronoun = from - 1;
  const verb = groups.find((g) => g.first === to + 1);
  if (pronoun < region.first || !isRelative(line.tokens[pronoun]) || verb?.form !== "finite") return undefined;
  return {
    pieces: [
      { first: pronoun, last: pronoun },
      { first: to + 1, last: contentEnd(setting, to + 1, "clause") },
    ],
  };
}

/** Whether only adverbials follow a cue: no verb in the rest of its clause. */
function endsSoon({ line, region, groups }: Setting, to: number): boolean {
  for (let i = to + 1; i <= region.last; i++) {
    if (isComma(line.tokens[i])) return true;
    if (groups.some((g) => g.first === i && g.form === "finite")) return false;
    if (i === to + 1 && !/^(?:ADP|ADV|PUNCT|PROPN|DET|ADJ)$/.test(line.tokens[i]?.pos ?? "")) return false;
  }
  return true;
}

/** Whether what follows a comma after a cue goes on with what is said: not another cue, not a clause of its own. */
function goesOn(setting: Setting, i: number): boolean {
  const { line, region, groups } = setting;
  if (i > region.last || attributionStarts(setting, i)) return false;
  const token = line.tokens[i];
  const group = groups.find((g) => g.first === i);
  if (group) return group.form === "finite" && !isCue(setting, group);
  return token?.pos === "SCONJ" || /^(?:because|since|although|if|unless|that|which)$/.test(lower(token));
}

/** Whether nothing but the sentence's end, or another attribution, follows a cue. */
function isTailCue(setting: Setting, to: number): boolean {
  const { line, region } = setting;
  const next = line.tokens[to + 1];
  return (
    to + 1 > region.last || /^[.?!]$/.test(next?.text ?? "") || (isComma(next) && attributionStarts(setting, to + 2))
  );
}

/** What stands from `start` to the end of its clause; an infinitive ends earlier, at a verb that is not its own. */
export function contentStretch(setting: Setting, start: number, kind: "clause" | "infinitive"): Stretch | undefined {
  const last = contentEnd(setting, start, kind);
  return last < start ? undefined : { first: start, last };
}
