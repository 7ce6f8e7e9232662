import type { Quad } from "@rdfjs/types";
import { type Diagnostic, failure, hasError, type Outcome } from "../diagnostic/index.ts";
import { type ArticleRecord, checkRecord, complete, DEFAULT_BASE, type RecordDraft } from "../record/index.ts";
import { descriptions } from "./descriptions.ts";
import { leftOver } from "./left-over.ts";
import { toDrafts } from "./to-drafts.ts";

/** What records are made with out of a graph. */
export interface ToRecordsOptions {
  /** IRI under which the things of a graph that have none (blank nodes) are named; ends in `/`. */
  readonly base?: string;
  /** Name and version of what is named as the record's tool, where the graph does not name one. */
  readonly tool?: string;
  /** Where the graph came from, for the diagnostics. */
  readonly file?: string;
}

/** The records of a graph, and what was wrong with those that are none, or what of the graph is in none of them. */
export interface Records {
  readonly records: readonly ArticleRecord[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The way back: the records of the articles of a graph. For the graph of a complete record this is that record: every key
 * has a triple, save `@context`, which is always the same, and lists are in the order of the text (`inTextOrder`). Quads of
 * several graphs are taken together; then what several articles say of one thing cannot be told apart, so each named graph
 * is better read by itself. A record goes through the checks that any record goes through.
 * @returns diagnostics: of each record that is refused its faults (errors); what the graph says and no record has
 * (`records/unknown-property`, `records/unknown-class`, `records/untied`, `records/value`, `records/no-article`: warnings)
 */
export function toRecords(quads: Iterable<Quad>, options: ToRecordsOptions = {}): Records {
  const { file = "-" } = options;
  const graph = descriptions(quads);
  const drafts = toDrafts(graph);
  const records: ArticleRecord[] = [];
  const diagnostics: Diagnostic[] = [];
  const [first] = graph.triples;
  const generated = first?.quad.graph.termType === "NamedNode" ? first.quad.graph.value : undefined;
  for (const draft of drafts) {
    const record = recordOf(draft, generated, file, options);
    diagnostics.push(...record.diagnostics.filter(({ rule }) => rule !== "anchor/unchecked"));
    if (record.ok) records.push(record.value);
  }
  if (drafts.length > 1) diagnostics.push(several(drafts.length, file));
  if (drafts.length === 0) diagnostics.push(noArticle(generated, file));
  // What refused articles say is in no record because they were refused; that was said.
  else diagnostics.push(...leftOver(graph).map((finding) => ({ ...finding, file })));
  return { records, diagnostics };
}

function recordOf(
  draft: RecordDraft,
  generated: string | undefined,
  file: string,
  { base = DEFAULT_BASE, tool = "rapporteur" }: ToRecordsOptions,
): Outcome<ArticleRecord> {
  const run = draft.run ?? (generated === undefined ? undefined : { tool, generated });
  const checked = checkRecord({ ...draft, ...(run !== undefined && { run }) }, { file });
  if (!checked.ok) return checked;
  const at = { base, tool };
  const placed = (outcome: Outcome<ArticleRecord>): readonly Diagnostic[] =>
    outcome.diagnostics.map((diagnostic) => ({ ...diagnostic, file }));
  const { text, ...rest } = checked.value;
  const whole = complete(checked.value, at);
  if (text?.words === undefined || hasError(whole.diagnostics))
    return whole.ok ? { ...whole, diagnostics: placed(whole) } : failure(...placed(whole));
  // Exact words that were cut on purpose stay cut, though the graph holds the text.
  const { words, ...known } = text;
  const cut = complete({ ...rest, text: known }, at);
  if (!cut.ok) return failure(...placed(cut));
  const { id, type, sha256, length } = cut.value.text;
  return {
    ok: true,
    value: { ...cut.value, text: { id, type, sha256, length, words } },
    diagnostics: placed(whole),
  };
}

function several(n: number, file: string): Diagnostic {
  return {
    severity: "warning",
    rule: "records/several-articles",
    message: "Several articles in one graph: what each of them says of a thing that they share cannot be told apart.",
    file,
    expected: "a named graph an article",
    actual: `${n} articles in one graph`,
    suggestion: "Read the dataset with the named graphs (graph.nq, graph.trig), where there is one.",
  };
}

function noArticle(graph: string | undefined, file: string): Diagnostic {
  return {
    severity: "warning",
    rule: "records/no-article",
    message:
      "A graph holds no article (schema:NewsArticle) and no treaty (rap:TreatyText), so there is no record of it.",
    file,
    ...(graph !== undefined && { node: graph }),
  };
}
