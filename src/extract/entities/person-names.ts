import { isFamilyNameFirst, isGivenName, isNameParticle } from "../../gazetteer/index.ts";
import { INITIALS, type NameWords, textAt } from "./name-words.ts";

const SUFFIX = /^(?:Jr|Sr|II|III|IV|VI|VII|VIII|XIV|XVI)\.?$/;

/** The end of a person's name that begins at a word: capital words, initials, particles, "Jr". */
export function personEnd({ words, isName }: NameWords, from: number): number {
  let end = from + 1;
  while (end - from < 6) {
    const word = words[end];
    if (!word) break;
    if (isNameParticle(word.text) && !word.capital) {
      let next = end + 1;
      while (isNameParticle(textAt(words, next)) && !words[next]?.capital) next++;
      if (!isName(next)) break;
      end = next + 1;
    } else if (INITIALS.test(word.text) && isName(end)) end++;
    else if (word.text === "." && /^\p{Lu}$/u.test(textAt(words, end - 1)) && isName(end + 1)) end++;
    else if (isName(end) && !SUFFIX.test(word.text)) end++;
    else break;
  }
  if (SUFFIX.test(textAt(words, end))) end++;
  else if (textAt(words, end) === "," && /^(?:Jr|Sr)\.?$/.test(textAt(words, end + 1))) end += 2;
  return end;
}

/** Whether two or more words look like a person's name by themselves. */
export function isPersonLike({ words }: NameWords, from: number, to: number): boolean {
  const [first, second] = [textAt(words, from), textAt(words, from + 1)];
  if (to - from < 2) return false;
  if (isGivenName(first) || /^(?:\p{Lu}\.){1,3}$/u.test(first)) return true;
  if (isFamilyNameFirst(first) && to - from <= 3) return true;
  const rest = words.slice(from + 1, to);
  if (rest.some((w) => /^\p{Lu}\.$/u.test(w.text) || (!w.capital && isNameParticle(w.text)))) return true;
  return /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(second) || /^(?:al|el|bin|ibn)-\p{Lu}/iu.test(second);
}
