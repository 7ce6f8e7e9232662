import type { Change } from "./change.ts";
import { KINDS } from "./kinds.table.ts";
import { inQuotes } from "./words.ts";

const PROPERTIES = new Map(
  KINDS.flatMap(({ kind, properties }) => properties.map((property) => [`${kind} ${property.key}`, property] as const)),
);

/** Words before and after what changed that a reader needs to find the place. */
const AROUND = 4;
/** Longest text that is shown whole, in code points. */
const LONG = 90;

/** One changed property in words: `speaker changed from Ann Lee to Bo Berg`. */
export function sentenceOf({ kind, property = "", from, to, note }: Change): string {
  const known = PROPERTIES.get(`${kind} ${property}`);
  const label = known?.label ?? (property === "id" ? "IRI" : property);
  if (known?.manner === "count") {
    const told = note === undefined ? "" : `: ${note}`;
    return from === to ? `${label}: ${from} as before${told}` : `${label} from ${from} to ${to}${told}`;
  }
  if (note !== undefined) return `${label}: ${note}`;
  const inWords = known?.manner === "words";
  const show = (value: string): string => (inWords && !PLACED.test(value) ? inQuotes(value) : value);
  if (from === undefined) return `${label} added: ${show(to ?? "")}`;
  if (to === undefined) return `${label} lost: was ${show(from)}`;
  if (!inWords || PLACED.test(from)) return `${label} changed from ${from} to ${to}`;
  return wording(label, from, to);
}

/** Where only the place differs, both are shown with it. */
const PLACED = /\(characters \d+–\d+\)$|^characters \d+–\d+$/;

function wording(label: string, from: string, to: string): string {
  const [longer, shorter, verb] = to.length > from.length ? [to, from, "grew"] : [from, to, "shrank"];
  for (const [rest, where] of [
    [longer.startsWith(shorter) ? longer.slice(shorter.length) : "", "at its end"],
    [longer.endsWith(shorter) ? longer.slice(0, longer.length - shorter.length) : "", "at its start"],
  ] as const) {
    if (rest.trim() !== "") return `${label} ${verb} ${where} by ${inQuotes(middle(rest.trim()))}`;
  }
  const [before, after] = around(from, to);
  return `${label} changed from ${inQuotes(before)} to ${inQuotes(after)}`;
}

/** Two texts without the words that they begin and end with in common, but for those next to the difference. */
function around(from: string, to: string): readonly [string, string] {
  if ([...from].length <= LONG && [...to].length <= LONG) return [from, to];
  const [a, b] = [from.split(/(?<=\s)/u), to.split(/(?<=\s)/u)];
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const cut = (parts: readonly string[]): string => {
    const first = Math.max(0, start - AROUND);
    const last = Math.min(parts.length, parts.length - end + AROUND);
    const words = middle(parts.slice(first, last).join("").trim());
    return `${first > 0 ? "… " : ""}${words}${last < parts.length ? " …" : ""}`;
  };
  return [cut(a), cut(b)];
}

/** A text that is far too long for a line without its middle; the JSON has it whole. */
function middle(text: string): string {
  const points = [...text];
  if (points.length <= 4 * LONG) return text;
  return `${points.slice(0, 2 * LONG).join("")} […] ${points.slice(-LONG).join("")}`;
}
