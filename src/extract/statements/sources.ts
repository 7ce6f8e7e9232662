import { startsClause } from "./clauses.ts";
import { cueVerb } from "./cues.ts";
import { type Line, markLength, type Stretch } from "./line.ts";
import { nounPhraseStart } from "./noun-phrases.ts";
import { commaBetween, phraseEndingAt, phraseStartingAt } from "./phrases.ts";
import type { Setting } from "./setting.ts";
import type { VerbGroup } from "./verb-groups.ts";
import { isComma, isNominal, isRelative, isTime, isVerbal, lower } from "./words.ts";

/** A source phrase, and on which side of its cue it stands. `shared` where it belongs to another verb as well. */
export interface Source extends Stretch {
  readonly side: "left" | "right" | "shared";
}

/** The subject of the clause that a verb without one of its own leans on ("and said", ", adding"). */
function sharedSubject(setting: Setting, group: VerbGroup): Stretch | undefined {
  const { line, region, groups } = setting;
  const before = groups.filter((g) => g.last < group.first && g.form === "finite").reverse();
  for (const g of before) {
    if (line.quoteAt(g.head, region.depth)) continue;
    const own = ownSubject(setting, g);
    if (own && !isSubordinate(setting, own) && lower(line.tokens[own.first]) !== "it") return own;
  }
  for (const g of before) {
    const next = phraseStartingAt(setting, g.last + 1);
    if (next && next.last < group.first && isInverted(setting, g)) return next;
  }
  const bare = group.form === "finite" && group.head === group.first && !/ed$/.test(lower(line.tokens[group.head]));
  if (bare && group.first === region.first) return undefined;
  if (group.first === region.first || groups.every((g) => g.first >= group.first || g.form !== "finite")) {
    const after = groups.find(
      (g) => g.first > group.last && g.form === "finite" && commaBetween(line, group.last, g.first),
    );
    if (after) return ownSubject(setting, after);
  }
  return undefined;
}

/** Whether a subject is that of a subordinate clause: "that she", "because they", "who". */
function isSubordinate({ line, region }: Setting, { first }: Stretch): boolean {
  const before = line.tokens[first - 1];
  return (
    isRelative(line.tokens[first]) ||
    (first > region.first &&
      (before?.pos === "SCONJ" ||
        isRelative(before) ||
        (before?.pos === "VERB" && cueVerb(before)?.takes.has("clause") === true) ||
        /^(?:that|which|what|how|why|where|when|while|as|if|because|after|before|since)$/.test(lower(before))))
  );
}

/** The noun phrase directly before a verb group. */
function ownSubject(setting: Setting, group: VerbGroup): Stretch | undefined {
  const { line, region } = setting;
  const before = group.first - 1;
  const token = line.tokens[before];
  if (before < region.first || token === undefined || token.pos === "CCONJ") return undefined;
  return phraseEndingAt(setting, before) ?? overContactClause(setting, before);
}

/** "all the fishermen I met said": the phrase before a verb includes the clause that ends there, without its pronoun. */
function overContactClause(setting: Setting, end: number): Stretch | undefined {
  const { line, region, groups } = setting;
  const inner = groups.find((g) => g.last === end && g.form === "finite" && line.tokens[g.head]?.pos === "VERB");
  const subject = inner && phraseEndingAt(setting, inner.first - 1);
  if (!subject || subject.first <= region.first || !/^(?:NOUN|PROPN)$/.test(line.tokens[subject.first - 1]?.pos ?? ""))
    return undefined;
  const noun = phraseEndingAt(setting, subject.first - 1);
  return noun && { first: noun.first, last: end };
}

