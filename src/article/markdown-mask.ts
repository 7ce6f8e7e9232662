import type { BlockKind } from "./types.ts";

/** A text of the same length with markup blanked out, and what its lines are by the code unit of their first word. */
export interface MaskedMarkdown {
  readonly masked: string;
  readonly kinds: ReadonlyMap<number, BlockKind>;
}

const LINE = /([^\r\n]*)(\r\n|\n|\r|$)/g;
const BLANK = /[^\r\n]/g;

/** Markup within a line; the groups of each are the words that stay. None looks past its own closing mark. */
const INLINE: readonly RegExp[] = [
  /!\[[^[\]\n]*\]\([^()\n]*\)/g,
  /\[([^[\]\n]+)\]\((?:[^()\n]|\([^()\n]*\))*\)/g,
  /\[([^[\]\n]+)\]\[[^[\]\n]*\]/g,
  /<\/?[a-z][^<>\n]*>/gi,
  /<https?:[^<>\s]+>/g,
  /\[\^[^[\]\s]+\]:?/g,
  /(?<![\w*])\*{1,3}(?=\S)([^*\n]+)(?<=\S)\*{1,3}(?![\w*])/g,
  /(?<![\w_])_{1,3}(?=\S)([^_\n]+)(?<=\S)_{1,3}(?![\w_])/g,
  /(?<!`)`{1,3}([^`\n]+)`{1,3}(?!`)/g,
];

function blanked(words: string): string {
  return words.replace(BLANK, " ");
}

/** Blanks comments, up to the end of the text where one is not closed. */
function uncommented(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf("<!--"); at >= 0; at = text.indexOf("<!--", from)) {
    const end = text.indexOf("-->", at + 4);
    parts.push(text.slice(from, at), blanked(text.slice(at, end < 0 ? text.length : end + 3)));
    from = end < 0 ? text.length : end + 3;
  }
  return parts.join("") + text.slice(from);
}

/** Blanks the markup within a text and keeps the words, each where it stood. */
function inline(text: string): string {
  return INLINE.reduce(
    (kept, markup) =>
      kept.replace(markup, (whole, words: unknown) => {
        if (typeof words !== "string") return blanked(whole);
        const at = whole.indexOf(words);
        return blanked(whole.slice(0, at)) + words + blanked(whole.slice(at + words.length));
      }),
    uncommented(text),
  );
}

/**
 * Blanks out the markup of a Markdown text (CommonMark), from a position on: all before it is blank.
 * Headings, block quotes and lists become kinds of their lines; code blocks, rules and link definitions vanish.
 */
export function maskMarkdown(text: string, from: number): MaskedMarkdown {
  const kinds = new Map<number, BlockKind>();
  const parts: string[] = [blanked(text.slice(0, from))];
  let start = from;
  let fence: string | undefined;
  let titled = false;
  const body = inline(text.slice(from));
  /** Where the last line of words started, for an underline that makes it a heading. */
  let last: number | undefined;
  for (const [whole, content = "", end = ""] of body.matchAll(LINE)) {
    if (whole === "") break;
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(text.slice(start, start + content.length))?.[1];
    if (fence !== undefined || mark !== undefined) {
      if (fence === undefined) fence = mark;
      else if (mark?.startsWith(fence)) fence = undefined;
      parts.push(blanked(content), end);
      start += whole.length;
      continue;
    }
    const heading = /^\s{0,3}(#{1,6})\s+/.exec(content);
    const quote = /^\s{0,3}(?:>\s?)+/.exec(content);
    const underline = last !== undefined && /^\s{0,3}(=+|-{2,})\s*$/.exec(content);
    const rule = /^\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$|^\s{0,3}\[[^\]]+\]:\s*\S+.*$/.test(content);
    const numbered = /^\s*\d{1,3}[.)]\s+/.exec(content);
    const kindOf = (level: number): BlockKind => {
      const top = level === 1 && !titled;
      titled ||= top;
      return top ? "headline" : "heading";
    };
    let line = content;
    if (underline) {
      kinds.set(last ?? start, kindOf(underline[1]?.startsWith("=") ? 1 : 2));
      line = blanked(content);
    } else if (rule) line = blanked(content);
    else if (heading) line = blanked(heading[0]) + content.slice(heading[0].length).replace(/\s#+\s*$/, blanked);
    else if (quote) line = blanked(quote[0]) + content.slice(quote[0].length);
    else if (numbered) line = blanked(numbered[0]) + content.slice(numbered[0].length);
    const word = line.search(/\S/);
    const first = start + word;
    const goesOn = last !== undefined && !heading && !quote && !numbered;
    if (word >= 0 && heading) kinds.set(first, kindOf(heading[1]?.length ?? 1));
    else if (word >= 0 && quote) kinds.set(first, "quote");
    else if (word >= 0 && numbered) kinds.set(first, "bullet");
    last = word < 0 || heading || quote ? undefined : goesOn ? last : first;
    parts.push(line, end);
    start += whole.length;
  }
  return { masked: parts.join(""), kinds };
}
