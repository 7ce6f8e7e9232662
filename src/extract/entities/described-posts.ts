import { honorific } from "../../gazetteer/index.ts";
import { type Holding, holding } from "./holding.ts";
import { isPossessive, type Layout, ownerBefore, type Seat, titleEndingAt, wordAt } from "./layout.ts";
import { OWNING, ownerAfter } from "./post-owners.ts";

const WORD = /^[\p{L}\p{N}]/u;

/** The post in the words from one on, with what it is in: "a senior analyst at the Carnegie Endowment". */
export function described(
  layout: Layout,
  person: Seat,
  { start, verb, former }: { readonly start: number; readonly verb: boolean; readonly former: boolean },
  text: string,
): Holding | undefined {
  for (let i = start; i < Math.min(start + 9, layout.words.length); i++) {
    const post = layout.reading.beginning.get(i);
    if (post?.kind === "post") {
      const found = apposed(layout, person, { start, end: post.to, verb }, text);
      return found && former ? { ...found, former: true } : found;
    }
    const word = layout.words[i];
    if (!word || !(WORD.test(word.text) || isPossessive(layout, i) || word.text === "-")) return undefined;
    if (word.pos === "VERB" && !/ing$/.test(word.text)) return undefined;
    if (word.pos === "AUX" || word.pos === "PRON" || word.pos === "ADP") return undefined;
  }
  return undefined;
}

function apposed(
  layout: Layout,
  person: Seat,
  { start, end, verb }: { start: number; end: number; verb: boolean },
  text: string,
): Holding | undefined {
  const title = titleEndingAt(layout, end);
  if (!title || title.from < start) return undefined;
  // "Putin, South Korean President Yoon and …" goes on with another person
  let next = end;
  if (honorific(wordAt(layout, next))) next++;
  if (layout.startingAt.get(next)?.group.type === "Person") return undefined;
  const owner = ownerBefore(layout, title.start) ?? ownerBefore(layout, title.from);
  if (owner && owner.from >= start) return holding(layout, person.group, title, owner, text, person.from, end);
  for (let i = end; i < Math.min(end + 6, layout.words.length); i++) {
    const found = ownerAfter(layout, i, OWNING);
    if (found) return holding(layout, person.group, title, found, text, person.from, found.to);
    if (!WORD.test(wordAt(layout, i)) || layout.words[i]?.pos === "VERB" || layout.words[i]?.pos === "AUX") break;
  }
  // "Lind was the founder": of something, or nothing is said
  return verb ? undefined : holding(layout, person.group, title, undefined, text, person.from, end);
}
