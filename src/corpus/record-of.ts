import type { Article, Item } from "../article/types.ts";
import { failure, type Outcome, success } from "../diagnostic/index.ts";
import { checkRecord, complete, includeText, withoutText } from "../record/index.ts";
import type { ArticleRecord, RecordDraft } from "../record/types.ts";
import type { ConvertOptions } from "./convert.ts";

/** The record that an article makes, or that was given as one: checked, completed, and with its text where that is wanted. */
export async function recordOf(item: Item, options: ConvertOptions): Promise<Outcome<ArticleRecord>> {
  const { base, tool, endedAt, decisions } = options;
  const run = { base, tool, ...(endedAt !== undefined && { endedAt }), ...(decisions && { decisions }) };
  const draft = await draftOf(item);
  if (!draft.ok) return draft;
  const models = item.kind === "article" ? await modelsOf(item.article) : [];
  const text = item.kind === "article" ? item.article.text : undefined;
  const completed = complete(draft.value, { ...run, models, ...(text !== undefined && { text }) });
  const place = placeOf(item);
  const diagnostics = [...draft.diagnostics, ...completed.diagnostics].map((d) => ({ ...place, ...d }));
  if (!completed.ok) return failure(...diagnostics);
  const { value } = completed;
  if (!options.includeText) return success(withoutText(value), diagnostics);
  return success(text === undefined ? value : includeText(value, text), diagnostics);
}

async function draftOf(item: Item): Promise<Outcome<RecordDraft>> {
  if (item.kind === "record") return checkRecord(item.value, placeOf(item));
  const { extract, languageNote, treatyNote } = await import("../extract/index.ts");
  return success(extract(item.article), [...languageNote(item.article), ...treatyNote(item.article)]);
}

async function modelsOf(article: Article): Promise<readonly string[]> {
  const { modelsFor } = await import("../extract/index.ts");
  return modelsFor(article);
}

/** Where an item stands, for findings on it. */
export function placeOf(item: Item): { file: string; line?: number; article?: string } {
  const { file, line } = item.kind === "article" ? item.article : item;
  const article = identifierOf(item);
  return { file, ...(line !== undefined && { line }), ...(article !== undefined && { article }) };
}

/** What an item calls itself. */
export function identifierOf(item: Item): string | undefined {
  if (item.kind === "article") return item.article.identifier;
  const { value } = item;
  const named = typeof value === "object" && value !== null && "identifier" in value ? value.identifier : undefined;
  return typeof named === "string" ? named : undefined;
}
