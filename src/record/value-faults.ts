import type { Diagnostic } from "../diagnostic/index.ts";
import { isDay, isEdtf } from "./calendar.ts";
import { isIri } from "./iri.ts";
import { under } from "./pointer.ts";
import { show } from "./show.ts";

/** A check of one string that a pattern cannot make: null where it holds. */
type Check = (value: string) => { readonly rule: string; readonly message: string; readonly expected: string } | null;

const day: Check = (value) =>
  isDay(value) ? null : { rule: "record/date", message: "there is no such day", expected: "a day of the calendar" };
const edtf: Check = (value) =>
  isEdtf(value)
    ? null
    : {
        rule: "record/date",
        message: "this is no date in Extended Date/Time Format, or one that does not exist",
        expected: "a date or interval by EDTF, level 0 or 1, of days and months that exist",
      };
const iri: Check = (value) =>
  !value.includes(":") || isIri(value)
    ? null
    : {
        rule: "record/iri",
        message: "this is not an IRI that every store takes",
        expected: "an absolute IRI (RFC 3987) of at most 1000 bytes; other characters percent-encoded",
      };

/** By key: the check of its string, or of each string in its list. */
const CHECKS: Readonly<Record<string, Check>> = {
  date: day,
  on: day,
  publishedOn: day,
  datePublished: day,
  earliest: day,
  latest: day,
  endedAt: day,
  edtf,
  id: iri,
  of: iri,
  url: iri,
  generated: iri,
  sameAs: iri,
  organization: iri,
  unitOf: iri,
  containedInPlace: iri,
  parties: iri,
  mediators: iri,
  in: iri,
  signer: iri,
  for: iri,
  speaker: iri,
  addressedTo: iri,
  about: iri,
  within: iri,
  what: iri,
};

/**
 * Half of a surrogate pair, which no encoding of Unicode can write, or a C0 control, which XML 1.0 cannot and a terminal
 * obeys. Tab, line ends and form feed stand in the texts of articles.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const BROKEN = /[\p{Surrogate}\u0000-\u0008\u000b\u000e-\u001f]/u;

/** Whether a value is none that a fault can be in: most of a record's are such, and need no place on the stack. */
function isSound(value: unknown, key: string): boolean {
  if (typeof value === "object") return value === null;
  if (typeof value !== "string") return true;
  return !BROKEN.test(value) && !(Object.hasOwn(CHECKS, key) && CHECKS[key]?.(value));
}

interface Place {
  readonly value: unknown;
  readonly pointer: string;
  readonly key: string;
}

/**
 * What is wrong in a record's values that the schema cannot say: days that do not exist, IRIs that stores refuse, anchors
 * that end before they start, halves of surrogate pairs. Looks at anything, valid or not, at any depth.
 */
export function valueFaults(record: unknown): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const fault = (pointer: string, rule: string, message: string, expected: string, actual: unknown) =>
    faults.push({ severity: "error", rule, pointer, message, expected, actual: show(actual) });
  // A stack of our own: an input nested 100,000 deep must not overflow the engine's.
  const open: Place[] = [{ value: record, pointer: "", key: "" }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { value, pointer, key } = place;
    if (typeof value === "string") {
      const character = BROKEN.exec(value)?.[0];
      if (character !== undefined)
        fault(pointer, "record/character", brokenBy(character), "characters that every format can write", value);
      const broken = Object.hasOwn(CHECKS, key) ? CHECKS[key]?.(value) : null;
      if (broken) fault(pointer, broken.rule, broken.message, broken.expected, value);
      continue;
    }
    if (typeof value !== "object" || value === null) continue;
    if (Array.isArray(value)) {
      for (let i = value.length - 1; i >= 0; i--)
        if (!isSound(value[i], key)) open.push({ value: value[i], pointer: under(pointer, i), key });
      continue;
    }
    if ("start" in value && "end" in value && Number.isInteger(value.start) && Number.isInteger(value.end)) {
      const [start, end] = [Number(value.start), Number(value.end)];
      if (end <= start)
        fault(pointer, "anchor/crossed", "the end is not behind the start", `an end of ${start + 1} or more`, end);
    }
    if ("datePublished" in value && "publishedOn" in value)
      fault(
        under(pointer, "publishedOn"),
        "record/date",
        "a date of publication is either a time or a day",
        "one of datePublished and publishedOn",
        value.publishedOn,
      );
    if ("earliest" in value && "latest" in value) {
      const [earliest, latest] = [Date.parse(String(value.earliest)), Date.parse(String(value.latest))];
      if (latest < earliest)
        fault(
          under(pointer, "latest"),
          "record/date",
          "the latest time is before the earliest",
          `${value.earliest} or later`,
          value.latest,
        );
    }
    const keys = Object.keys(value);
    for (let i = keys.length - 1; i >= 0; i--) {
      const name = keys[i] ?? "";
      const character = BROKEN.exec(name)?.[0];
      if (character !== undefined)
        fault(pointer, "record/character", brokenBy(character), "characters that every format can write", name);
      const inner: unknown = Reflect.get(value, name);
      if (!isSound(inner, name)) open.push({ value: inner, pointer: under(pointer, name), key: name });
    }
  }
  return faults;
}

function brokenBy(character: string): string {
  const code = character.charCodeAt(0);
  const what = code < 0x20 ? "a control character" : "half of a surrogate pair";
  return `there is ${what} in the string: U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
