import { useMemo } from "preact/hooks";
import type { StatementEntry } from "../../data.ts";
import { type Address, changed, go } from "../address.ts";
import { ListHead } from "../parts/list-head.tsx";
import { SearchField } from "../parts/search-field.tsx";
import { useMedia } from "../parts/use-media.ts";
import { useTitle } from "../parts/use-title.ts";
import { useSite } from "../site.ts";
import { FILTERS, type Filter, filtered, sorted } from "../statements/filter.ts";
import { histogram } from "../statements/histogram.ts";
import { Histogram } from "../statements/histogram.tsx";
import { StatementTable } from "../statements/table.tsx";
import { useList } from "../use-data.ts";

/** What can be typed, with values to choose from out of the statements. */
const TYPED = [
  { name: "speaker", title: "Speaker", values: ({ speaker }: StatementEntry) => speaker },
  { name: "to", title: "Addressee", values: ({ addressee }: StatementEntry) => addressee },
  { name: "about", title: "About", values: ({ about }: StatementEntry) => about },
  {
    name: "outlet",
    title: "Outlet",
    values: ({ publisher }: StatementEntry) => (publisher === undefined ? [] : [publisher]),
  },
] as const;

/** What is chosen from a list. */
const CHOSEN = [
  { name: "act", title: "Speech act", value: ({ act }: StatementEntry) => act },
  { name: "form", title: "Form", value: ({ form }: StatementEntry) => form },
] as const;

/** Values offered for a filter; beyond these, typing finds the rest. */
const OFFERED = 500;

/** All statements of the export: a table to filter and sort, and a line of time. */
export function Statements({ address }: { readonly address: Address }) {
  const { statements } = useSite();
  const { entries, done, failed } = useList<StatementEntry>("statements", statements);
  const { options } = address;
  const { sort = "" } = options;
  const { length } = entries;
  const asked = JSON.stringify(FILTERS.map((name) => options[name]));
  const shown = useMemo(
    () => (length === 0 ? [] : sorted(filtered(entries, options), sort)),
    [entries, length, asked, sort],
  );
  const times = useMemo(() => histogram(shown), [shown]);
  const offers = useMemo(() => (length === 0 ? undefined : offersOf(entries)), [entries, length]);
  const narrow = useMedia("(max-width: 62rem)");
  const set = (name: Filter, value: string): void => go(changed(address, { [name]: value }), "replace");
  const some = FILTERS.some((name) => (options[name] ?? "") !== "");
  useTitle("Statements");
  return (
    <div class="list-view wide">
      <ListHead
        title="Statements"
        shown={shown.length}
        of={done ? length : statements.entries}
        done={done}
        {...(failed !== undefined && { failed })}
      >
        <SearchField address={address} label="Search in words, names and titles" hint="Words, names" />
      </ListHead>
      <details class="filters" open={!narrow || some}>
        <summary>Filters</summary>
        <div class="fields">
          {TYPED.map(({ name, title }) => (
            <label key={name}>
              {title}
              <input
                type="text"
                list={`offers-${name}`}
                value={options[name] ?? ""}
                onInput={({ currentTarget }) => set(name, currentTarget.value)}
              />
              <datalist id={`offers-${name}`}>
                {(offers?.[name] ?? []).map((value) => (
                  <option key={value} value={value} />
                ))}
              </datalist>
            </label>
          ))}
          {CHOSEN.map(({ name, title }) => (
            <label key={name}>
              {title}
              <select value={options[name] ?? ""} onChange={({ currentTarget }) => set(name, currentTarget.value)}>
                <option value="">any</option>
                {(offers?.[name] ?? []).map((value) => (
                  <option key={value} value={value}>
                    {value}
                  </option>
                ))}
              </select>
            </label>
          ))}
          {(["from", "until"] as const).map((name) => (
            <label key={name}>
              {name === "from" ? "From" : "Until"}
              <input
                type="date"
                value={options[name] ?? ""}
                onChange={({ currentTarget }) => set(name, currentTarget.value)}
              />
            </label>
          ))}
          {some && (
            <a class="clear" href={changed(address, Object.fromEntries(FILTERS.map((name) => [name, undefined])))}>
              Clear
            </a>
          )}
        </div>
      </details>
      <Histogram {...times} toStretch={({ from, until }) => changed(address, { from, until })} />
      <StatementTable entries={shown} sort={sort} toSort={(by) => changed(address, { sort: by })} />
      {shown.length === 0 && done && <p class="waiting">No statement meets these filters.</p>}
    </div>
  );
}

function offersOf(entries: readonly StatementEntry[]): Readonly<Record<string, readonly string[]>> {
  const offers: Record<string, string[]> = {};
  for (const { name, values } of TYPED) offers[name] = mostFirst(entries.flatMap(values));
  for (const { name, value } of CHOSEN)
    offers[name] = mostFirst(entries.flatMap((entry) => value(entry) ?? [])).toSorted();
  return offers;
}

/** Each value once, the most frequent first. */
function mostFirst(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, OFFERED)
    .map(([value]) => value);
}
