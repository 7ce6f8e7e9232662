import type { UnitSpan } from "../../article/types.ts";
import type { Token } from "../types.ts";
import { firstWhere } from "./in-order.ts";
import { isSomebody } from "./obligees.ts";

/** Participles of a state rather than of a deed: "shall be bound by". */
const STANCE =
  /^(?:bound|obliged|obligated|required|committed|entitled|allowed|permitted|authori[sz]ed|prepared|guided|empowered|exempted?|interested|concerned|based|composed|situated|located|qualified|determined|convinced|responsible|deemed)$/i;
/** Participles of what reaches somebody: "the other Party shall be notified". */
const REACHES =
  /^(?:notified|informed|consulted|compensated|paid|granted|given|assisted|invited|offered|provided|reimbursed)$/i;

export interface Passive {
  readonly by?: UnitSpan;
  readonly reaches: boolean;
}

/** "be established", "be paid by the importing Party", where a verb phrase starts: who is named as doing it. */
export function passiveAt(text: string, tokens: readonly Token[], from: number, to: number): Passive | undefined {
  const first = firstWhere(tokens, (t) => t.from >= from);
  if (tokens[first]?.text !== "be") return undefined;
  let at = first + 1;
  while (tokens[at]?.pos === "ADV") at++;
  const participle = tokens[at];
  if (
    !participle ||
    !/^(?:VERB|AUX)$/.test(participle.pos) ||
    /ing$/.test(participle.text) ||
    STANCE.test(participle.text)
  )
    return undefined;
  const reaches = REACHES.test(participle.text);
  const by =
    /\bby (?<who>(?:the |each |any |all |an? |its |their |either |both )?(?:[\p{L}’'-]+ ){0,4}?[\p{L}’'-]+)(?=[,;.:]|$| (?:in|within|to|on|at|for|with|and|or|of|which|who|that|by|from|as|after|before|upon|under|pursuant)\b)/u.exec(
      text.slice(participle.to, to),
    );
  const who = by?.groups?.who ?? "";
  if (!by || !isSomebody(who)) return { reaches };
  const start = participle.to + by.index + by[0].indexOf(who);
  return { by: { from: start, to: start + who.length }, reaches };
}
