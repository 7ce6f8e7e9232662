import type { UnitSpan } from "../../article/types.ts";
import { ACCORDANCE, CONDITION, FIXED_MANNER, OPEN_MANNER, PURPOSE, RULES } from "./obligation-words.ts";

const EDGE = /^[\s,;:.“”"'‘(–—-]+|[\s,;:.“”"'‘)–—-]+$/gu;

/** The stretch without the blanks and marks around it; nothing where nothing is left. */
export function trim(text: string, from: number, to: number): UnitSpan | undefined {
  const words = text.slice(from, to);
  const lead = /^[\s,;:.“”"‘(–—-]*/u.exec(words)?.[0].length ?? 0;
  const rest = words.slice(lead).replace(/(?:[\s,;:.“”"(–—-]|\s(?:and|or|but))+$/u, "");
  return rest.replace(EDGE, "") === "" ? undefined : { from: from + lead, to: from + lead + rest.length };
}

type Part = "condition" | "accordance" | "manner" | "fixed" | "purpose";
const MARKER = new RegExp(
  `(?<=^|[\\s,(])(?:(?<accordance>${ACCORDANCE})|(?<condition>${CONDITION})|(?<fixed>${FIXED_MANNER})|(?<manner>${OPEN_MANNER})|(?<purpose>${PURPOSE}))(?![\\p{L}])`,
  "giu",
);

interface Segment extends UnitSpan {
  readonly part: Part;
  /** Where its words start after what opens it. */
  readonly inner: number;
}

/** The adverbials and conditions of a verb phrase, in order; each runs to the next one. */
export function segmentsOf(text: string, from: number, to: number): Segment[] {
  const words = text.slice(from, to);
  // "by taking forthwith such action": the adverb belongs to the phrase it stands in.
  const matches = [...words.matchAll(MARKER)].filter((match, i, all) => {
    const inside =
      /^\p{L}+$/u.test(match.groups?.fixed ?? "") && /^(?:by|through)\b/i.test(all[i - 1]?.groups?.manner ?? "");
    // "in the event that a mutually acceptable solution is found": an adverb of the condition is a word of it.
    const before = all[i - 1];
    const conditional =
      match.groups?.fixed !== undefined &&
      before?.groups?.condition !== undefined &&
      !words.slice(before.index, match.index).includes(",");
    if (conditional) return false;
    return !inside || /^\s*(?:[,.;]|$)/.test(words.slice(match.index + match[0].length));
  });
  return matches.flatMap((match, i) => {
    const part = (Object.keys(match.groups ?? {}) as Part[]).find((key) => match.groups?.[key] !== undefined);
    const at = from + match.index;
    const end = part === "fixed" ? at + match[0].length : from + (matches[i + 1]?.index ?? to - from);
    return part ? [{ part, from: at, inner: at + match[0].length, to: end }] : [];
  });
}

const NEXT_RULE = new RegExp(
  `,? and (?=(?:(?:with|the|its|their|all|any|other|applicable|relevant|respective|domestic|national) )+(?:${RULES})\\b|(?:Articles?|Sections?|Paragraphs?)\\b)`,
  "gi",
);

/** "Article 51 of the UN Charter and the laws of X and Y": each of the rules by itself. */
export function rulesIn(text: string, from: number, to: number): UnitSpan[] {
  const words = text.slice(from, to);
  const cuts = [...words.matchAll(NEXT_RULE)];
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => cut.index), words.length];
  return starts.flatMap((start, i) => trim(text, from + start, from + (ends[i] ?? words.length)) ?? []);
}
