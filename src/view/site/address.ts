import { useEffect, useState } from "preact/hooks";

/*
 * What the page shows stands in its address, behind the `#`: `#/article/KEY?fact=statement/…`. So links can be shared, and
 * back and forward work, from the file system too.
 */

/** The view, what it shows, and how. */
export interface Address {
  readonly view: string;
  /** Steps behind the view's name. */
  readonly steps: readonly string[];
  readonly options: Readonly<Record<string, string>>;
}

export function readAddress(hash: string): Address {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split(/\?(.*)/s);
  const [view = "", ...steps] = path.split("/").map(decoded);
  const options: Record<string, string> = Object.create(null);
  for (const pair of query.split("&")) {
    const [key = "", value = ""] = pair.split(/=(.*)/s);
    if (key !== "") options[decoded(key)] = decoded(value);
  }
  return { view, steps, options };
}

/** A link to a view; options without a value are left out. */
export function addressOf(
  view: string,
  steps: readonly string[] = [],
  options: Readonly<Record<string, string | undefined>> = {},
): string {
  const query = Object.entries(options)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([key, value = ""]) => `${encoded(key)}=${encoded(value)}`)
    .join("&");
  const path = [view, ...steps].map((step) => encodeURIComponent(step)).join("/");
  return `#/${path}${query === "" ? "" : `?${query}`}`;
}

/** The same view with some options changed. */
export function changed(address: Address, options: Readonly<Record<string, string | undefined>>): string {
  return addressOf(address.view, address.steps, { ...address.options, ...options });
}

/** Told when the address was replaced, which browsers tell nobody. */
const REPLACED = "rapporteur:replaced";

/** Goes to an address; `replace` for a change that is no step to go back to, such as a letter typed in a filter. */
export function go(to: string, how: "step" | "replace" = "step"): void {
  if (to === location.hash) return;
  if (how === "step") location.hash = to;
  else {
    history.replaceState(history.state, "", to);
    window.dispatchEvent(new Event(REPLACED));
  }
}

/** The address at hand, and every one after it. */
export function useAddress(): Address {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    const events = ["hashchange", REPLACED];
    for (const event of events) window.addEventListener(event, follow);
    return () => {
      for (const event of events) window.removeEventListener(event, follow);
    };
  }, []);
  return readAddress(hash);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What is safe behind a `?` is left readable. */
const encoded = (part: string): string =>
  encodeURIComponent(part).replace(/%(?:2F|3A|2C|40|3B)/g, (code) => decodeURIComponent(code));