/** Whether the verb's subject follows it: "…,” said the minister", "… intervention, said Ankit Panda, a senior analyst". */
export function isInverted(setting: Setting, group: VerbGroup): boolean {
  const { line, region, groups } = setting;
  const { tokens } = line;
  const takes = cueVerb(tokens[group.head])?.takes;
  if (group.first !== group.last || group.form !== "finite" || !(takes?.has("clause") || takes?.has("quote")))
    return false;
  const before = group.first - 1;
  if (before < region.first) {
    const phrase = phraseStartingAt(setting, group.last + 1);
    return phrase !== undefined && tokens[phrase.last + 1]?.text === ":";
  }
  const quoted = line.quoteAt(before, region.depth) !== undefined;
  if (before < region.first || !(isComma(tokens[before]) || quoted || /^[–—?!]$/.test(tokens[before]?.text ?? "")))
    return false;
  // "…,” Mr King, 82, told me": what follows the cue is whom it was told to.
  if (takes?.has("addressee") && !quoted && !line.quoteAt(before - 1, region.depth)) return false;
  const phrase = phraseStartingAt(setting, group.last + 1, false);
  if (!phrase || isTime(tokens[phrase.first])) return false;
  const next = groups.find((g) => g.first === phrase.last + 1);
  if (next?.form === "finite") return false;
  if (tokens[phrase.last + 1]?.pos === "SCONJ") return false;
  if (quoted || line.quoteAt(before - 1, region.depth)) return true;
  if (describesSubject(setting, before) || opensWithVerb(line, phrase.last + 1)) return false;
  return (
    !startsClause(line, group.last + 1, region, groups) || groups.some((g) => g.form === "finite" && g.last < before)
  );
}

/**
 * Whether the comma at `end` closes a relative clause or a participle after a noun that opens its clause: "The mayor, who
 * was ill, said", "The council, led by Hall, proposed".
 * The noun is the subject of the verb after it then, and nothing has been said before.
 */
function describesSubject({ line, region, groups }: Setting, end: number): boolean {
  const { tokens } = line;
  let open = end - 1;
  while (open > region.first && !isComma(tokens[open])) open--;
  const word = lower(tokens[open + 1]);
  const participle = groups.some((g) => g.first === open + 1 && g.last === g.first && /(?:ed|en|wn|ing)$/.test(word));
  const described = participle || /^(?:who|whose|whom|which|led|held|made|set|sent|built|kept)$/.test(word);
  if (!isComma(tokens[open]) || !described) return false;
  const first = nounPhraseStart(line, open - 1, region.first, region.depth);
  if (first >= open) return false;
  return (
    /^(?:CCONJ|SCONJ)$/.test(tokens[first - 1]?.pos ?? "") ||
    !groups.some((g) => g.last < first && g.form === "finite" && g.first >= region.first)
  );
}

/** `the group “remains committed”`: words in marks that begin with the verb of the phrase before them. */
const opensWithVerb = ({ tokens, quoteAt }: Line, i: number): boolean =>
  (quoteAt(i, 0)?.first === i || quoteAt(i, 1)?.first === i) && isVerbal(tokens[i + markLength(tokens, i, 1)]);

/** The source of the cue whose verb group this is; nothing where the text names none. */
export function sourceOf(setting: Setting, group: VerbGroup): Source | undefined {
  const { line, region } = setting;
  const before = line.tokens[group.first - 1];
  if (group.form === "finite" && isInverted(setting, group)) {
    const phrase = phraseStartingAt(setting, group.last + 1);
    return phrase && { ...phrase, side: "right" };
  }
  if (group.form === "ing") {
    // "The agency quoted the minister as saying": the minister says it.
    const end = group.first - 2;
    const first = lower(before) === "as" ? nounPhraseStart(line, end, region.first, region.depth) : end + 1;
    if (first <= end) return { first, last: end, side: "shared" };
    const attached = group.first > region.first && isNominal(before) && !isTime(before);
    if (attached) {
      const own = ownSubject(setting, group);
      if (own) return { ...own, side: "left" };
    }
    const shared = sharedSubject(setting, group);
    return shared && { ...shared, side: "shared" };
  }
  const own = ownSubject(setting, group);
  if (own) return { ...own, side: "left" };
  const shared = sharedSubject(setting, group);
  return shared && { ...shared, side: "shared" };
}
