import { useRef } from "preact/hooks";
import type { StatementEntry } from "../../data.ts";
import { addressOf } from "../address.ts";
import { shownDate } from "../dates.ts";
import { shortIri } from "../iri.ts";
import { useMedia } from "../parts/use-media.ts";
import { useRows } from "../parts/use-rows.ts";
import { useSite } from "../site.ts";
import type { Column } from "./filter.ts";

/** The columns of the table; the words, which have no order, between them. */
const HEADS: readonly { readonly name: Column | "words"; readonly title: string }[] = [
  { name: "speaker", title: "Speaker" },
  { name: "act", title: "Act" },
  { name: "form", title: "Form" },
  { name: "words", title: "Words" },
  { name: "to", title: "To" },
  { name: "about", title: "About" },
  { name: "outlet", title: "Outlet" },
  { name: "date", title: "Date" },
];

interface Props {
  readonly entries: readonly StatementEntry[];
  /** Column they are sorted by, `-` before it for the other way round. */
  readonly sort: string;
  /** Link to the same, sorted by another column. */
  readonly toSort: (by: string) => string;
}

/** Statements, a row each; of many, only the rows near the window are on the page. */
export function StatementTable({ entries, sort, toSort }: Props) {
  const rows = useRef<HTMLDivElement>(null);
  const narrow = useMedia("(max-width: 62rem)");
  const { from, to, whole, rowHeight } = useRows(rows, entries.length, narrow ? 7.8 : 3.9);
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows that are placed by hand are no table's rows to a browser
    <div class="statement-table" role="table" aria-label="Statements" aria-rowcount={entries.length + 1}>
      {/* biome-ignore lint/a11y/useSemanticElements: the same */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: a row of a table is none of a grid */}
      <div class="head" role="row" aria-rowindex={1}>
        {HEADS.map(({ name, title }) => (
          // biome-ignore lint/a11y/useSemanticElements: the same
          // biome-ignore lint/a11y/useFocusableInteractive: the same
          <span key={name} class={name} role="columnheader" aria-sort={ordered(name, sort)}>
            {name === "words" ? title : <a href={toSort(sort === name ? `-${name}` : name)}>{title}</a>}
          </span>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: the same */}
      <div ref={rows} class="body" role="rowgroup" style={{ height: whole ? undefined : entries.length * rowHeight }}>
        {entries.slice(from, to).map((entry, i) => (
          // biome-ignore lint/a11y/useSemanticElements: the same
          // biome-ignore lint/a11y/useFocusableInteractive: the same
          <div
            key={entry.id}
            class={whole ? "line" : "line placed"}
            role="row"
            aria-rowindex={from + i + 2}
            style={{ height: rowHeight, top: whole ? undefined : (from + i) * rowHeight }}
          >
            <Cells entry={entry} />
          </div>
        ))}
      </div>
    </div>
  );
}

function ordered(name: string, sort: string): "ascending" | "descending" | undefined {
  if (sort === name) return "ascending";
  return sort === `-${name}` ? "descending" : undefined;
}

function Cells({ entry }: { readonly entry: StatementEntry }) {
  const { base } = useSite();
  const { id, article, speaker, addressee, about, form, act, publisher, date, reportedOn, nested, words } = entry;
  const cells: Readonly<Record<(typeof HEADS)[number]["name"], string>> = {
    speaker: speaker.join(", ") || "somebody",
    act: act ?? "",
    form: nested === true ? `${form}, nested` : form,
    words: words ?? "words held back",
    to: addressee.join(", "),
    about: about.join("; "),
    outlet: publisher ?? article,
    date: date === undefined ? "" : shownDate(date),
  };
  return (
    <>
      {HEADS.map(({ name }) => (
        // biome-ignore lint/a11y/useSemanticElements: rows that are placed by hand are no table's rows to a browser
        <span key={name} class={name} role="cell" title={name === "words" ? undefined : cells[name]} dir="auto">
          {name === "words" ? (
            <a href={addressOf("article", [article], { fact: shortIri(base, id) })}>{cells.words}</a>
          ) : (
            cells[name]
          )}
          {name === "date" && reportedOn === true && <small> reported</small>}
        </span>
      ))}
    </>
  );
}
