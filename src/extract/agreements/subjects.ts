import type { Token } from "../types.ts";
import { lyingIn } from "./in-order.ts";

/** Where the subject of the modal at `to` starts, seen from the tokens before it; `to` itself where it has none. */
export function subjectStart(tokens: readonly Token[], from: number, to: number, first: boolean): number {
  const before = lyingIn(tokens, { from, to });
  let i = before.length - 1;
  let start = to;
  for (; i >= 0; i--) {
    const token = before[i];
    if (!token || /^(?:VERB|AUX|SCONJ)$/.test(token.pos) || /^(?:that|which|who|whom)$/i.test(token.text)) break;
    if (token.pos === "CCONJ" && !first) break;
    if (token.pos === "PUNCT" && !/^[-–’']$/.test(token.text)) {
      // A list of subjects goes on over its commas.
      if (token.text !== "," || before[i + 1]?.pos !== "CCONJ" || !first) break;
      continue;
    }
    start = token.from;
  }
  const lead = before.find(
    (t) => t.from >= start && !/^(?:CCONJ|ADV|PUNCT|SCONJ)$/.test(t.pos) && !/^(?:that|accordingly)$/i.test(t.text),
  );
  return lead?.from ?? to;
}

/** Where an insertion between a subject and its modal starts: "each of them, in exercise of its rights, | will". */
export function insertionIn(lead: string): number | undefined {
  if (!/,\s*$/.test(lead)) return undefined;
  const commas = [...lead.matchAll(/,/g)].map((m) => m.index).slice(0, -1);
  return commas.findLast((at) =>
    /^,\s*(?:in|within|by|as|under|subject|pursuant|without|individually|jointly|acting|consistent|through|on|with|to)\b/i.test(
      lead.slice(at),
    ),
  );
}
