import type { Diagnostic, Severity } from "./diagnostic.ts";

export interface FormatOptions {
  /** Colours for a terminal (ANSI escapes). Default: none. */
  readonly color?: boolean;
  /** How many findings of one rule are printed; the rest are counted. Default 10. */
  readonly perRule?: number;
  /** How many findings are printed in all. Default 100. */
  readonly limit?: number;
}

const ORDER: readonly Severity[] = ["error", "warning", "info"];
const NAMES: { readonly [S in Severity]: readonly [string, string] } = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  info: ["note", "notes"],
};
const COLORS: { readonly [S in Severity]: string } = { error: "31", warning: "33", info: "36" };

/** Writes diagnostics for a person (`text`) or a program (`json`, one array), the worst first. */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  format: "text" | "json",
  options: FormatOptions = {},
): string {
  return format === "json" ? `${JSON.stringify(byRule(diagnostics).flat(), null, 2)}\n` : text(diagnostics, options);
}

/** `2 errors, 1 warning`; `nothing to report` for none. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const counts = ORDER.map((severity) => ({ severity, n: number(diagnostics.filter((d) => d.severity === severity)) }));
  const parts = counts.filter(({ n }) => n > 0).map(({ severity, n }) => `${n} ${NAMES[severity][n === 1 ? 0 : 1]}`);
  return parts.length > 0 ? parts.join(", ") : "nothing to report";
}

/** How many findings some diagnostics stand for. */
const number = (diagnostics: readonly Diagnostic[]): number => diagnostics.reduce((n, d) => n + (d.times ?? 1), 0);

/** Groups by severity, worst first, and rule, in the order of their first appearance. */
function byRule(diagnostics: readonly Diagnostic[]): readonly (readonly Diagnostic[])[] {
  return ORDER.flatMap((severity) => {
    const groups = new Map<string, Diagnostic[]>();
    for (const d of diagnostics) {
      if (d.severity !== severity) continue;
      const group = groups.get(d.rule);
      if (group) group.push(d);
      else groups.set(d.rule, [d]);
    }
    return [...groups.values()];
  });
}

function text(diagnostics: readonly Diagnostic[], { color = false, perRule = 10, limit = 100 }: FormatOptions): string {
  if (diagnostics.length === 0) return "";
  const paint = (code: string, words: string): string => (color ? `\u001b[${code}m${words}\u001b[0m` : words);
  const lines: string[] = [];
  let left = limit;
  for (const group of byRule(diagnostics)) {
    const [first] = group;
    if (!first) continue;
    const n = number(group);
    const times = n > 1 ? ` (${n} times)` : "";
    lines.push(`${paint(COLORS[first.severity], NAMES[first.severity][0])} ${paint("1", first.rule)}${times}`);
    const shown = group.filter((d) => d.times === undefined).slice(0, Math.min(perRule, left));
    for (const d of shown) lines.push(...finding(d, paint));
    left -= shown.length;
    if (shown.length < n) lines.push(`  … and ${n - shown.length} more`);
    lines.push("");
  }
  lines.push(countDiagnostics(diagnostics));
  return `${lines.join("\n")}\n`;
}

function finding(d: Diagnostic, paint: (code: string, words: string) => string): readonly string[] {
  const detail = (name: string, words: string | undefined): readonly string[] =>
    words === undefined ? [] : [`    ${paint("2", `${name}:`.padEnd(10))}${oneLine(words)}`];
  const where = place(d);
  return [
    `  ${where === "" ? "" : `${paint("2", where)}  `}${oneLine(d.message)}`,
    ...detail("node", d.node),
    ...detail("path", d.path),
    ...detail("expected", d.expected),
    ...detail("found", d.actual),
    ...detail("try", d.suggestion),
  ];
}

/** `file:line:column`, then article, JSON pointer and range in the text, as far as they are known. */
function place(d: Diagnostic): string {
  const file = [d.file, d.line, d.line === undefined ? undefined : d.column].filter((part) => part !== undefined);
  return [
    file.join(":"),
    d.article === undefined ? "" : `article ${d.article}`,
    d.pointer ?? "",
    d.start === undefined ? "" : `characters ${d.start}${d.end === undefined ? "" : ` to ${d.end}`}`,
  ]
    .filter((part) => part !== "")
    .map(oneLine)
    .join(" ");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what an input holds must not steer the reader's terminal.
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;

/** What an input holds must not steer the reader's terminal: control characters are written as escapes. */
function oneLine(words: string): string {
  return words.replace(CONTROL, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
