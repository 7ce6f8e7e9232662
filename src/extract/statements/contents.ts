import { addresseeAt, type Content, contentAfter } from "./content-after.ts";
import { contentBefore, startsSubordinate } from "./content-before.ts";
import { contentEnd } from "./content-end.ts";
import { type Cue, cueVerb } from "./cues.ts";
import { nounPhraseEnd } from "./noun-phrases.ts";
import { attributionStarts, isCue } from "./other-cues.ts";
import type { Setting } from "./setting.ts";
import { isComma, isRelative, lower } from "./words.ts";

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
    if (!inverted && isReportOfSpeech(setting, to + 1)) return undefined;
    const after = contentAfter(setting, cue, to + 1, true);
    return { pieces: [before, ...(after?.pieces ?? [])], ...addressed };
  }
  const after = contentAfter(setting, cue, to + 1, inverted);
  if (before && after && !inverted && startsSubordinate(setting, before.first)) return after;
  const closes =
    isTailCue(setting, to) || (inverted && after === undefined) || endsSoon(setting, addressee?.last ?? to);
  if (before && after === undefined && isComma(tokens[to + 1]) && !isTailCue(setting, to) && goesOn(setting, to + 2)) {
    const last = contentEnd(setting, to + 2, "clause");
    if (last > to + 2) return { pieces: [before, { first: to + 2, last }], ...addressed };
  }
  if (before && (inverted || closes))
    return { pieces: [before, ...(isTailCue(setting, to) ? [] : (after?.pieces ?? []))], ...addressed };
  if (after)
    return takesRelative(setting, cue, from)
      ? { ...after, pieces: [{ first: from - 1, last: from - 1 }, ...after.pieces] }
      : after;
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

/** "“…,” Smith said Jones had told him": the words in marks are Jones’s, and not to be given to Smith. */
function isReportOfSpeech({ line, region, groups }: Setting, i: number): boolean {
  const end = nounPhraseEnd(line, i, region.last, region.depth);
  const group = end < i ? undefined : groups.find((g) => g.first === end + 1 && g.form === "finite" && !g.passive);
  return group !== undefined && cueVerb(line.tokens[group.head])?.takes.has("clause") === true;
}

/** "a pact which Trump had called a disaster": the relative pronoun is the thing spoken of. */
function takesRelative({ line, region }: Setting, cue: Cue, from: number): boolean {
  const pronoun = line.tokens[from - 1];
  return (
    from > region.first &&
    cue.takes.has("object") &&
    !cue.takes.has("clause") &&
    /^(?:which|whom|what)$/.test(lower(pronoun))
  );
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
export function goesOn(setting: Setting, i: number): boolean {
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
