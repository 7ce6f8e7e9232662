import { useMemo } from "preact/hooks";
import type { AgreementEntry } from "../../data.ts";
import { kindName } from "../../titles.ts";
import { type Address, addressOf } from "../address.ts";
import { shownDate } from "../dates.ts";
import { agreementStep } from "../iri.ts";
import { ListHead } from "../parts/list-head.tsx";
import { SearchField } from "../parts/search-field.tsx";
import { useTitle } from "../parts/use-title.ts";
import { VirtualList } from "../parts/virtual-list.tsx";
import { searchFor } from "../searching.ts";
import { useSite } from "../site.ts";
import { useList } from "../use-data.ts";

/** In rem. */
const ROW_HEIGHT = 5.25;

/** All agreements that the articles tell of. */
export function Agreements({ address }: { readonly address: Address }) {
  const { agreements, base } = useSite();
  const { entries, done, failed } = useList<AgreementEntry>("agreements", agreements);
  const { q = "" } = address.options;
  const { length } = entries;
  const shown = useMemo(() => {
    const matches = searchFor(q);
    return entries.filter((entry) => {
      const text = [
        entry.title,
        ...entry.parties,
        ...entry.kinds,
        ...entry.kinds.map(kindName),
        entry.status,
        entry.signedOn,
      ]
        .join(" ")
        .toLowerCase();
      return matches(text);
    });
  }, [entries, length, q]);
  useTitle("Agreements");
  return (
    <div class="list-view">
      <ListHead
        title="Agreements"
        shown={shown.length}
        of={length}
        done={done}
        {...(failed !== undefined && { failed })}
      >
        <SearchField
          address={address}
          label="Search in names, parties, kinds, status and dates"
          hint="Name, party, kind, status"
        />
      </ListHead>
      <VirtualList
        entries={shown}
        rowHeight={ROW_HEIGHT}
        label="Agreements"
        keyOf={({ id }) => id}
        row={(entry) => (
          <a class="row" href={addressOf("agreement", agreementStep(base, entry.id))}>
            <span class="kicker">
              {[entry.status, ...entry.kinds.map(kindName), entry.signedOn && shownDate(entry.signedOn)]
                .filter((one) => one !== undefined && one !== "")
                .join(" · ") || "nothing more is told"}
            </span>
            <span class="title" dir="auto">
              {entry.title}
            </span>
            <span class="counts">
              {counted(entry.articles.length, "article")} · {counted(entry.provisions, "provision")}
            </span>
          </a>
        )}
      />
    </div>
  );
}

const counted = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? "" : "s"}`;
