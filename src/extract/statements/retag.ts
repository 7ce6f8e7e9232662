import type { Token } from "../types.ts";
import { cueVerb } from "./cues.ts";
import { POSSESSIVE } from "./words.ts";

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(token?.text ?? "");
const isVerb = (token: Token | undefined): boolean => token?.pos === "VERB" || token?.pos === "AUX";

/** Whether a sentence is set in title case, as many headlines are: its capitals tell no names. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((t) => /^\p{L}{4,}$/u.test(t.text));
  return words.filter((t) => isCapital(t)).length > 0.7 * words.length;
}

/** A name that looks like a verb: "Ford’s plans", "Hope Hicks said", "Welch said", "Cross called". */
function isName(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.pos !== "VERB" || !isCapital(token) || /ing$/.test(token.text)) return false;
  if (/^['’]s$/.test(next?.text ?? "")) return true;
  if (i === 0 || /^["“”'‘’.:]$/.test(before?.text ?? "")) return isVerb(next) && !/^(?:to|be)$/.test(next?.text ?? "");
  return isVerb(next) || next?.pos === "PROPN" || before?.pos === "PROPN" || before?.pos === "ADP";
}

/** "Peru plans to leave", "…, promising to", "…, warning that": a verb that looks like a noun or an adjective; its lemma. */
function lemmaAt(tokens: readonly Token[], i: number): string | undefined {
  const [before, token, next, after] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
  if (token?.text === "warning" && before?.text === "," && /^(?:that|of|against)$/.test(next?.text ?? ""))
    return "warn";
  if (next?.text !== "to" || after?.pos !== "VERB" || token === undefined) return undefined;
  if (token.pos === "ADJ") return token.text === "promising" && before?.text === "," ? "promise" : undefined;
  const subject = before?.pos === "PROPN" || /^(?:he|she|it|who)$/i.test(before?.text ?? "");
  return token.pos === "NOUN" && subject && /^(?:plans|aims|hopes)$/.test(token.text) ? token.lemma : undefined;
}

/** A verb that looks like a noun: "CBS News reports that", "polls show the", "critics claim he". */
function isCueVerb(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.pos !== "NOUN" || isCapital(token)) return false;
  const cue = cueVerb(token);
  if (!cue?.takes.has("clause") || !/^(?:PROPN|NOUN|PRON)$/.test(before?.pos ?? "")) return false;
  // "his claim that"
  if (POSSESSIVE.has(before?.text.toLowerCase() ?? "")) return false;
  if (/^(?:says?|said)$/.test(token.text)) return true;
  const singular =
    /s$/.test(token.text) && (before?.pos === "PROPN" || next?.text === "that") && !/s$/.test(before?.text ?? "");
  const plural = token.text === token.lemma && /s$/.test(before?.text ?? "");
  const clause =
    (next?.text === "that" && !isVerb(tokens[i + 2])) ||
    next?.pos === "PRON" ||
    next?.pos === "DET" ||
    next?.pos === "PROPN";
  const tail = /^[.,]$/.test(next?.text ?? "") && before?.pos === "PROPN" && singular;
  return (singular || plural) && (clause || tail);
}

/** Mends the two faults of a part-of-speech tagger that cost an attribution most: names as verbs, cue verbs as nouns. */
export function retag(tokens: readonly Token[]): readonly Token[] {
  const title = isTitleCase(tokens);
  return tokens.map((token, i) => {
    if (!title && isName(tokens, i)) return { ...token, pos: "PROPN" };
    if (isCueVerb(tokens, i)) return { ...token, pos: "VERB" };
    const lemma = lemmaAt(tokens, i);
    return lemma === undefined ? token : { ...token, pos: "VERB", lemma };
  });
}
