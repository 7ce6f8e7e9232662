/**
 * Words for those who act and speak for a state, after its adjective or possessive: "the Turkish government", "Kenya's
 * trade negotiators". Compiled by hand from general knowledge. Bodies that are entities of their own (ministries,
 * parliament, the army) are not here, nor are troops, nor unnamed single persons ("a Turkish official").
 */
const HEADS = new Set(
  `government|governments|authorities|administration|regime|leadership|leaders|rulers|officials|diplomats|negotiators|
  mediators|ministers|delegation|delegations|delegates|envoys|representatives|side`
    .replaceAll(/\s/g, "")
    .split("|"),
);

/** What may stand between: "Turkish senior security officials"; not "opposition", "business" or "rebel". */
const BETWEEN = new Set(
  `senior|top|high-ranking|high-level|high|level|ranking|administration|government|federal|central|national|state|military|security|defence|defense|
  foreign|diplomatic|intelligence|trade|interim|transitional|caretaker|civilian|ruling|new|current|present|previous|
  own|peace|border|customs|immigration|unity|coalition|political`
    .replaceAll(/\s/g, "")
    .split("|"),
);

/** What goes on between two sides that stand joined before it: "Russian-Ukrainian talks". */
const DEALINGS = new Set(
  `accord|accords|agreement|agreements|alliance|border|ceasefire|compact|conflict|contacts|cooperation|crisis|deal|
  deals|declaration|dialogue|dispute|frontier|friendship|negotiation|negotiations|pact|pacts|partnership|peace|
  rapprochement|relations|relationship|rivalry|summit|talks|tension|tensions|ties|trade|treaty|treaties|truce|war`
    .replaceAll(/\s/g, "")
    .split("|"),
);

/** Whether these words, after a state's adjective or possessive, name who acts for it ("security officials"). */
export function actsForState(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase());
  return HEADS.has(lower.at(-1) ?? "") && lower.length < 4 && lower.slice(0, -1).every((word) => BETWEEN.has(word));
}

/** Whether these words, after a leader's name, name the government: "the Lund administration", "Lund government officials". */
export const isGovernment = (words: readonly string[]): boolean =>
  actsForState(words) && /^(?:administration|government|regime)$/.test(words[0] ?? "");

/** Whether a word names a matter between sides. */
export const isDealing = (word: string): boolean => DEALINGS.has(word.toLowerCase());
