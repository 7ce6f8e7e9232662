import type { UnitSpan } from "../../article/types.ts";
import { nextClause } from "./clauses.ts";
import type { Phrase } from "./phrases.ts";

const GAP_WORD =
  "(?:signed|reached|struck|made|concluded|negotiated|inked|initial(?:l?ed)|brokered|mediated|agreed|announced|sealed|finali[sz]ed|forged|drawn up|worked out|in place|due|earlier|late|early|last|this|that|which|was|were|is|has|have|been|week|month|year|yesterday|today|on|in|at|of|the|recently|jointly|officially|formally|morning|afternoon|evening|capital|\\d+|\\p{Lu}[\\p{L}.]+,?)";
const GAP = new RegExp(`^(?:,? ${GAP_WORD}){0,12}? (?<preposition>with|between|by|among)\\s`, "u");
/** "with A | and the Treaty of Turku" */
const NEXT_AGREEMENT =
  /(?:,| and| or) (?:(?:the|an?|its|another) )?(?:[\p{L}-]+ ){0,2}?(?:treaty|pact|accord|deal|agreement|protocol|convention|memorandum)\b/iu;

/** Where a list of parties that starts at a place ends: at the next clause, or at a preposition of time or purpose. */
export function listEnd(text: string, from: number, limit: number): number {
  const stop =
    /[;:—()]|\s(?:to|on|for|that|which|who|under|over|after|before|as|when|because|including|aimed|during|at|is|was|were|has|have|had|will|would|led|represented|in|says?|said)\s|,\s(?!(?:and\s)?\p{Lu}|and\b)|[.!?]["”’]?(?:\s|$)/u.exec(
      text.slice(from, limit).replace(/\b(?:Mr|Mrs|Ms|Dr|U\.S|U\.N|U\.K|E\.U)\.(?=\s)/g, (m) => `${m.slice(0, -1)}_`),
    );
  const other = NEXT_AGREEMENT.exec(text.slice(from, limit));
  return from + Math.min(stop?.index ?? limit - from, other?.index ?? limit - from);
}

/** The parties that a phrase names behind it, with the preposition before them. */
export interface Complement {
  readonly preposition: string;
  readonly span: UnitSpan;
}

/** "with B", "between A and B", also after a participle and a date: "signed last year with B", "reached by A with B". */
export function complementsFrom(start: number, phrase: Phrase, text: string): readonly Complement[] {
  const gap = GAP.exec(text.slice(start, phrase.scope.to));
  const preposition = gap?.groups?.preposition;
  if (!gap || preposition === undefined) return [];
  const from = start + gap[0].length;
  const listed = Math.max(listEnd(text, from, phrase.scope.to), phrase.to);
  const cut = nextClause(phrase.sentence.tokens, { from: phrase.from, to: from }, listed);
  const to = preposition === "between" || preposition === "among" ? listed : Math.min(listed, cut ?? listed);
  if (preposition === "by") {
    const next = /\s(?=(?:with|between)\s)/.exec(text.slice(from, to));
    if (!next) return to > from ? [{ preposition, span: { from, to } }] : [];
    const end = from + next.index;
    return [{ preposition, span: { from, to: end } }, ...complementsFrom(end, phrase, text)];
  }
  if (preposition === "with") return to > from ? [{ preposition, span: { from, to } }] : [];
  // "between the Government of A, led by …, and B": on to the name after the "and".
  const joined = /(?:,| )and /.exec(text.slice(from, phrase.scope.to));
  const end =
    joined && joined.index < 160 ? listEnd(text, from + joined.index + joined[0].length, phrase.scope.to) : to;
  return [{ preposition, span: { from, to: Math.max(end, phrase.to, from + 1) } }];
}

/** "… was signed Friday in X by A and B". */
export function passiveAgents(phrase: Phrase, text: string): UnitSpan | undefined {
  const rest = text.slice(phrase.to, phrase.scope.to);
  const passive =
    /^[^;.]{0,60}?\b(?:signed|initial(?:l?ed)|inked|ratified|concluded|approved|adopted)\b[^;]{0,50}?\bby /.exec(rest);
  if (!passive) return undefined;
  const from = phrase.to + passive[0].length;
  return { from, to: listEnd(text, from, phrase.scope.to) };
}
