import { type Collection, collect, type Diagnostic, failure, type Outcome, success } from "../diagnostic/index.ts";
import { baseOf } from "../link/index.ts";
import { articleKey } from "../record/identity.ts";
import type { ArticleRecord, Iri } from "../record/index.ts";
import { bundledQueries, bundledQuery } from "../store/index.ts";
import { reportOf } from "./checks.ts";
import type {
  AgreementEntry,
  ArticleData,
  ArticleEntry,
  EntityEntry,
  LinkEntry,
  Parts,
  QueryEntry,
  Site,
  StatementEntry,
} from "./data.ts";
import { DATA_VERSION } from "./data.ts";
import { agreementEntry, articleEntry, entityEntry, statementEntries } from "./entries.ts";
import { linksOf, placing } from "./links.ts";
import { linksGraphOf, NO_LINKS } from "./links-graph.ts";
import { type PartedList, partedList } from "./parts.ts";
import { articlesOf } from "./read-export.ts";
import { type SiteFiles, siteFiles } from "./site-files.ts";
import { holdsBackWords } from "./words-of.ts";

/** Entries in one file of a list: some 300 kB each. */
const LENGTHS = { articles: 1000, agreements: 1000, statements: 500, links: 1000, entities: 2000 } as const;

export interface SiteOptions {
  /** Folder to write the site to. */
  readonly out: string;
  /** Name and version of this tool. */
  readonly tool: string;
  /** The text of an article, where it is at hand, by its SHA-256. */
  readonly textOf?: (sha256: string) => string | undefined;
}

/** What a site shows. */
export interface Written {
  readonly articles: number;
  readonly agreements: number;
  readonly statements: number;
  /** Articles with their whole text. */
  readonly texts: number;
}

/**
 * Writes the site of an export folder, article by article: of the articles no more than one is in memory, of the agreements
 * and links an entry each. What of the export cannot be read gives a diagnostic, which the page shows too.
 * @returns a failure where the folder holds no export
 * @throws what the file system throws
 */
export async function writeSite(folder: string, options: SiteOptions): Promise<Outcome<Written>> {
  const articles = articlesOf(folder, options.tool);
  if (!articles.ok) return articles;
  const report = reportOf(folder);
  const links = linksOf(folder);
  const found = collect();
  found.addAll(report.faults);
  if (!links.ok) found.addAll(links.diagnostics);
  const graph = linksGraphOf(folder);
  if (!graph.ok) found.addAll(graph.diagnostics);
  const files = siteFiles(options.out);
  const places = placing(links.ok ? links.value : []);
  const lists = {
    articles: partedList<ArticleEntry>(files, "articles", LENGTHS.articles),
    statements: partedList<StatementEntry>(files, "statements", LENGTHS.statements),
  };
  const agreements = new Map<Iri, AgreementEntry>();
  const entities = new Map<Iri, EntityEntry>();
  const met = new Set<string>();
  let texts = 0;
  for await (const article of articles.value()) {
    found.addAll(article.diagnostics.filter(({ rule }) => rule !== "anchor/unchecked"));
    if (!article.ok) continue;
    const record = article.value;
    const key = articleKey(record);
    if (met.has(key)) {
      found.addAll([twice(record)]);
      continue;
    }
    met.add(key);
    const data = dataOf(record, options);
    if (data.words !== undefined) texts++;
    files.data(`article/${key}`, data);
    lists.articles.add(articleEntry(key, record));
    for (const entry of statementEntries(key, record)) lists.statements.add(entry);
    for (const agreement of record.agreements ?? [])
      agreements.set(agreement.id, agreementEntry(agreements.get(agreement.id), key, record, agreement));
    for (const entity of record.entities ?? [])
      entities.set(entity.id, entityEntry(entities.get(entity.id), key, entity));
    places.add(key, record);
  }
  const parts = {
    articles: lists.articles.end(),
    statements: lists.statements.end(),
    agreements: written(partedList<AgreementEntry>(files, "agreements", LENGTHS.agreements), agreements.values()),
    links: written(partedList<LinkEntry>(files, "links", LENGTHS.links), places.entries()),
    entities: written(partedList<EntityEntry>(files, "entities", LENGTHS.entities), entities.values()),
  };
  if (parts.articles.entries === 0) found.addAll([nothingShown(folder)]);
  files.data("checks", report.checks);
  files.data("queries", queries());
  files.data("links-graph", graph.ok ? graph.value : NO_LINKS);
  writeIndex(files, { folder, tool: options.tool, parts, found, ...(report.exportedBy && { by: report.exportedBy }) });
  const diagnostics = found.diagnostics();
  if (parts.articles.entries === 0) return failure(...diagnostics);
  const counts = { agreements: parts.agreements.entries, statements: parts.statements.entries };
  return success({ articles: parts.articles.entries, ...counts, texts }, diagnostics);
}

/** The text goes into a field of its own, so that the record is the same with and without it. */
function dataOf(record: ArticleRecord, { textOf }: SiteOptions): ArticleData {
  const { words: included, ...text } = record.text;
  const words = included ?? (holdsBackWords(record) ? undefined : textOf?.(record.text.sha256));
  return { record: { ...record, text }, ...(words !== undefined && { words }) };
}

function written<T>(list: PartedList<T>, entries: Iterable<T>): Parts {
  for (const entry of entries) list.add(entry);
  return list.end();
}

const queries = (): readonly QueryEntry[] =>
  bundledQueries().map(({ name, question }) => ({ name, question, sparql: bundledQuery(name) }));

interface Index {
  readonly folder: string;
  readonly tool: string;
  readonly by?: string;
  readonly parts: Pick<Site, "articles" | "agreements" | "statements" | "links" | "entities">;
  readonly found: Collection;
}

/** Last of all, so that a site whose making was interrupted is not taken for whole. */
function writeIndex(files: SiteFiles, { folder, tool, by, parts, found }: Index): void {
  const site: Site = {
    version: DATA_VERSION,
    tool,
    ...(by !== undefined && { exportedBy: by }),
    base: baseOf(folder),
    ...parts,
    faults: found.diagnostics(),
  };
  files.data("site", site);
}

const twice = (record: ArticleRecord): Diagnostic => ({
  severity: "warning",
  rule: "view/twice",
  article: record.identifier,
  message: "an article of this name came before; only the first is shown",
});

const nothingShown = (file: string): Diagnostic => ({
  severity: "error",
  rule: "view/empty",
  file,
  message: "the export holds no article that can be shown",
});
