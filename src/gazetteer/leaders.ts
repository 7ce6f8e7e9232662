import { foldName } from "./fold.ts";
import { isFamilyNameFirst } from "./given-names.ts";
import { LEADERS_TABLE } from "./leaders.table.ts";

const byName = new Map<string, string>();
const byLastName = new Map<string, Set<string>>();
for (const line of LEADERS_TABLE.trim().split("\n")) {
  const [code = "", names = ""] = line.split("|");
  for (const name of names.split(";").map(foldName)) {
    byName.set(name, code);
    const [first = name, ...others] = name.split(" ");
    const last = others.at(-1) ?? name;
    // "Kim Jong Un": the last word is no family name
    if (others.length === 0 || !isFamilyNameFirst(first))
      byLastName.set(last, (byLastName.get(last) ?? new Set()).add(code));
  }
}

/** The state a well-known leader goes by in the news, by full name, or by a last name that only leaders of one state bear. */
export function stateOfLeader(name: string): string | undefined {
  const key = foldName(name);
  const states = key.includes(" ") ? undefined : byLastName.get(key);
  return byName.get(key) ?? (states?.size === 1 ? [...states][0] : undefined);
}
