import type { Token } from "../types.ts";
import { lyingIn } from "./in-order.ts";

/** Where the subject of the modal at `to` starts, seen from the tokens before it; `to` itself where it has none. */
export function subjectStart(tokens: readonly Token[], from: number, to: number, first: boolean): number {
  const before = lyingIn(tokens, { from, to });
  let i = before.length - 1;
  let start = to;
  // "Products of A, shall, on importation, …"
  if (first && before[i]?.text === ",") i--;
  for (; i >= 0; i--) {
    i = bracketBefore(before, i) ?? relativeBefore(before, i) ?? i;
    const token = before[i];
    if (
      !token ||
      (/^(?:VERB|AUX|SCONJ)$/.test(token.pos) && !qualifies(before, i)) ||
      /^(?:that|which|who|whom)$/i.test(token.text)
    )
      break;
    if (token.pos === "CCONJ" && !first) break;
    if (token.pos === "PUNCT" && !/^[-–’']$/.test(token.text)) {
      // A list of subjects goes on over its commas.
      if (token.text !== "," || before[i + 1]?.pos !== "CCONJ" || !first) break;
      continue;
    }
    start = token.from;
    // "for the purposes of the tribunal | each State shall": an article right behind a noun begins another phrase.
    if (token.pos === "DET" && /^(?:NOUN|PROPN)$/.test(before[i - 1]?.pos ?? "")) break;
  }
  const lead = before.find(
    (t) => t.from >= start && !/^(?:CCONJ|ADV|PUNCT|SCONJ)$/.test(t.pos) && !/^(?:that|accordingly)$/i.test(t.text),
  );
  return lead?.from ?? to;
}

/** "Chapter 4 | (Disputes) shall": of a closing bracket, the index of the word before the bracket. */
function bracketBefore(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.text !== ")") return undefined;
  for (let k = at - 1; k > 0 && k >= at - 30; k--) if (tokens[k]?.text === "(") return k - 1;
  return undefined;
}

/** "Measures | which may harm fish": of a verb in such a clause, the index of the noun before it. */
function relativeBefore(tokens: readonly Token[], at: number): number | undefined {
  if (!/^(?:VERB|AUX)$/.test(tokens[at]?.pos ?? "")) return undefined;
  for (let k = at - 1; k > 0 && k >= at - 8; k--) {
    const { pos = "", text = "" } = tokens[k] ?? {};
    if (pos === "PUNCT") return undefined;
    // "a Party | that receives information"
    const that = /^that$/i.test(text) && /^(?:VERB|AUX)$/.test(tokens[k + 1]?.pos ?? "");
    if (that || /^(?:which|who)$/i.test(text))
      return /^(?:NOUN|PROPN)$/.test(tokens[k - 1]?.pos ?? "") ? k - 1 : undefined;
  }
  return undefined;
}

/** "disputes | related to this Agreement", "goods | originating in A and | imported into B": a participle of its noun. */
function qualifies(tokens: readonly Token[], i: number): boolean {
  const [earlier, before, token, next] = [tokens[i - 2], tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.pos !== "VERB" || !/(?:ed|wn|en|de|ght|ing)$/.test(token.text)) return false;
  const noun = /^(?:NOUN|PROPN)$/;
  if (noun.test(before?.pos ?? "")) return true;
  if (before?.pos === "CCONJ") return next?.pos === "ADP";
  return before?.pos === "ADV" && noun.test(earlier?.pos ?? "");
}

/** Where an insertion between a subject and its modal starts: "each of them, in exercise of its rights, | will". */
export function insertionIn(lead: string): number | undefined {
  if (!/,\s*$/.test(lead)) return undefined;
  const commas = [...lead.matchAll(/,/g)].map((m) => m.index).slice(0, -1);
  return commas.findLast((at) =>
    /^,\s*(?:in|within|by|as|at|under|upon|after|following|notwithstanding|subject|pursuant|without|individually|jointly|acting|consistent|through|on|with|to)\b/i.test(
      lead.slice(at),
    ),
  );
}
