import { formatDiagnostics } from "../diagnostic/index.ts";
import type { LoadReport } from "../load/index.ts";
import type { LoadFlags } from "./load.ts";

/** So many graphs are named of those that are not as they should be; `--json` names all. */
const NAMED = 3;

const number = (n: number): string => n.toLocaleString("en");

const graphs = (many: number): string => `${number(many)} ${many === 1 ? "graph" : "graphs"}`;

/** What goes on with a load that was stopped. */
export const goesOn = ({ again }: LoadFlags): string =>
  again === true ? "the same command without --again" : "the same command";

/** What a load did, in a line; and a line for each thing that is not as it should be. */
export function summaryOfLoad(report: LoadReport, flags: LoadFlags, seconds: number): string {
  const { dryRun, prune } = flags;
  const { put, quads, unchanged, deleted, verified, repeated, stopped } = report;
  const would = dryRun === true ? "would be " : "";
  const parts = [
    `${graphs(put)} (${number(quads)} ${quads === 1 ? "quad" : "quads"}) ${would}put`,
    `${number(unchanged)} unchanged`,
    ...(prune === true || deleted > 0 ? [`${number(deleted)} ${would}deleted`] : []),
    ...(verified !== undefined ? [`${number(verified)} of ${number(report.graphs)} read back and right`] : []),
    ...(repeated > 0 ? [`${number(repeated)} ${repeated === 1 ? "request" : "requests"} repeated`] : []),
  ];
  const lines = [
    `${parts.join(", ")}; ${seconds.toFixed(1)} s`,
    ...differences(report),
    ...(stopped ? [`stopped before the end; ${goesOn(flags)} goes on from here`] : []),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function differences({ left, differing: { missing, different, surplus } = NOTHING }: LoadReport): readonly string[] {
  const are = (many: number): string => (many === 1 ? "is" : "are");
  const wrong = (names: readonly string[], how: string): readonly string[] =>
    names.length === 0 ? [] : [`${graphs(names.length)} ${are(names.length)} ${how} in the store: ${first(names)}`];
  const named = surplus.length === 0 ? "" : `: ${first(surplus)}`;
  const rest = `${graphs(left)} of an earlier load ${are(left)} in the files no more${named}`;
  return [
    ...wrong(missing, "missing"),
    ...wrong(different, "different"),
    ...(left > 0 ? [`${rest}; --prune deletes ${left === 1 ? "it" : "them"}`] : []),
  ];
}

const NOTHING: NonNullable<LoadReport["differing"]> = { missing: [], different: [], surplus: [] };

function first(names: readonly string[]): string {
  return [...names.slice(0, NAMED), ...(names.length > NAMED ? ["…"] : [])].join(", ");
}

/** The same for programs. */
export function jsonOfLoad(report: LoadReport): string {
  const { findings, ...numbers } = report;
  const list: unknown = JSON.parse(formatDiagnostics(findings, "json"));
  return `${JSON.stringify({ ...numbers, findings: list }, null, 2)}\n`;
}
