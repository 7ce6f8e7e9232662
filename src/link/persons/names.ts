import { nearlySame } from "../../extract/entities/spelling.ts";
import { foldName, genderOf, isFamilyNameFirst } from "../../gazetteer/index.ts";
import { sameFamilyName, sameSounds } from "./transliteration.ts";

/**
 * How two names may be one person's, the surest first. `same`: but for case, accents and hyphens. `initial`: one has
 * initials that the other leaves out or spells out. `joined`: written in one word or in two. `spelling`: another spelling of
 * the family name. `order`: the family name first or last. `middle`: a middle name more. `given`: another romanisation of
 * a given name. `longer`: a further family name at the end. `suffix`: "Jr." in one of them. `alone`: the family name alone.
 */
export type NameLikeness =
  | "same"
  | "initial"
  | "joined"
  | "spelling"
  | "order"
  | "middle"
  | "given"
  | "longer"
  | "suffix"
  | "alone";

interface Name {
  readonly words: readonly string[];
  /** "jr", "sr", "ii". */
  readonly suffix?: string;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

function nameOf(name: string): Name {
  // "J.D." is two initials.
  const words = foldName(name.replaceAll(/(?<=\b\p{Lu}\.)(?=\p{Lu}\.)/gu, " "))
    .replaceAll(/[^\p{L}\p{N} ]/gu, " ")
    .split(/\s+/)
    .filter(Boolean);
  const last = words.at(-1) ?? "";
  return words.length > 1 && SUFFIX.test(last) ? { words: words.slice(0, -1), suffix: last } : { words };
}

/** The words of a name by which it is looked for. */
export const wordsOfName = (name: string): readonly string[] => nameOf(name).words;

/** How two names may be one person's; undefined where they cannot, as far as names tell. Symmetric. */
export function likenessOf(a: string, b: string): NameLikeness | undefined {
  const [x, y] = [nameOf(a), nameOf(b)];
  if (x.suffix !== undefined && y.suffix !== undefined && x.suffix !== y.suffix) return undefined;
  const [short, long] = x.words.length <= y.words.length ? [x.words, y.words] : [y.words, x.words];
  if (short.length === 0) return undefined;
  const likeness = wordsAlike(short, long);
  // Father and son share all but the suffix.
  return likeness !== undefined && x.suffix !== y.suffix && likeness !== "alone" ? "suffix" : likeness;
}

function wordsAlike(short: readonly string[], long: readonly string[]): NameLikeness | undefined {
  if (short.join(" ") === long.join(" ")) return "same";
  if (short.length === 1 && long.length > 1) return isFamilyOf(short[0] ?? "", long) ? "alone" : undefined;
  if (short.join("") === long.join("")) return "joined";
  if (short.length === long.length) return wordByWord(short, long);
  const [first = "", last = ""] = [short[0], short.at(-1)];
  if (short.every((word, i) => word === long[i])) return "longer";
  // A middle name in both that is not the same one is two persons'.
  if (short.length > 2 || last !== long.at(-1)) return undefined;
  const given = long[0] ?? "";
  if (first !== given && !isInitialOf(first, given)) return undefined;
  return long.slice(1, -1).every((word) => word.length === 1) || first !== given ? "initial" : "middle";
}

function isFamilyOf(word: string, full: readonly string[]): boolean {
  const [first = "", last = ""] = [full[0], full.at(-1)];
  return isFamilyNameFirst(first) ? word === first : nearlySame(word, last);
}

const isInitialOf = (a: string, b: string): boolean => (a.length === 1 || b.length === 1) && a !== b && a[0] === b[0];

function wordByWord(a: readonly string[], b: readonly string[]): NameLikeness | undefined {
  if (a.toSorted().join(" ") === b.toSorted().join(" ")) return "order";
  const kinds = new Set<NameLikeness>();
  for (const [i, word] of a.entries()) {
    const other = b[i] ?? "";
    if (word === other) continue;
    if (i === a.length - 1) {
      if (a.length === 1 || !sameFamilyName(word, other)) return undefined;
      kinds.add("spelling");
    } else if (isInitialOf(word, other)) kinds.add("initial");
    else if (sameSounds(word, other) && !gendersDiffer(word, other)) kinds.add("given");
    else return undefined;
  }
  return (["given", "spelling", "initial"] as const).find((kind) => kinds.has(kind));
}

const gendersDiffer = (a: string, b: string): boolean => {
  const [x, y] = [genderOf(a), genderOf(b)];
  return x !== undefined && y !== undefined && x !== y;
};
