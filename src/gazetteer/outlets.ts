import { OUTLET_ROWS } from "./outlets.table.ts";

/** A news outlet or agency that publishes in English. */
export interface Outlet {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domain?: string;
  /** Whether its words and pictures stand mostly on other outlets' pages. */
  readonly agency: boolean;
}

export const OUTLETS: readonly Outlet[] = OUTLET_ROWS.map(([name, domain, aliases = "", agency = ""]) => ({
  name,
  aliases: aliases ? aliases.split("|") : [],
  ...(domain ? { domain } : {}),
  agency: agency === "agency",
}));

function key(name: string): string {
  return name
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^the\s+/, "")
    .replace(/\s+/g, " ")
    .trim();
}

const byName: ReadonlyMap<string, Outlet> = new Map(
  OUTLETS.flatMap((outlet) => [outlet.name, ...outlet.aliases].map((name) => [key(name), outlet] as const)),
);
const byDomain: ReadonlyMap<string, Outlet> = new Map(
  OUTLETS.flatMap((o) => (o.domain ? [[o.domain, o] as const] : [])),
);

/** The outlet of exactly this name or alias; "the" before it and the case of letters make no difference. */
export function outletNamed(name: string): Outlet | undefined {
  return byName.get(key(name));
}

/** The outlet whose site a host name belongs to ("www.independent.co.uk"). */
export function outletOfHost(host: string): Outlet | undefined {
  for (let rest = host.toLowerCase(); rest.includes("."); rest = rest.slice(rest.indexOf(".") + 1)) {
    const outlet = byDomain.get(rest);
    if (outlet) return outlet;
  }
  return undefined;
}

/** Finds names of outlets in running text, the longest first, written as outlets write themselves. */
export const OUTLET_NAMES: RegExp = new RegExp(
  `(?<![\\p{L}\\d])(?:${OUTLETS.flatMap((o) => [o.name, ...o.aliases])
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/['’]/g, "['’]"))
    .join("|")})(?![\\p{L}\\d])`,
  "gu",
);
