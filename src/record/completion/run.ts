import { graphIri, ownerIri, partIri } from "../identity.ts";
import type { RecordDraft, Run } from "../types.ts";
import type { Work } from "./work.ts";

/** The run that made the record: the one the record names, else this one. Its graph is named after the article. */
export function completeRun(
  work: Work,
  draft: RecordDraft["run"],
  made: { readonly tool: string; readonly models?: readonly string[]; readonly endedAt?: string },
): Run {
  const { tool, models, endedAt } = draft ?? made;
  const generated = draft?.generated ?? graphIri(work.base, work.articleKey);
  return {
    id: work.names.claim(draft?.id, partIri(ownerIri(work.base, generated), "run"), "part", "/run"),
    type: "Run",
    tool,
    ...(models && models.length > 0 && { models }),
    generated,
    ...(endedAt !== undefined && { endedAt }),
  };
}
