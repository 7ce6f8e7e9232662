import { useMemo, useState } from "preact/hooks";
import type { Iri } from "../../../record/types.ts";
import { type Address, addressOf, changed, go } from "../address.ts";
import { Canvas } from "../graph/canvas.tsx";
import { Legend } from "../graph/legend.tsx";
import { KINDS, type Kind, type Network, type NetworkNode } from "../graph/network.ts";
import { NodeCard } from "../graph/node-card.tsx";
import { NodeList } from "../graph/node-list.tsx";
import { around, degreesOf, densest, partOf } from "../graph/parts-of-network.ts";
import { useNetwork } from "../graph/use-network.ts";
import { useThings } from "../graph/use-things.ts";
import { fullIri, shortIri } from "../iri.ts";
import { Notice } from "../parts/notice.tsx";
import { SearchField } from "../parts/search-field.tsx";
import { useTitle } from "../parts/use-title.ts";
import { searchFor } from "../searching.ts";
import { fileName } from "../serialise.ts";
import { useSite } from "../site.ts";

/** Things of an export that is shown as a whole, as far as there is room; a larger one begins with one of them. */
const WHOLE = 2000;
/** Articles that are read at once. */
const READ = 60;
/** Nodes that are drawn at once. */
const DRAWN = 200;

/** Entities, agreements and statements as a network: `#/graph?focus=state/KP&steps=1&hide=place`. */
export function Graph({ address }: { readonly address: Address }) {
  const { base, ...site } = useSite();
  const { focus: asked, steps = "1", q = "", hide, lone } = address.options;
  const focus = asked === undefined ? undefined : fullIri(base, asked);
  const { things, keys, articlesOf, done } = useThings();
  const whole =
    site.entities.entries + site.agreements.entries + site.statements.entries <= WHOLE && site.articles.entries <= READ;
  const toldIn = focus === undefined ? undefined : articlesOf(focus);
  const { network, failed } = useNetwork(!done ? undefined : whole ? keys : toldIn?.slice(0, READ));
  const hidden = (hide ?? "").split(",");
  const shown = useMemo(
    () => network && shownOf(network, { focus, steps: Number(steps) || 1, hidden, lone: lone === "1" }),
    [network, focus, steps, hide, lone],
  );
  const [pointed, setPointed] = useState<Iri>();
  const node = focus === undefined ? undefined : network?.nodes.get(focus);
  useTitle(node?.label ?? "Graph");
  const to = (id: Iri | undefined): string =>
    changed(address, { focus: id === undefined ? undefined : shortIri(base, id), q: undefined });
  // Without a network there is the whole export to choose from.
  const candidates = shown === undefined || q !== "" ? withStatements(things, network) : [...shown.part.nodes.values()];
  return (
    <div class="graph-view">
      <header class="list-head">
        <h1>Graph</h1>
        <p role="status">
          {shown === undefined
            ? done && "Choose something to begin with"
            : `${shown.part.nodes.size} things, ${shown.part.edges.length} relations`}
          {shown !== undefined &&
            shown.of > shown.part.nodes.size &&
            ` (of ${shown.of} things, those with most relations)`}
        </p>
        <div class="filters">
          <SearchField
            address={address}
            label="Search for a name, an agreement, or words of a statement"
            hint="Name, agreement, words"
          />
          {focus !== undefined && (
            <select
              aria-label="How far around it"
              value={steps}
              onChange={({ currentTarget }) => go(changed(address, { steps: currentTarget.value }), "replace")}
            >
              <option value="1">its neighbours</option>
              <option value="2">and theirs</option>
              <option value="3">three steps</option>
            </select>
          )}
        </div>
      </header>
      <Legend address={address} counts={countsOf(network, focus, Number(steps) || 1)} />
      {failed !== undefined && (
        <Notice kind="error" title="An article could not be loaded">
          {failed}
        </Notice>
      )}
      {focus !== undefined && done && toldIn === undefined && (
        <Notice kind="warning" title="No article tells of this">
          {focus}. <a href={to(undefined)}>Choose another</a>
        </Notice>
      )}
      {toldIn !== undefined && toldIn.length > READ && !whole && (
        <p class="also">
          {toldIn.length} articles tell of it; the graph is that of {READ} of them.
        </p>
      )}
      <div class={shown === undefined ? "drawn-and-list without" : "drawn-and-list"}>
        {shown !== undefined && (
          <Canvas
            network={shown.part}
            focus={focus}
            pointed={pointed}
            onChoose={(id) => go(to(id))}
            name={fileName(`graph ${node?.label ?? ""}`.trim())}
          />
        )}
        <aside aria-label="Things in the graph">
          {node !== undefined && network !== undefined && q === "" && (
            <NodeCard node={node} network={network} to={to} onPoint={setPointed} />
          )}
          {(node === undefined || q !== "") && (
            <NodeList
              nodes={found(candidates, q)}
              degrees={shown && degreesOf(shown.part)}
              to={to}
              onPoint={setPointed}
            />
          )}
        </aside>
      </div>
      {node === undefined && focus === undefined && !whole && (
        <p class="also">
          The export is too large to be drawn whole ({site.statements.entries.toLocaleString("en")} statements): the
          graph begins with what is chosen, and <a href={addressOf("ask")}>questions</a> go to all of it.
        </p>
      )}
    </div>
  );
}

interface Wanted {
  readonly focus: Iri | undefined;
  readonly steps: number;
  readonly hidden: readonly string[];
  /** Whether what has no relations is shown too. */
  readonly lone: boolean;
}

/** What of a network is drawn, and of how many things. */
function shownOf(network: Network, { focus, steps, hidden, lone }: Wanted): { part: Network; of: number } {
  const left = partOf(network, ({ kind, id }) => id === focus || !hidden.includes(kind));
  const near = focus === undefined || !left.nodes.has(focus) ? left : around(left, focus, steps);
  const degrees = degreesOf(near);
  const related = lone ? near : partOf(near, ({ id }) => id === focus || degrees.has(id));
  return { part: densest(related, DRAWN, focus), of: related.nodes.size };
}

function countsOf(
  network: Network | undefined,
  focus: Iri | undefined,
  steps: number,
): ReadonlyMap<Kind, number> | undefined {
  if (network === undefined) return undefined;
  const { nodes } = focus === undefined || !network.nodes.has(focus) ? network : around(network, focus, steps);
  return new Map(KINDS.map((kind) => [kind, [...nodes.values()].filter((node) => node.kind === kind).length]));
}

function withStatements(things: readonly NetworkNode[], network: Network | undefined): readonly NetworkNode[] {
  const statements = [...(network?.nodes.values() ?? [])].filter(({ kind }) => kind === "statement");
  return [...things, ...statements];
}

function found(nodes: readonly NetworkNode[], q: string): readonly NetworkNode[] {
  const matches = searchFor(q);
  return nodes.filter(({ label, words = "" }) => matches(`${label} ${words}`.toLowerCase()));
}
