import type { Report } from "./report.ts";

const number = new Intl.NumberFormat("en");
const count = (n: number, one: string, many = `${one}s`): string => `${number.format(n)} ${n === 1 ? one : many}`;

/** The report as a person reads it at the end of an export; times stand here and nowhere else. */
export function summary(report: Report, out: string, seconds: number): string {
  const { articles, found, ignored } = report;
  const lines = [
    `${count(articles.exported, "article")} exported in ${seconds.toFixed(1)} s${others(articles)}`,
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
  const keys = Object.entries(ignored);
  if (keys.length > 0)
    lines.push("", `not read (keys outside the input schema): ${keys.map(([k, n]) => `${k} ×${n}`).join(", ")}`);
  if (report.files.length > 0) lines.push("", `  ${out}/  ${report.files.join("  ")}`);
  return `${lines.join("\n")}\n`;
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
