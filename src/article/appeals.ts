import { APPEAL_CLOSERS, APPEAL_OPENERS, APPEAL_PHRASES, fold } from "./furniture.ts";

/** Longest run of paragraphs that an appeal's first line may open. */
const LONGEST_RUN = 12;
const OWN_VOICE = /\b(?:we|we're|we've|our|ours|us|you|your|you're)\b/;

/** A folded line without what stands in quotation marks: other people's words are not the outlet's. */
function unquoted(line: string): string {
  return line.replace(/"[^"]*(?:"|$)/g, " ").replace(/(?<!\w)'[^']{3,}'(?!\w)/g, " ");
}

/** How many appeal phrases a folded line holds, whether one asks, and whether it speaks in the outlet's own voice. */
function strength(line: string): { readonly phrases: number; readonly asks: boolean; readonly voice: boolean } {
  const own = unquoted(line);
  const held = APPEAL_PHRASES.filter(([, phrase]) => phrase.test(own));
  return { phrases: held.length, asks: held.some(([asks]) => asks), voice: OWN_VOICE.test(own) };
}

const isOpener = (line: string): boolean => APPEAL_OPENERS.some((cue) => cue.test(line));
const isCloser = (line: string): boolean => APPEAL_CLOSERS.some((cue) => cue.test(line));

/**
 * Which lines are an outlet's appeal for itself. An appeal is a run: a line that opens one, then paragraphs in the
 * outlet's own voice, up to a closing line or to the last paragraph with a phrase of appeals. Without an opening line
 * a paragraph must ask for something and hold a second phrase.
 *
 * @param lines the text's lines; those in `taken` are something else already and neither end a run nor join it
 * @returns indices of lines
 */
export function appeals(lines: readonly string[], taken: ReadonlySet<number>): Set<number> {
  const found = new Set<number>();
  const folded = lines.map(fold);
  for (let i = 0; i < folded.length; i++) {
    const line = folded[i] ?? "";
    if (taken.has(i)) continue;
    const { phrases, asks, voice } = strength(line);
    if (voice && asks && phrases >= 2 && !line.includes('"')) found.add(i);
    if (!isOpener(line)) continue;
    found.add(i);
    const end = runEnd(folded, i + 1, taken);
    for (let j = i + 1; j < end; j++) if (!taken.has(j)) found.add(j);
    i = Math.max(i, end - 1);
  }
  return found;
}

/** Where the run that starts at a line ends: behind its closing line, else behind the last line with a phrase of appeals. */
function runEnd(folded: readonly string[], start: number, taken: ReadonlySet<number>): number {
  let end = start;
  for (let j = start; j < Math.min(folded.length, start + LONGEST_RUN); j++) {
    const line = folded[j] ?? "";
    if (taken.has(j)) continue;
    if (isCloser(line)) return j + 1;
    const { phrases, voice } = strength(line);
    if (phrases > 0 || isOpener(line)) end = j + 1;
    else if (!voice) break;
  }
  return end;
}
