import { rawItems, readItems } from "../article/index.ts";
import type { Item } from "../article/types.ts";
import { failure, type Outcome, success } from "../diagnostic/index.ts";
import { type ArticleRecord, checkRecord, complete, DEFAULT_BASE, type RecordDraft } from "../record/index.ts";

/** What records are read with. */
export interface ReadRecords {
  /** Name and version of this tool, for records that do not say what made them. */
  readonly tool?: string;
  /** Finds the text a record is about. */
  readonly textOf?: (draft: RecordDraft) => string | undefined;
}

/** A complete record and, in a file of many, the line it stands on. */
export interface FileRecord {
  readonly record: ArticleRecord;
  readonly line?: number;
}

/** Reads the records of a file (one, an array, or one a line), each checked against the schema and completed. */
export async function* recordsOf(file: string, options: ReadRecords = {}): AsyncGenerator<Outcome<FileRecord>> {
  for await (const raw of rawItems({ path: file })) {
    if (!raw.ok) {
      yield raw;
      continue;
    }
    for (const item of await readItems({ ...raw.value, format: "records" })) {
      if (!item.ok) yield item;
      else if (item.value.kind === "record") yield recordOf(item.value, options);
    }
  }
}

function recordOf(
  item: Extract<Item, { kind: "record" }>,
  { tool = "rapporteur", textOf }: ReadRecords,
): Outcome<FileRecord> {
  const place = { file: item.file, ...(item.line !== undefined && { line: item.line }) };
  const draft = checkRecord(item.value, place);
  if (!draft.ok) return draft;
  const text = textOf?.(draft.value);
  const record = complete(draft.value, { base: DEFAULT_BASE, tool, ...(text !== undefined && { text }) });
  const diagnostics = record.diagnostics.map((diagnostic) => ({ ...diagnostic, ...place }));
  if (!record.ok) return failure(...diagnostics);
  return success({ record: record.value, ...(item.line !== undefined && { line: item.line }) }, diagnostics);
}
