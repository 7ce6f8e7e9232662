import type { Analysis, Sentence, Token } from "../types.ts";
import { HEADLINE_VERBS_TABLE } from "./headline-verbs.table.ts";
import { HEADS } from "./heads.ts";

interface Form {
  readonly lemma: string;
  /** "sign", as against "signs" and "signed": it takes a subject of several. */
  readonly bare: boolean;
}

const byForm = new Map<string, Form>();
for (const line of HEADLINE_VERBS_TABLE.trim().split("\n")) {
  const [lemma = "", ...others] = line.split(" ");
  byForm.set(lemma, { lemma, bare: true });
  for (const form of others) byForm.set(form, { lemma, bare: false });
}

/** Whether a sentence is set in title case, so that its capitals tell no names. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((t) => /^\p{L}{4,}$/u.test(t.text));
  return words.length > 2 && words.filter((t) => /^\p{Lu}/u.test(t.text)).length > 0.8 * words.length;
}

/** "Ministers", "Ruritania and Graustark", "Ruritania, Graustark": a subject of several that ends at an index. */
function isSeveral(tokens: readonly Token[], last: number): boolean {
  const token = tokens[last];
  if (token?.pos === "NOUN") return /[^s]s$/.test(token.text);
  let k = last;
  while (/^(?:PROPN|ADJ)$/.test(tokens[k]?.pos ?? "")) k--;
  return k < last && /^(?:and|&|,)$/i.test(tokens[k]?.text ?? "") && /^(?:PROPN|NOUN)$/.test(tokens[k - 1]?.pos ?? "");
}

/** Whether an agreement follows as the object, a few words on, without a verb, a mark or a preposition of place between. */
function takesAgreement(tokens: readonly Token[], index: number): boolean {
  for (let i = index + 1; i < Math.min(index + 9, tokens.length); i++) {
    const token = tokens[i];
    if (!token) return false;
    // "seal long-awaited deal"
    if (tokens[i - 1]?.text === "-") continue;
    if (/^(?:AUX|VERB|PRON|SCONJ)$/.test(token.pos) || /^(?:[,;:.]|with|after|over|by|for)$/i.test(token.text))
      return false;
    if (/^cease$/i.test(token.text) || Object.hasOwn(HEADS, token.text.toLowerCase().replace(/s$/, ""))) return true;
  }
  return false;
}

function verbAt(tokens: readonly Token[], index: number, titled: boolean): Token | undefined {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (!token || !before || /^(?:VERB|AUX)$/.test(token.pos)) return undefined;
  // "Ruritania mediated between A and B"
  if (/^(?:mediated|brokered)$/.test(token.text) && before.pos === "PROPN" && tokens[index + 1]?.text === "between")
    return { ...token, pos: "VERB", lemma: token.text === "mediated" ? "mediate" : "broker" };
  const form = byForm.get(titled ? token.text.toLowerCase() : token.text);
  if (!form || !(/^(?:PROPN|NOUN)$/.test(before.pos) || before.text === ")") || !takesAgreement(tokens, index))
    return undefined;
  // "the pilots' strike deal", "a Kenya-backed pact"; one state strikes no deal in the form of several.
  const named = before.pos === "PROPN" || before.text === ")";
  if (form.bare ? !isSeveral(tokens, index - 1) : !named && token.pos !== "NOUN") return undefined;
  return { ...token, pos: "VERB", lemma: form.lemma };
}

/** The article with the verbs of its headlines for verbs, which a tagger takes for nouns: "A and B sign border accord". */
export function withHeadlineVerbs(analysis: Analysis): Analysis {
  const sentences = analysis.sentences.map((sentence): Sentence => {
    const titled = isTitleCase(sentence.tokens);
    const verbs = sentence.tokens.map((_, i, all) => verbAt(all, i, titled));
    if (verbs.every((verb) => verb === undefined)) return sentence;
    return { ...sentence, tokens: sentence.tokens.map((token, i) => verbs[i] ?? token) };
  });
  return { ...analysis, sentences };
}
