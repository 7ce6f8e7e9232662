import type { UnitSpan } from "../../article/types.ts";
import type { Token } from "../types.ts";
import { CLAUSE_CONDITION } from "./clause-conditions.ts";
import { firstWhere } from "./in-order.ts";
import { type ObligationParts, obligation } from "./obligation-parts.ts";
import { DENIED_MODAL, MODAL } from "./obligation-words.ts";
import { insertionIn, subjectStart } from "./subjects.ts";

/** A second modal of a relative clause: "measures, which shall be limited and | may not". */
const IN_RELATIVE = /\b(?:which|who|that)\s+(?:shall|may|will|must|cannot)\b[^,;.]*\band\s+$/i;
/** "such period as the Parties | may agree", "where a Party | may": no permission, but what qualifies another word. */
const SUBORDINATE =
  /\b(?:as|where|when|whenever|whatever|what|that(?! \p{Lu})|which|until|before|after|than|whom|whose|if|unless|extent|how)(?: [\p{L}'’-]+){1,7} $/iu;
const OPENS_CONDITION = /^[\s(\w.)]{0,8}?\b(?:if|where|when|unless|should|in case|in the event|once|until)\b[^,]*$/i;

/** The obligations of one sentence, one for each modal with its clause. */
export function obligationsOfSentence(
  text: string,
  { from, to }: UnitSpan,
  tokens: readonly Token[],
): ObligationParts[] {
  const modals = [...text.slice(from, to).matchAll(MODAL)]
    .map((m) => {
      // What denies a modal from before it belongs to it: "nor shall", "under no circumstances shall".
      const denial =
        DENIED_MODAL.exec(text.slice(Math.max(from, from + m.index - 40), from + m.index))?.[0].length ?? 0;
      return { from: from + m.index - denial, word: from + m.index, to: from + m.index + m[0].length };
    })
    .filter((m, i, all) => {
      const token = tokens[firstWhere(tokens, (t) => t.from >= m.word)];
      const previous = all[i - 1];
      const before = text.slice(Math.max(from, m.from - 60), m.from);
      return (
        !(token?.from === m.word && token.pos === "NOUN") &&
        !/\b(?:which|who|as|that(?! (?:time|end)\b))\s+$/i.test(before) &&
        !(/^may/i.test(text.slice(m.word, m.to)) && /\bor\s+$/i.test(before)) &&
        !IN_RELATIVE.test(text.slice(Math.max(from, m.from - 300), m.from)) &&
        !(/^may/i.test(text.slice(m.word, m.to)) && SUBORDINATE.test(before.replace(/\s+/g, " "))) &&
        !conditional(text, from, m.from, all[i + 1]?.from) &&
        !(previous && m.from - previous.to <= 1) &&
        !/\b(?:free|good|political|own|at) $/i.test(before)
      );
    });
  const found: ObligationParts[] = [];
  let after = from;
  modals.forEach((modal, i) => {
    const next = modals[i + 1];
    const ends = next ? clauseEnd(text, tokens, modal.to, next.from) : to;
    const parts = obligation(text, { from: after, to: ends }, modal, tokens, found.at(-1));
    if (parts) found.push(parts);
    after = ends;
  });
  return found;
}

/** "If agreement | cannot be reached, they shall …": a modal of the condition at the head of the sentence. */
function conditional(text: string, from: number, modal: number, next: number | undefined): boolean {
  if (next === undefined || modal - from > 400 || !OPENS_CONDITION.test(text.slice(from, modal))) return false;
  return text.slice(modal, next).includes(",");
}

/** What joins a clause to the one before: ", and consequently they agree that," */
const CONNECTIVE =
  /[,;:]?\s*(?:\b(?:and|or|but|while|whereas))?(?: (?:consequently|therefore|accordingly))?(?: \w+ (?:agree|undertake|declare)s?(?= that))?(?: that)?,?\s*$/i;

/** Where the clause before the next modal ends: where that modal's subject, and the conjunction before it, start. */
function clauseEnd(text: string, tokens: readonly Token[], from: number, to: number): number {
  const insertion = insertionIn(text.slice(from, to));
  let start = subjectStart(tokens, from, insertion === undefined ? to : from + insertion, false);
  const condition = CLAUSE_CONDITION.exec(text.slice(from, start));
  if (condition?.groups?.opening) start = from + condition.index + condition[0].indexOf(condition.groups.opening);
  return start - (CONNECTIVE.exec(text.slice(from, start))?.[0].length ?? 0);
}
