import { useMemo } from "preact/hooks";
import type { ArticleEntry, LinkEntry } from "../../data.ts";
import { outletOf } from "../../titles.ts";
import { addressOf, go } from "../address.ts";
import { shownDate } from "../dates.ts";
import { useSite } from "../site.ts";
import { useList } from "../use-data.ts";

/** Pairs of articles that are offered. */
const OFFERED = 30;

/** Chooses two articles: by what they have in common, or each by its name. */
export function Choice({ a, b }: { readonly a: string; readonly b: string }) {
  const { articles, links } = useSite();
  const { entries } = useList<ArticleEntry>("articles", articles);
  const linked = useList<LinkEntry>("links", links).entries;
  const found = linked.length;
  const pairs = useMemo(() => (found === 0 ? [] : commonest(linked)), [linked, found]);
  const named = new Map(entries.map((entry) => [entry.key, entry]));
  const choose = (x: string, y: string): void =>
    go(addressOf("compare", [x, y]), a === "" || b === "" ? "replace" : "step");
  return (
    <div class="choice">
      <Pick label="One article" value={a} entries={entries} onPick={(key) => choose(key, b)} />
      <Pick label="The other" value={b} entries={entries} onPick={(key) => choose(a, key)} />
      {(a === "" || b === "") && pairs.length > 0 && (
        <section>
          <h2>Most in common</h2>
          <ul>
            {pairs.slice(0, OFFERED).map(({ x, y, conflicts, common }) => (
              <li key={`${x} ${y}`}>
                <a href={addressOf("compare", [x, y])}>
                  <bdi>{titleOf(named.get(x), x)}</bdi> and <bdi>{titleOf(named.get(y), y)}</bdi>
                </a>{" "}
                <small>
                  {common} in common{conflicts > 0 && `, ${conflicts} in conflict`}
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

const titleOf = (entry: ArticleEntry | undefined, key: string): string =>
  entry === undefined ? key : (entry.headline ?? entry.identifier);

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly entries: readonly ArticleEntry[];
  readonly onPick: (key: string) => void;
}

/** Articles that a list to choose from holds; of more, one is found by typing. */
const LISTED = 200;

function Pick({ label, value, entries, onPick }: PickProps) {
  const shown = ({ headline, identifier, publisher, published }: ArticleEntry): string =>
    [headline ?? identifier, publisher, published && shownDate(published)]
      .filter((one) => one !== undefined && one !== "")
      .join(", ");
  if (entries.length <= LISTED)
    return (
      <label>
        {label}
        <select value={value} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
          <option value="">choose …</option>
          {entries.map((entry) => (
            <option key={entry.key} value={entry.key}>
              {shown(entry)}
            </option>
          ))}
        </select>
      </label>
    );
  const id = `articles-${label.length}`;
  return (
    <label>
      {label}
      <input
        type="text"
        list={id}
        value={value}
        placeholder="identifier"
        onChange={({ currentTarget }) => {
          if (entries.some(({ key }) => key === currentTarget.value)) onPick(currentTarget.value);
        }}
      />
      <datalist id={id}>
        {entries.map((entry) => (
          <option key={entry.key} value={entry.key}>
            {`${shown(entry)} (${outletOf(entry)})`}
          </option>
        ))}
      </datalist>
    </label>
  );
}

interface Pair {
  readonly x: string;
  readonly y: string;
  common: number;
  conflicts: number;
}

/** The pairs of articles that links bring together, those with conflicts and most in common first. */
function commonest(links: readonly LinkEntry[]): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { kind, members, conflict } of links) {
    if (kind !== "utterance" && kind !== "agreement") continue;
    const keys = [...new Set(members.flatMap(({ articles }) => articles))].toSorted().slice(0, OFFERED);
    for (const [i, x] of keys.entries()) {
      for (const y of keys.slice(i + 1)) {
        const pair = pairs.get(`${x} ${y}`) ?? { x, y, common: 0, conflicts: 0 };
        pair.common++;
        if (conflict !== undefined) pair.conflicts++;
        pairs.set(`${x} ${y}`, pair);
      }
    }
  }
  return [...pairs.values()].toSorted((a, b) => b.conflicts - a.conflicts || b.common - a.common);
}
