import { endpointsOf, type Named } from "./endpoints.ts";

/** What a store is known by, however `--to` says it: the address of its Graph Store, else of its updates. */
export function storeAddress(options: Named): string {
  const { graph, update } = endpointsOf(options);
  const address = new URL(graph?.("") ?? update ?? options.to);
  address.hostname = storeHost(address);
  return address.href;
}

/** The host of a store: the machine itself has one name, whichever it is called by. */
export function storeHost(address: URL): string {
  return isLoopback(address) ? "localhost" : address.hostname;
}

/** The machine itself: nothing is gained by packing what does not travel. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\./.test(hostname);
}
