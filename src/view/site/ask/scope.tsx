import type { ArticleEntry } from "../../data.ts";
import { type Address, changed, go } from "../address.ts";
import { SearchField } from "../parts/search-field.tsx";
import { searchFor } from "../searching.ts";

/** Articles that are asked unless more are wanted: their graphs are held in memory, and it takes some seconds to read them. */
export const ASKED = 300;
/** What else a reader may want, as far as there are so many. */
const MORE = [1000, 3000, 10_000] as const;

/** Keys of the articles that are asked: of those with these words in title, outlet or date, the first. */
export function chosenKeys(entries: readonly ArticleEntry[], of: string, most: number): readonly string[] {
  const matches = searchFor(of);
  return entries
    .filter(({ headline, publisher, published, identifier }) => {
      const text = [headline, publisher, published, identifier].join(" ").toLowerCase();
      return matches(text);
    })
    .slice(0, most)
    .map(({ key }) => key);
}

interface ScopeProps {
  readonly address: Address;
  /** How many articles are asked, and how many there are. */
  readonly asked: number;
  readonly all: number;
}

/** Of a large export: which articles are asked. */
export function Scope({ address, asked, all }: ScopeProps) {
  const { most = String(ASKED) } = address.options;
  return (
    <p class="scope">
      <span>
        {asked.toLocaleString("en")} of {all.toLocaleString("en")} articles are asked
      </span>
      <SearchField
        address={address}
        option="of"
        label="Articles to ask, by title, outlet or date"
        hint="Title, outlet, date"
      />
      <select
        aria-label="How many articles are asked at most"
        value={most}
        onChange={({ currentTarget }) => go(changed(address, { most: currentTarget.value }), "replace")}
      >
        {[ASKED, ...MORE.filter((n, i) => i === 0 || (MORE[i - 1] ?? n) < all)].map((n) => (
          <option key={n} value={n}>
            {n < all ? `the first ${n.toLocaleString("en")}` : "all of them"}
          </option>
        ))}
      </select>
      <small>
        The more, the longer it takes; <code>rapporteur query</code> asks any number.
      </small>
    </p>
  );
}
