import { foldName } from "../../gazetteer/index.ts";
import type { FoundEntity, FoundMention } from "../types.ts";
import type { Name } from "./names.ts";

export type Gender = "male" | "female" | "any";

/** An entity while its mentions are being gathered. */
export interface Group {
  readonly id: string;
  readonly type: FoundEntity["type"];
  name: string;
  readonly code?: string;
  readonly mentions: FoundMention[];
  readonly alternateNames: Set<string>;
  /** Folded words of the fullest name, for persons. */
  words: readonly string[];
  gender?: Gender;
  /** Of which state a body is, by the id of its group. */
  unitOf?: string;
}

/** What the names of one type are grouped into. */
export interface Under {
  readonly groups: Group[];
  readonly of: Map<Name, Group>;
}

/** The folded words of a name. */
export const wordsOf = (name: string): string[] =>
  foldName(name)
    .replaceAll(/[^\p{L}\p{N} ]/gu, " ")
    .split(/\s+/)
    .filter(Boolean);

/** Puts a name's mention into a group. */
export function take(group: Group, name: Name, of: Map<Name, Group>): void {
  const { from, to, metonym } = name;
  group.mentions.push({ from, to, kind: "name", ...(metonym ? { metonym } : {}) });
  of.set(name, group);
}
