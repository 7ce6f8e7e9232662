import type { Rendering } from "./types.ts";

/** Who says it in the article's words: "Mr Vik’s office said", "According to an official", "this reviewer asked". */
export function toldBy({ source, cue, cueFirst }: Pick<Rendering, "source" | "cue" | "cueFirst">): string {
  // "According to" stands before whom it names. "said the minister" is turned round, as is "asked by the court", of which the
  // "by" is in neither.
  const inOrder = cueFirst && cue !== undefined && PREPOSITION.test(cue) ? [cue, source] : [source, cue];
  return (
    inOrder
      .filter((part) => part !== undefined)
      .join(" ")
      // A colon or comma behind the cue is put there by the list.
      .replace(/[\s,:;–—-]+$/, "")
  );
}

/** What a cue ends in that has the source behind it. */
const PREPOSITION = /\b(?:to|from|in|by|of|with|per|for|on)$/i;

/** What stands between who says it and what: a colon, but none before a clause that goes on with the sentence. */
export const between = (told: string, words: string): string => (told !== "" && CLAUSE.test(words) ? " " : ": ");

/** Words that begin a clause which hangs on "said" or "asked". */
const CLAUSE = /^(?:that|whether|if|how|why|what|who|whom|whose|which|when|where|to)\b/;
