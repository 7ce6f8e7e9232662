import { HONORIFICS, POST_ABBREVIATIONS, POSTS } from "./titles.table.ts";

const posts = new Set(POSTS.replaceAll("\n", "").split("|"));
const longest = Math.max(...[...posts].map((post) => post.split(" ").length));
const bare = (word: string): string => word.replace(/\.$/, "");

/** How many of these words, from the first, name a post ("Secretary of State": 3), whatever their case; 0 for none. */
export function postLength(words: readonly string[]): number {
  if (POST_ABBREVIATIONS[bare(words[0] ?? "")] && /^[A-Z]/.test(words[0] ?? "")) return 1;
  for (let n = Math.min(longest, words.length); n > 0; n--)
    if (posts.has(words.slice(0, n).join(" ").toLowerCase().replaceAll(" - ", "-"))) return n;
  return 0;
}

/** Whether the last of these words end a post's title: "national security adviser", "vice unification minister". */
export function endsInPost(words: readonly string[]): boolean {
  for (let n = Math.min(longest, words.length); n > 0; n--) if (postLength(words.slice(-n)) === n) return true;
  return false;
}

/** The gender an honorific tells ("any" where it tells none), or nothing where the word is none. */
export const honorific = (word: string): "male" | "female" | "any" | undefined =>
  Object.hasOwn(HONORIFICS, bare(word)) ? HONORIFICS[bare(word)] : undefined;

/** The post in words, abbreviations spelt out, lower case: "Sen." is "senator". */
export const spelledPost = (title: string): string =>
  title
    .split(/\s+/)
    .map((word) => POST_ABBREVIATIONS[bare(word)] ?? word.toLowerCase())
    .join(" ");
