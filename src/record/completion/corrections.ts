import { graphIri, partIri } from "../identity.ts";
import type { Correction, RecordDraft } from "../types.ts";
import type { Work } from "./work.ts";

/**
 * Completes the corrections. What one corrects may be gone from the record, since taking a thing out is a correction too:
 * an absolute IRI stands as it is.
 */
export function completeCorrections(
  work: Work,
  drafts: NonNullable<RecordDraft["corrections"]>,
): readonly Correction[] {
  const { base, articleKey, names } = work;
  return drafts.map(({ id, by, on, what, note }, i) => {
    const pointer = `/corrections/${i}`;
    const corrected =
      what === undefined || what.includes(":")
        ? what
        : names.refer(what, ["entity", "agreement", "provision", "statement", "part", "anchor"], `${pointer}/what`);
    return {
      id: names.claim(id, partIri(graphIri(base, articleKey), `correction_${i + 1}`), "part", pointer),
      type: "Correction" as const,
      by,
      ...(on !== undefined && { on }),
      ...(corrected !== undefined && { what: corrected }),
      ...(note !== undefined && { note }),
    };
  });
}
