import type { StatementEntry } from "../../data.ts";
import { searchFor } from "../searching.ts";
import { type When, whenOf } from "../when.ts";

/** What can be asked for: options of the address. */
export const FILTERS = ["q", "speaker", "to", "about", "form", "act", "outlet", "from", "until"] as const;
export type Filter = (typeof FILTERS)[number];
export type Filters = Readonly<Partial<Record<Filter, string>>>;

/** Columns to sort by, with the words they sort by. */
export const COLUMNS = {
  speaker: ({ speaker }: StatementEntry) => speaker.join(", "),
  to: ({ addressee }: StatementEntry) => addressee.join(", "),
  about: ({ about }: StatementEntry) => about.join(", "),
  form: ({ form }: StatementEntry) => form,
  act: ({ act = "" }: StatementEntry) => act,
  outlet: ({ publisher, article }: StatementEntry) => publisher ?? article,
  date: ({ date = "" }: StatementEntry) => date,
} as const;
export type Column = keyof typeof COLUMNS;

export const isColumn = (name: string): name is Column => name in COLUMNS;

const times = new WeakMap<StatementEntry, When | null>();

/** When a statement was said, as far as it is known, else when it was reported. */
export function timeOf(entry: StatementEntry): When | undefined {
  let time = times.get(entry);
  if (time === undefined) {
    const { date } = entry;
    const day = date === undefined ? undefined : /^\d{4}-\d\d-\d\d(?=T|$)/.exec(date)?.[0];
    time = (date === undefined ? undefined : whenOf(day === undefined ? { edtf: date } : { date: day })) ?? null;
    times.set(entry, time);
  }
  return time ?? undefined;
}

const texts = new WeakMap<StatementEntry, string>();

function textOf(entry: StatementEntry): string {
  let text = texts.get(entry);
  if (text === undefined) {
    const { words = "", speaker, addressee, about, publisher = "" } = entry;
    text = [words, ...speaker, ...addressee, ...about, publisher].join(" ").toLowerCase();
    texts.set(entry, text);
  }
  return text;
}

/** Those that meet every filter; names and titles are met by a part of them, in any case. */
export function filtered(entries: readonly StatementEntry[], filters: Filters): StatementEntry[] {
  const matches = filters.q ? searchFor(filters.q) : undefined;
  const parts = (["speaker", "to", "about", "outlet"] as const).flatMap((key) => {
    const part = filters[key]?.trim().toLowerCase() ?? "";
    return part === "" ? [] : [(entry: StatementEntry) => COLUMNS[key](entry).toLowerCase().includes(part)];
  });
  const [from, until] = [dayOf(filters.from), dayOf(filters.until)];
  return entries.filter((entry) => {
    if (filters.form && entry.form !== filters.form) return false;
    if (filters.act && entry.act !== filters.act) return false;
    if (from !== undefined || until !== undefined) {
      const time = timeOf(entry);
      if (time === undefined || time.to <= (from?.from ?? time.from) || time.from >= (until?.to ?? time.to))
        return false;
    }
    if (!parts.every((holds) => holds(entry))) return false;
    return matches?.(textOf(entry)) ?? true;
  });
}

const dayOf = (day: string | undefined): When | undefined =>
  day === undefined || day === "" ? undefined : whenOf({ date: day });

const order = new Intl.Collator("en", { numeric: true });

/** By a column, `-` before its name for the other way round; without a column as the articles have them. */
export function sorted(entries: StatementEntry[], by: string): StatementEntry[] {
  const column = by.replace(/^-/, "");
  if (!isColumn(column)) return entries;
  const words = new Map(entries.map((entry) => [entry, COLUMNS[column](entry)]));
  const sign = by.startsWith("-") ? -1 : 1;
  // What has nothing to be sorted by comes last, either way.
  return entries.sort((a, b) => {
    const [x = "", y = ""] = [words.get(a), words.get(b)];
    if (x === "" || y === "") return Number(x === "") - Number(y === "");
    return sign * order.compare(x, y);
  });
}
