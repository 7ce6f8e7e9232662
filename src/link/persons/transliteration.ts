import { nearlySame } from "../../extract/entities/spelling.ts";

/**
 * What letters become where only the sounds count that all romanisations keep: digraphs first, then letters that stand for
 * one another. Our own reading of the differences between the tables of BGN/PCGN, ISO 9, ISO 233 and what newspapers print.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|tsch|tch|cz|ch/g, "S"],
  [/sh|zh/g, "S"],
  [/kh|gh|q|ck|c|g/g, "k"],
  [/ph/g, "f"],
  [/dh|th/g, "t"],
  [/ks/g, "x"],
  [/tz|ts|z/g, "s"],
  [/w/g, "v"],
  [/d/g, "t"],
];
const VOWELS = /[aeiouyj]+/g;

/** Consonants that two words have to share to be known for one by them alone. */
const ENOUGH = 3;

/** The consonants of a folded word, as sounds; a vowel that begins it counts as one. */
export function soundsOf(word: string): string {
  const begins = /^[aeiouyj]/.test(word) ? "a" : "";
  const single = word.replace(/([^aeiouyj])\1+/g, "$1");
  const sounds = SOUNDS.reduce((w, [letters, sound]) => w.replace(letters, sound), single);
  return begins + sounds.replace(VOWELS, "");
}

/** Whether two folded words may be one in two romanisations: "Volodymyr" and "Vladimir", "Gaddafi" and "Qadhafi". */
export function sameSounds(a: string, b: string): boolean {
  const [x, y] = [soundsOf(a), soundsOf(b)];
  return x === y && x.replace(/^a/, "").length >= ENOUGH;
}

/** The same of family names, where an ending may differ by a letter or two as well: "Zelensky" and "Zelenskyy". */
export const sameFamilyName = (a: string, b: string): boolean => nearlySame(a, b) || sameSounds(a, b);
