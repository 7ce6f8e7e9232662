import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, failure, type Outcome, success } from "../diagnostic/index.ts";
import { type Link, linkName } from "../link/index.ts";
import type { ArticleRecord, Iri } from "../record/index.ts";
import type { LinkEntry } from "./data.ts";

const KINDS: readonly unknown[] = ["agreement", "provision", "utterance", "person"];

/** The links of an export; none where it was made without. */
export function linksOf(folder: string): Outcome<readonly Link[]> {
  const file = join(folder, "links.json");
  if (!existsSync(file)) return success([]);
  const fault = (actual?: string): Diagnostic => ({
    severity: "warning",
    rule: "view/links",
    file,
    message: "this is no list of links, so the page shows none",
    expected: "what `rapporteur link` writes",
    ...(actual !== undefined && { actual }),
  });
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    return Array.isArray(value) && value.every(isLink) ? success(value) : failure(fault());
  } catch (error) {
    return failure(fault(error instanceof Error ? error.message : String(error)));
  }
}

function isLink(value: unknown): value is Link {
  const { kind, members, reason, score, conflict } = Object(value);
  const strings = (list: unknown): boolean => Array.isArray(list) && list.every((one) => typeof one === "string");
  return (
    KINDS.includes(kind) &&
    strings(members) &&
    typeof reason === "string" &&
    typeof score === "number" &&
    (conflict === undefined || strings(conflict))
  );
}

/** Finds out, while the articles go by, in which of them the members of the links stand. */
export interface Placing {
  /** Takes in an article. */
  add(key: string, record: ArticleRecord): void;
  /** The links with the articles of their members. */
  entries(): readonly LinkEntry[];
}

export function placing(links: readonly Link[]): Placing {
  const wanted = new Map<Iri, string[]>(links.flatMap(({ members }) => members.map((id) => [id, []] as const)));
  const place = (id: Iri, key: string): void => {
    const keys = wanted.get(id);
    if (keys !== undefined && keys.at(-1) !== key) keys.push(key);
  };
  return {
    add: (key, { statements = [], agreements = [], entities = [] }) => {
      for (const { id } of [...statements, ...entities]) place(id, key);
      for (const { id, provisions = [] } of agreements) {
        place(id, key);
        for (const provision of provisions)
          for (const one of [provision, ...(provision.parts ?? [])]) place(one.id, key);
      }
    },
    entries: () =>
      links.map(({ kind, members, reason, score, conflict }) => ({
        name: linkName(kind, members),
        kind,
        members: members.map((id) => ({ id, articles: wanted.get(id) ?? [] })),
        reason,
        score,
        ...(conflict !== undefined && { conflict }),
      })),
  };
}
