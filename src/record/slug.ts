import anyAscii from "any-ascii";
import { sha256 } from "./hash.ts";

const LONGEST = 100;
const DIGITS_OF_HASH = 12;

/**
 * A name as ASCII letters in lower case, digits and hyphens: transliterated, at most 100 bytes, never empty. Names that
 * differ in case, accents, hyphens or spaces only have one slug; one that is too long is cut and ends in a hash, one with
 * nothing to transliterate is a hash.
 */
export function slug(name: string): string {
  const words = ascii(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (words !== "" && words.length <= LONGEST) return words;
  const hash = (source: string) => sha256(source).slice(0, DIGITS_OF_HASH);
  if (words === "") return hash(name.normalize("NFC"));
  return `${words.slice(0, LONGEST - DIGITS_OF_HASH - 1).replace(/-$/, "")}-${hash(words)}`;
}

/** Accents are taken off where that leaves ASCII letters ("é", "ü"); other letters ("ø", "김") are transliterated. */
function ascii(name: string): string {
  const bare = name.normalize("NFKD").replace(/\p{M}+/gu, "");
  if (!/[^\p{ASCII}\P{L}]|[^\p{ASCII}\P{N}]/u.test(bare)) return bare;
  return anyAscii(name.normalize("NFKC"));
}
