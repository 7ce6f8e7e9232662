import type { Diagnostic } from "../diagnostic/index.ts";

/** Whether an article is new, one met before, or another one under an id that is taken. */
export type Identity = "new" | "duplicate" | "conflict";

/** Remembers which text came under which id: the only thing an export keeps of an article once it is written. */
export interface Identities {
  meet(id: string, sha256: string): Identity;
}

export function identities(): Identities {
  const met = new Map<string, string>();
  return {
    meet: (id, sha256) => {
      const before = met.get(id);
      if (before === undefined) met.set(id, sha256);
      return before === undefined ? "new" : before === sha256 ? "duplicate" : "conflict";
    },
  };
}

/** The finding on an article whose id was met before. */
export function identityFinding(identity: "duplicate" | "conflict", id: string): Diagnostic {
  if (identity === "duplicate")
    return {
      severity: "info",
      rule: "input/duplicate",
      node: id,
      message: "the same text under the same id was exported already; skipped",
    };
  return {
    severity: "error",
    rule: "input/one-id-two-texts",
    node: id,
    message: "another article of this export has the same id and a different text",
    expected: "an id for each article",
    suggestion: "give one of them another id (its key `id`, its `url`, or its file name)",
  };
}
