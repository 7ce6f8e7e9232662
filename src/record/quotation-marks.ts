import type { UnitSpan } from "../article/types.ts";
import type { StatementForm } from "../vocabulary/index.ts";

/** An opening mark, and the marks that close what it opened (English, French, German, Nordic and typewriter usage). */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”',
  "“": '”"',
  "„": "“”",
  "«": "»",
  "»": "«»",
  "‘": "’'",
  "'": "'’",
  "``": "''",
  "''": "''",
};

const MARK = /``|''|["“”„«»‘’']/g;

/**
 * The stretches of a text that stand in quotation marks, marks included, in code units; what is quoted within a quotation is
 * part of it. A quotation may run on into the next line, and one that a paragraph leaves open runs to its end.
 */
export function quotedStretches(text: string): UnitSpan[] {
  const stretches: UnitSpan[] = [];
  let start = 0;
  const paragraph = (end: number): void => {
    for (const { from, to } of quotedInParagraph(text.slice(start, end)))
      stretches.push({ from: start + from, to: start + to });
    start = end;
  };
  for (const { index } of text.matchAll(/\n\s*\n/g)) paragraph(index);
  paragraph(text.length);
  return stretches;
}

function quotedInParagraph(text: string): UnitSpan[] {
  const stretches: UnitSpan[] = [];
  let open: { readonly from: number; readonly mark: string } | undefined;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const to = index + mark.length;
    if (open === undefined) {
      if (opens(text, mark, index)) open = { from: index, mark };
    } else if (closes(text, open.mark, mark, index)) {
      stretches.push({ from: open.from, to });
      open = undefined;
    } else if (mark === open.mark && opens(text, mark, index)) {
      // A quotation of several paragraphs has an opening mark at the start of each.
      const line = text.slice(open.from, index).indexOf("\n");
      if (line !== -1) stretches.push({ from: open.from, to: open.from + line });
      open = { from: index, mark };
    }
  }
  // A single mark that nothing closes was an apostrophe.
  if (open !== undefined && !/['‘]/.test(open.mark)) stretches.push({ from: open.from, to: text.length });
  return stretches;
}

const LETTER = /[\p{L}\p{N}]/u;

function opens(text: string, mark: string, index: number): boolean {
  if (CLOSERS[mark] === undefined) return false;
  if (mark === "“" || mark === "„" || mark === "«" || mark === "``") return true;
  const before = text[index - 1] ?? " ";
  const after = text[index + mark.length] ?? " ";
  if (/\s/.test(after) || LETTER.test(before)) return false;
  // Straight and single marks are apostrophes too: 'tis is rare, '90s is not.
  return mark !== "'" || !/[0-9]/.test(after);
}

/** How far on, in code units, the end of a quotation is looked for behind what may be an apostrophe. */
const FURTHER_ON = 2000;

function closes(text: string, opener: string, mark: string, index: number): boolean {
  if (!(CLOSERS[opener] ?? "").includes(mark)) return false;
  if (mark === "”" || mark === "»" || mark === "«" || mark === "“" || mark === "''") return true;
  const before = text[index - 1] ?? " ";
  const after = text[index + 1] ?? " ";
  if (mark === '"') return !/\s/.test(before) || !LETTER.test(after);
  if (/\s/.test(before) || LETTER.test(after)) return false;
  // "the states’ rights": an apostrophe, where the quotation is closed further on.
  const rest = text.slice(index + 1, index + FURTHER_ON);
  const apostrophe = /s/i.test(before) && /^ \p{Ll}/u.test(rest) && /^[^‘]*?[^\s‘][’'](?![\p{L}\p{N}])/u.test(rest);
  return !apostrophe;
}

/** Those of a text's stretches, which are in order and apart, that have something of a span. */
export function stretchesOver(stretches: readonly UnitSpan[], { from, to }: UnitSpan): readonly UnitSpan[] {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const first = low;
  while (low < stretches.length && (stretches[low]?.from ?? to) < to) low++;
  return stretches.slice(first, low);
}

/**
 * The quotations that count for a statement whose cue stands in one of them: those within it. “Its decision to attack is
 * wrong,” the envoy said: the marks are the envoy's, and the decision is told in the envoy's words.
 */
export function quotedBeside(text: string, quoted: readonly UnitSpan[], cue: UnitSpan): readonly UnitSpan[] {
  return quoted.flatMap((q) => {
    if (cue.from < q.from || cue.to > q.to) return [q];
    const from = q.from + 1;
    const inner = quotedStretches(text.slice(from, q.to - 1));
    return quotedBeside(
      text,
      inner.map((i) => ({ from: from + i.from, to: from + i.to })),
      cue,
    );
  });
}

/**
 * How a statement is rendered, by the quotation marks over the words of its content: all of them direct, none indirect,
 * some mixed.
 */
export function formOf(text: string, content: readonly UnitSpan[], quoted: readonly UnitSpan[]): StatementForm {
  let inside = 0;
  let outside = 0;
  for (const { from, to } of content) {
    for (const word of text.slice(from, to).matchAll(/[\p{L}\p{N}]+/gu)) {
      const at = from + word.index;
      if (quoted.some((q) => q.from <= at && at < q.to)) inside++;
      else outside++;
    }
  }
  if (inside === 0) return "indirect";
  return outside === 0 ? "direct" : "mixed";
}
