import type { Group } from "./grouping.ts";
import { isFormer, type Layout, type Owner, wordAt } from "./layout.ts";

/** A post somebody is said to hold, with the stretch that says so (code units). */
export interface Holding {
  readonly holder: Group;
  readonly title?: string;
  /** What the post is in; a state named by its adjective only has a code and no group. */
  readonly owner?: Omit<Owner, "from">;
  readonly former?: true;
  readonly acting?: true;
  readonly from: number;
  readonly to: number;
}

/** The stretch between two words of a sentence, and its words as the text has them. */
export function stretch(
  { words }: Layout,
  from: number,
  to: number,
  text: string,
): { from: number; to: number; text: string } {
  const start = words[from]?.from ?? 0;
  const end = words[to - 1]?.to ?? start;
  return { from: start, to: end, text: text.slice(start, end) };
}

export function holding(
  layout: Layout,
  holder: Group,
  title: { from: number; to: number; former: boolean; acting: boolean } | undefined,
  owner: Owner | undefined,
  text: string,
  from: number,
  to: number,
): Holding {
  const evidence = stretch(layout, from, to, text);
  // "the former South Korean president": before the owner too
  const former =
    title?.former ||
    isFormer(wordAt(layout, from - 1)) ||
    // "the former Leeds mayor"
    isFormer(wordAt(layout, (layout.endingAt.get(from)?.from ?? 0) - 1)) ||
    (owner?.from !== undefined && isFormer(wordAt(layout, owner.from - 1)));
  // "Carter's press secretary, Peter Carter": of another Carter, whom the article does not tell from him
  const { group, code } = owner?.group === holder ? {} : (owner ?? {});
  return {
    holder,
    ...(title ? { title: stretch(layout, title.from, title.to, text).text } : {}),
    ...(group ? { owner: { group } } : code ? { owner: { code } } : {}),
    ...(title && former ? { former: true as const } : {}),
    ...(title?.acting ? { acting: true as const } : {}),
    from: evidence.from,
    to: evidence.to,
  };
}
