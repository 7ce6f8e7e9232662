import { type Diagnostic, failure, type Outcome, success } from "../diagnostic/index.ts";
import { type Endpoints, presetOf } from "./endpoints.ts";
import type { Send } from "./http/index.ts";
import type { LoadOptions } from "./load-options.ts";
import { isLoopback } from "./store-address.ts";
import { byGraphStore, byUpdate, eitherWay, type Writing } from "./writing.ts";

/** How a store is written to: by its Graph Store, else by updates, or by the one that was asked for. */
export function wayInto(options: LoadOptions, send: Send, endpoints: Endpoints): Outcome<Writing> {
  const { gzip: takes, longestUpdate } = presetOf(options.store);
  const gzip = options.gzip ?? (takes && !isLoopback(options.to));
  const how = { send, endpoints, gzip, ...(longestUpdate !== undefined && { longestUpdate }) };
  const byGraphs = options.protocol === "update" ? undefined : byGraphStore(how);
  const byUpdates = options.protocol === "graph-store" ? undefined : byUpdate(how);
  const way = eitherWay(byGraphs, byUpdates);
  return way === undefined ? failure(noWay(options)) : success(way);
}

function noWay({ store, protocol }: LoadOptions): Diagnostic {
  const title = presetOf(store).title;
  return {
    severity: "error",
    rule: "load/protocol",
    message: `${title} has no ${protocol === "graph-store" ? "Graph Store" : "update"} endpoint that is known here`,
    suggestion: protocol === "graph-store" ? "leave --protocol away" : "name it with --update URL",
  };
}
