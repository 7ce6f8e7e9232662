import type { UnitSpan } from "../../article/types.ts";
import type { Analysis, Sentence } from "../types.ts";
import type { Candidate } from "./candidates.ts";
import { governorBefore } from "./clauses.ts";
import type { Participants } from "./participants.ts";
import { STATUS_RANK, statusAt } from "./status.ts";

/** An "it" that stands for an agreement, with its sentence. */
export interface Pronoun extends UnitSpan {
  readonly sentence: Sentence;
}

/** How far behind a mention "it" can stand for it, in code units. */
const REACH = 400;
/** What is done to "it": "A and B signed it", "B has suspended it". */
const DONE =
  /\b(?:sign(?:ed|s)|initial(?:l?ed)|ratified|ratifies|suspended|rejected|scrapped|abandoned|agreed(?: to)?|reached|concluded|denounced|quit|left|joined|break(?:ing|s)?|broke|violat(?:ed|ing|es)|breach(?:ed|ing|es)|honou?r(?:ed|ing|s)) (?<it>it)\b(?! (?:would|will|is|was|has|had)\b)/giu;
/** "It was signed in Lome", at the head of the sentence behind the one that names it; of laws the same is not said. */
const WAS_DONE =
  /^(?<it>It|The text|The document) (?:(?:was|has been|had been) (?:\p{Ll}+ly )?(?:signed|initial(?:l?ed)|inked)|(?:has |had )?(?:lapsed|expired)|(?:came|entered|went) into (?:force|effect)|took effect)\b/u;

/** A candidate with what the rest of its sentence, and the next one, say of "it", where no other agreement is named. */
export function withPronoun(
  one: Candidate,
  next: Candidate | undefined,
  { article: { text }, sentences }: Analysis,
  participants: Participants,
): Candidate {
  if (one.plural || one.private) return one;
  const after = sentences[one.at + 1];
  const following = after?.block === one.sentence.block ? after : undefined;
  const end = following?.to ?? one.sentence.to;
  const to = Math.min(end, next?.from ?? end, one.to + REACH);
  let told = one;
  for (const match of text.slice(one.to, to).matchAll(DONE)) {
    const at = one.to + match.index;
    const sentence = at < one.sentence.to ? one.sentence : after;
    if (!sentence) continue;
    const pronoun = { from: at + match[0].length - 2, to: at + match[0].length, sentence };
    // Whoever joins it later says nothing of where it stands.
    const status = /^joined/i.test(match[0])
      ? undefined
      : statusAt(text.slice(Math.max(sentence.from, pronoun.from - 110), pronoun.from), "", "");
    const subject = governorBefore(sentence, pronoun.from)?.subject;
    const who = subject
      ? participants.within(subject).flatMap(({ id }) => (participants.isPublic(id) ? [id] : []))
      : [];
    told = withTold(told, pronoun, status, who);
  }
  const done = following && following.from < to ? WAS_DONE.exec(text.slice(following.from, following.to)) : null;
  if (!following || !done) return told;
  const pronoun = { from: following.from, to: following.from + (done.groups?.it ?? "").length, sentence: following };
  return withTold(
    told,
    pronoun,
    statusAt("", "", text.slice(pronoun.to, Math.min(following.to, pronoun.to + 240))),
    [],
  );
}

function withTold(one: Candidate, pronoun: Pronoun, status: Candidate["status"], who: readonly string[]): Candidate {
  const said = [one.status, status].flatMap((s) => s ?? []);
  const [best] = said.sort((a, b) => STATUS_RANK.indexOf(a) - STATUS_RANK.indexOf(b));
  return {
    ...one,
    parties: [...new Set([...one.parties, ...who])],
    pronouns: [...one.pronouns, pronoun],
    ...(best && { status: best }),
  };
}
