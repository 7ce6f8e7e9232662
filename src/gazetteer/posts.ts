import { HONORIFICS, POST_ABBREVIATIONS, POSTS } from "./titles.table.ts";

const bare = (word: string): string => (word.endsWith(".") ? word.slice(0, -1) : word);

// Maps: asked of every word, and an object's properties are slow to find by names that are cut out of a text.
const abbreviations = new Map(Object.entries(POST_ABBREVIATIONS));
const honorifics = new Map(Object.entries(HONORIFICS));

const abbreviated = (word: string): string | undefined => abbreviations.get(bare(word));

/** The posts' words by their first, longest first. */
const posts = new Map<string, (readonly string[])[]>();
for (const post of POSTS.replaceAll("\n", "").split("|")) {
  const words = post.split(" ");
  const [first = ""] = words;
  posts.set(
    first,
    [...(posts.get(first) ?? []), words].sort((a, b) => b.length - a.length),
  );
}
const longest = Math.max(...[...posts.values()].flat().map((words) => words.length));

/** Whether a post's title may begin with a word. */
export const beginsPost = (word: string): boolean => abbreviated(word) !== undefined || posts.has(word.toLowerCase());

/** How many of these words, from the first, name a post ("Secretary of State": 3), whatever their case; 0 for none. */
export function postLength(words: readonly string[]): number {
  const [first = ""] = words;
  if (abbreviated(first)) return 1;
  const post = posts.get(first.toLowerCase())?.find((p) => p.every((word, i) => words[i]?.toLowerCase() === word));
  return post?.length ?? 0;
}

/** Whether the last of these words end a post's title: "national security adviser", "vice unification minister". */
export function endsInPost(words: readonly string[]): boolean {
  for (let n = Math.min(longest, words.length); n > 0; n--) if (postLength(words.slice(-n)) === n) return true;
  return false;
}

/** The gender an honorific tells ("any" where it tells none), or nothing where the word is none. */
export const honorific = (word: string): "male" | "female" | "any" | undefined => honorifics.get(bare(word));

/** The post in words, abbreviations spelt out, lower case: "Sen." is "senator". */
export const spelledPost = (title: string): string =>
  title
    .split(/\s+/)
    .map((word) => abbreviated(word) ?? word.toLowerCase())
    .join(" ");
