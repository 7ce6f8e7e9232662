import type { UnitSpan } from "../../article/types.ts";
import type { Phrase } from "./phrases.ts";

/** "The signatories of | the ceasefire | are A, B and C". */
const SIGNATORIES = /\b(?:signatories|parties|sides) (?:to|of) $/i;
const ARE = /^ (?:are|were|include[ds]?|comprise) /;
/** "signed for A by …, and for B by …", "signed by … on behalf of A". */
const SIGNED = /\b(?:signed|initial(?:l?ed)|inked)\b/u;
const FOR =
  /(?:\bfor (?<by>[^,;:.]{2,60}?) by\b|\bon behalf of (?<of>[^,;:.]{2,60}?)(?=,|;|\.|$| (?:and|by|in|on|at)\b))/gu;

/** The stretches that name the parties of an agreement as those it was signed for, or as its signatories. */
export function signatoriesIn(
  { from, coreTo, scope }: Phrase,
  text: string,
  listEnd: (from: number) => number,
): UnitSpan[] {
  const after = text.slice(coreTo, scope.to);
  const are = SIGNATORIES.test(text.slice(Math.max(scope.from, from - 30), from)) ? ARE.exec(after) : null;
  const list = are ? [{ from: coreTo + are[0].length, to: listEnd(coreTo + are[0].length) }] : [];
  const signed = SIGNED.exec(after);
  if (!signed || signed.index > 60) return list;
  const start = coreTo + signed.index;
  return [
    ...list,
    ...[...text.slice(start, scope.to).matchAll(FOR)].map((match) => {
      const who = match.groups?.by ?? match.groups?.of ?? "";
      const at = start + match.index + match[0].indexOf(who);
      return { from: at, to: at + who.length };
    }),
  ];
}
