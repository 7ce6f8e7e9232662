import { useMemo } from "preact/hooks";
import type { ArticleEntry } from "../../data.ts";
import { type Address, addressOf, changed, go } from "../address.ts";
import { shownDate } from "../dates.ts";
import { ListHead } from "../parts/list-head.tsx";
import { Notice } from "../parts/notice.tsx";
import { SearchField } from "../parts/search-field.tsx";
import { useTitle } from "../parts/use-title.ts";
import { VirtualList } from "../parts/virtual-list.tsx";
import { searchFor } from "../searching.ts";
import { useSite } from "../site.ts";
import { useList } from "../use-data.ts";

/** In rem. */
const ROW_HEIGHT = 5.25;

const ORDERS = {
  title: (a: ArticleEntry, b: ArticleEntry) => titleOf(a).localeCompare(titleOf(b), "en"),
  newest: (a: ArticleEntry, b: ArticleEntry) => (b.published ?? "").localeCompare(a.published ?? ""),
  outlet: (a: ArticleEntry, b: ArticleEntry) => (a.publisher ?? "\uffff").localeCompare(b.publisher ?? "\uffff", "en"),
  statements: (a: ArticleEntry, b: ArticleEntry) => b.statements - a.statements,
} as const;

const titleOf = ({ headline, identifier }: ArticleEntry): string => headline ?? identifier;

/** All articles of the export. */
export function Articles({ address }: { readonly address: Address }) {
  const { entries, done, failed } = useList<ArticleEntry>("articles", useSite().articles);
  const { q = "", sort = "" } = address.options;
  const { length } = entries;
  const shown = useMemo(() => {
    const matches = searchFor(q);
    const found = entries.filter((entry) => {
      const text = [titleOf(entry), entry.publisher, entry.published, entry.identifier].join(" ").toLowerCase();
      return matches(text);
    });
    return sort in ORDERS ? found.sort(ORDERS[sort as keyof typeof ORDERS]) : found;
  }, [entries, length, q, sort]);
  useTitle("Articles");
  return (
    <div class="list-view">
      <ListHead title="Articles" shown={shown.length} of={length} done={done} {...(failed !== undefined && { failed })}>
        <SearchField
          address={{ ...address, view: "articles" }}
          label="Search in titles, outlets and dates"
          hint="Title, outlet, date"
        />
        <select
          aria-label="Order"
          value={sort}
          onChange={({ currentTarget }) =>
            go(changed({ ...address, view: "articles" }, { sort: currentTarget.value }), "replace")
          }
        >
          <option value="">as exported</option>
          <option value="newest">newest first</option>
          <option value="outlet">by outlet</option>
          <option value="title">by title</option>
          <option value="statements">most statements first</option>
        </select>
      </ListHead>
      <MadeBy />
      <VirtualList
        entries={shown}
        rowHeight={ROW_HEIGHT}
        label="Articles"
        keyOf={({ key }) => key}
        row={(entry) => <Row entry={entry} />}
      />
    </div>
  );
}

function Row({ entry }: { readonly entry: ArticleEntry }) {
  const { key, publisher, published, type, statements, agreements, entities } = entry;
  return (
    <a class="row" href={addressOf("article", [key])}>
      <span class="kicker">
        {[publisher, published && shownDate(published), type === "Treaty" ? "treaty" : undefined]
          .filter((one) => one !== undefined && one !== "")
          .join(" · ") || "no outlet, no date"}
      </span>
      <span class="title" dir="auto">
        {titleOf(entry)}
      </span>
      <span class="counts">
        {counted(statements, "statement")} · {counted(agreements, "agreement")} · {counted(entities, "name")}
      </span>
    </a>
  );
}

/** Where the export was made by another version than this page, which may show it otherwise. */
function MadeBy() {
  const { exportedBy, tool } = useSite();
  if (exportedBy === undefined || exportedBy === tool) return null;
  return (
    <Notice kind="info" title="Exported by another version">
      {exportedBy} made the export, {tool} this page. Export again to have both of one version.
    </Notice>
  );
}

const counted = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? "" : "s"}`;
