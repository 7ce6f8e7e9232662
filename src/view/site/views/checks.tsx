import { useMemo, useState } from "preact/hooks";
import type { Diagnostic, Severity } from "../../../diagnostic/diagnostic.ts";
import type { ArticleEntry, Checks as ChecksData } from "../../data.ts";
import { type Address, changed, go } from "../address.ts";
import { FindingShown } from "../checks/finding.tsx";
import { Notice } from "../parts/notice.tsx";
import { SearchField } from "../parts/search-field.tsx";
import { useTitle } from "../parts/use-title.ts";
import { searchFor } from "../searching.ts";
import { useSite } from "../site.ts";
import { useData, useList } from "../use-data.ts";

const SEVERITIES = ["error", "warning", "info"] as const satisfies readonly Severity[];
const TITLES = { error: "Errors", warning: "Warnings", info: "Notes" } as const;

/** Findings that are put on the page at once. */
const SHOWN = 100;

/** What the checks of the export found: `#/checks?severity=error&rule=anchor/exact&q=…`. */
export function Checks({ address }: { readonly address: Address }) {
  const checks = useData<ChecksData>("checks");
  useTitle("Checks");
  if (checks.state === "waiting") return <p class="waiting">Loading …</p>;
  if (checks.state === "failed")
    return (
      <Notice kind="error" title="The checks are not here">
        {checks.reason}.
      </Notice>
    );
  return <Shown checks={checks.value} address={address} />;
}

function Shown({ checks, address }: { readonly checks: ChecksData; readonly address: Address }) {
  const { faults, exportedBy, tool, articles } = useSite();
  const { entries } = useList<ArticleEntry>("articles", articles);
  const keys = useMemo(
    () => new Map(entries.map(({ identifier, key }) => [identifier, key])),
    [entries, entries.length],
  );
  const findings = useMemo(() => worstFirst([...checks.findings, ...faults]), [checks, faults]);
  const { severity, rule, q = "" } = address.options;
  const found = useMemo(() => filtered(findings, { severity, rule, q }), [findings, severity, rule, q]);
  const [most, setMost] = useState(SHOWN);
  const rules = [...new Set(findings.map((one) => one.rule))].toSorted();
  const counted = checks.articles;
  return (
    <div class="checks">
      <header class="list-head">
        <h1>Checks</h1>
        <p role="status">
          {findings.length === 0
            ? "nothing found"
            : found.length === findings.length
              ? counts(findings.length)
              : `${found.length} of ${counts(findings.length)}`}
        </p>
        {findings.length > 0 && (
          <div class="filters">
            <SearchField address={address} label="Search in what was found" hint="Words, article, file" />
            <select
              aria-label="How bad"
              value={severity ?? ""}
              onChange={({ currentTarget }) => go(changed(address, { severity: currentTarget.value }), "replace")}
            >
              <option value="">all</option>
              {SEVERITIES.map((one) => (
                <option key={one} value={one}>
                  {TITLES[one]} ({findings.filter((finding) => finding.severity === one).length})
                </option>
              ))}
            </select>
            <select
              aria-label="Rule"
              value={rule ?? ""}
              onChange={({ currentTarget }) => go(changed(address, { rule: currentTarget.value }), "replace")}
            >
              <option value="">every rule</option>
              {rules.map((one) => (
                <option key={one} value={one}>
                  {one} ({findings.filter((finding) => finding.rule === one).length})
                </option>
              ))}
            </select>
          </div>
        )}
      </header>
      {counted !== undefined && (
        <dl class="figures">
          {(["read", "exported", "duplicates", "rejected"] as const).map((name) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{counted[name].toLocaleString("en")}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="also">
        {checks.reported ? "What the export checked and found. " : "The export has no report of its checks. "}
        {exportedBy !== undefined && `Exported by ${exportedBy}; page made by ${tool}. `}
        <code>rapporteur validate</code> checks all of it anew.
      </p>
      {findings.length === 0 && checks.reported && (
        <Notice kind="info" title="Nothing was found">
          Every article passed all checks of its text, its record and its graph, the SHACL shapes among them.
        </Notice>
      )}
      <ol class="findings">
        {found.slice(0, most).map((finding, i) => (
          <li key={`${i} ${finding.rule} ${finding.node ?? ""}`}>
            <FindingShown finding={finding} articleKey={keys.get(finding.article ?? "")} address={address} />
          </li>
        ))}
      </ol>
      {found.length > most && (
        <button type="button" onClick={() => setMost(most + 5 * SHOWN)}>
          Show more of the {found.length}
        </button>
      )}
    </div>
  );
}

const counts = (n: number): string => `${n.toLocaleString("en")} ${n === 1 ? "finding" : "findings"}`;

const worstFirst = (findings: readonly Diagnostic[]): readonly Diagnostic[] =>
  findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));

interface Filter {
  readonly severity: string | undefined;
  readonly rule: string | undefined;
  readonly q: string;
}

function filtered(findings: readonly Diagnostic[], { severity, rule, q }: Filter): readonly Diagnostic[] {
  const matches = searchFor(q);
  return findings.filter((one) => {
    if ((severity ?? one.severity) !== one.severity || (rule ?? one.rule) !== one.rule) return false;
    const { message, article, file, expected, actual, suggestion, node } = one;
    const text = [one.rule, message, article, file, expected, actual, suggestion, node].join(" ").toLowerCase();
    return matches(text);
  });
}
