import { PRESETS, type Preset, type StoreName } from "./presets.table.ts";

/** Where the requests go. */
export interface Endpoints {
  /** The URL of one graph at the Graph Store, none where there is no such endpoint. */
  readonly graph?: (iri: string) => URL;
  /** Where N-Quads are added. */
  readonly quads?: URL;
  readonly query?: URL;
  readonly update?: URL;
}

/** What a store without a preset is taken for: its Graph Store endpoint is known, and no more. */
const ANY: Omit<Preset, "query" | "update"> = {
  title: "the store",
  example: "http://localhost:8080/GRAPH-STORE-ENDPOINT",
  authentication: "basic",
  gzip: false,
  connections: 2,
  listing: "patterns",
};

export const presetOf = (store: StoreName | undefined): Omit<Preset, "query" | "update"> =>
  store === undefined ? ANY : PRESETS[store];

export interface Named {
  /** What `--to` names: the store's root, dataset or repository; without a preset the Graph Store endpoint itself. */
  readonly to: URL;
  readonly store?: StoreName;
  /** Said apart, for a store without a preset or with other paths. */
  readonly query?: URL;
  readonly update?: URL;
}

/** The endpoints of a store, by its preset's paths. */
export function endpointsOf({ to, store, query, update }: Named): Endpoints {
  const own = { ...(query !== undefined && { query }), ...(update !== undefined && { update }) };
  if (store === undefined) return { graph: graphUrl(to, "graph"), ...own };
  const preset: Preset = PRESETS[store];
  const root = to.pathname.replace(/\/+$/, "").replace(preset.ending ?? /$^/, "");
  const under = (path: string): URL => {
    const url = new URL(to);
    url.pathname = root + path;
    return url;
  };
  return {
    ...(preset.graphs !== undefined && { graph: graphUrl(under(preset.graphs.path), preset.graphs.parameter) }),
    ...(preset.quads !== undefined && { quads: under(preset.quads) }),
    query: under(preset.query),
    update: under(preset.update),
    ...own,
  };
}

function graphUrl(endpoint: URL, parameter: string): (iri: string) => URL {
  return (iri) => {
    const url = new URL(endpoint);
    const words = `${parameter}=${encodeURIComponent(iri)}`;
    url.search = url.search === "" ? words : `${url.search}&${words}`;
    return url;
  };
}
