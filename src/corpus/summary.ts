import { join } from "node:path";
import type { Report } from "./report.ts";

const number = new Intl.NumberFormat("en");
const count = (n: number, one: string, many = `${one}s`): string => `${number.format(n)} ${n === 1 ? one : many}`;

/** What is in each file of an export, in a few words. */
const CONTENTS: Readonly<Record<string, string>> = {
  "graph.trig": "a named graph an article, laid out for reading",
  "graph.nq": "the same, line by line, for bulk loading",
  "graph.ttl": "the union of the graphs, for stores that do not query named ones",
  "graph.nt": "the union, line by line",
  "graph.jsonld": "the same as JSON-LD, its context inside",
  "records/": "a record an article: correct one and export it again",
  "links.json": "agreements and utterances that are one, names that are two",
  "links.trig": "the same as a graph of its own",
  "links.nq": "the same, line by line",
  "manifest.ndjson": "each graph's name, hash and size",
  "dataset.ttl": "what the dataset is: VoID, DCAT, PROV",
  "report.json": "what was read, found, ignored and rejected",
};

export interface SummaryOptions {
  /** The folder the export went to. */
  readonly out: string;
  /** The rejects file, where there is one. */
  readonly rejects?: string;
  readonly seconds: number;
  /** The folder has the site of an earlier export, which this one did not make anew. */
  readonly oldView?: boolean;
}

/**
 * The report as a person reads it at the end of an export; times stand here and nowhere else. Of an export that found
 * nothing to export the findings say all there is to say.
 */
export function summary(report: Report, { out, rejects, seconds, oldView }: SummaryOptions): string {
  const { articles, found, ignored } = report;
  if (articles.read === 0) return "";
  const lines = [
    `${count(articles.exported, "article")} exported in ${seconds.toFixed(1)} s${others(articles)}`,
    ...(articles.exported > 0 ? table(found) : []),
  ];
  const keys = Object.entries(ignored);
  if (keys.length > 0)
    lines.push("", `not read (keys outside the input schema): ${keys.map(([k, n]) => `${k} ×${n}`).join(", ")}`);
  if (articles.rejected > 0 && rejects !== undefined) lines.push("", `what was rejected is in ${rejects}`);
  // Shards are told of together: graph-*.nq.
  const files = new Map<string, number>();
  for (const file of report.files) {
    const name = file.replace(/-\d{5,}(?=\.)/, "-*");
    files.set(name, (files.get(name) ?? 0) + 1);
  }
  const width = Math.max(0, ...[...files.keys()].map((file) => join(out, file).length));
  const contents = (name: string, n: number): string =>
    [
      ...(name.includes("*") ? [count(n, "file")] : []),
      CONTENTS[name.replace("-*", "").replace(/\.gz$/, "")] ?? "",
    ].join(": ");
  if (files.size > 0)
    lines.push(
      "",
      ...[...files].map(([name, n]) => `  ${join(out, name).padEnd(width)}   ${contents(name, n)}`.trimEnd()),
    );
  if (oldView && files.size > 0)
    lines.push("", `${join(out, "view")} still shows an earlier export; --view, or rapporteur view, makes it anew`);
  return `${lines.join("\n")}\n`;
}

function table(found: Report["found"]): readonly string[] {
  return [
    "",
    row("entities", found.entities, [
      count(found.persons, "person", "persons"),
      count(found.organizations, "organization"),
      count(found.states, "state"),
      count(found.places, "place"),
    ]),
    row("", undefined, [count(found.mentions, "mention"), count(found.positions, "position")]),
    row("agreements", found.agreements, [count(found.provisions, "provision"), count(found.obligations, "obligation")]),
    row("statements", found.statements, [
      `${found.direct} direct`,
      `${found.indirect} indirect`,
      `${found.mixed} mixed`,
    ]),
    row("quads", found.quads, []),
  ];
}

function others({ duplicates, rejected }: Report["articles"]): string {
  const parts = [
    ...(duplicates > 0 ? [count(duplicates, "duplicate skipped", "duplicates skipped")] : []),
    ...(rejected > 0 ? [`${number.format(rejected)} rejected`] : []),
  ];
  return parts.length > 0 ? `, ${parts.join(", ")}` : "";
}

function row(name: string, n: number | undefined, parts: readonly string[]): string {
  const amount = n === undefined ? "" : number.format(n);
  return `  ${name.padEnd(12)}${amount.padStart(8)}${parts.length > 0 ? `   ${parts.join(", ")}` : ""}`;
}
